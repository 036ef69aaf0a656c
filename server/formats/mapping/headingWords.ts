// What others call our columns, in both languages, folded: lower case, no accents, single spaces.
import type { FormatName } from '../tables/index.ts';

type Words = Readonly<Record<string, string>>;

/** By column, whatever the format; the first words are the usual ones. */
const common: Words = {
  person: `person, name, full name, member, member name, name of member, attendee, attendee name, participant, representative, delegate, nominee, officer, contact, contact name, individual, board member, councillor,
    unigolyn, enw, enw llawn, aelod, enw r aelod, mynychwr, cyfranogwr, cynrychiolydd, enwebai, swyddog, cyswllt, cynghorydd`,
  board: `board, board name, name of board, committee, committee name, name of committee, group, group name, name of group, partnership, partnership name, name of partnership, panel, forum, body, meeting name, name of meeting, meeting, network, steering group, workstream,
    bwrdd, enw r bwrdd, pwyllgor, enw r pwyllgor, grwp, enw r grwp, partneriaeth, fforwm, cyfarfod, enw r cyfarfod, rhwydwaith, ffrwd waith`,
  organisation: `organisation, organization, organisation name, agency, employer, company, authority, local authority, institution, partner, partner organisation, sector organisation, org, firm,
    sefydliad, enw r sefydliad, asiantaeth, cyflogwr, cwmni, awdurdod, awdurdod lleol, partner, sefydliad partner, corff`,
  on_behalf_of: `on behalf of, representing, represents, nominated by, appointed by, nominating body, for organisation, body they speak for, speaks for, speaking for, sits for, body represented, organisation represented,
    ar ran, yn cynrychioli, cynrychioli, enwebwyd gan, penodwyd gan, yn siarad dros, corff a gynrychiolir, sefydliad a gynrychiolir`,
  post: `post, job title, job, position, position held, post title, designation, occupation, job role,
    swydd, teitl swydd, teitl y swydd, penodiad`,
  role: `role, board role, role on board, role on the board, role on group, member type, membership type, type of member, capacity, membership status, committee role,
    rol, rol ar y bwrdd, swyddogaeth, math o aelod, math o aelodaeth`,
  from: `from, start, start date, date from, date appointed, appointed, appointed on, appointment date, joined, date joined, member since, since, since when, established, date established, term start,
    o, dechrau, dyddiad dechrau, penodwyd, dyddiad penodi, ymunodd, ers, ers pryd, aelod ers, sefydlwyd`,
  to: `to, end, end date, date to, until, left, date left, term ends, term end, expires, expiry, dissolved, resigned,
    hyd, i, gorffen, dyddiad gorffen, tan, diwedd, daeth i ben, gadawodd`,
  seen: 'seen, last seen, as at, as of, gwelwyd, ar ddyddiad',
  planned: 'planned, proposed, arfaethedig, wedi ei gynllunio',
  date: `date, meeting date, date of meeting, held on, day, when, date held,
    dyddiad, dyddiad y cyfarfod, dyddiad cyfarfod, cynhaliwyd ar, diwrnod, pryd`,
  start: 'start, start time, time, from time, begins, time from, dechrau, amser, amser dechrau, yn dechrau',
  end: 'end, end time, finish, finish time, time to, ends, gorffen, amser gorffen, yn gorffen',
  place: 'place, venue, location, room, where, address, lle, lleoliad, ystafell, man cyfarfod, ble',
  chair: 'chair, chairperson, chaired by, chairman, chair of meeting, cadeirydd, cadeiriwyd gan',
  status: `status, attendance, attended, attendance status, present, present or apologies, presence,
    statws, presenoldeb, presennol, mynychu, mynychodd, yn bresennol`,
  deputy_for:
    'deputy for, deputising for, substitute for, in place of, on behalf of member, dirprwy dros, yn lle, yn dirprwyo dros',
  text: `text, action, action point, task, agreed action, action agreed, description, what, actions,
    testun, gweithred, cam gweithredu, pwynt gweithredu, tasg, disgrifiad, camau gweithredu, beth`,
  owner: `owner, action owner, responsible, lead, who, assigned to, by whom, responsible officer, lead officer, action by, owners,
    perchennog, cyfrifol, arweinydd, pwy, gan bwy, swyddog cyfrifol, swyddog arweiniol`,
  due: `due, due date, deadline, by when, target date, target, completion date, timescale, when due,
    erbyn, dyddiad cau, erbyn pryd, dyddiad targed, amserlen`,
  number: 'number, no, ref, reference, action number, action no, item, rhif, cyf, cyfeirnod, eitem',
  acronym: 'acronym, abbreviation, short name, initials, acronym, talfyriad, byrfodd, enw byr',
  name_cy: 'welsh name, name in welsh, name welsh, title welsh, cymraeg, welsh, enw cymraeg, enw yn gymraeg',
  aliases:
    'aliases, alias, also known as, other names, former names, previous name, aka, enwau eraill, enw arall, a elwir hefyd',
  kind: 'kind, type, category, sort, type of group, type of organisation, sector, math, categori, teip, sector, math o grwp, math o sefydliad',
  tier: 'tier, level, geography level, scale, haen, lefel, graddfa',
  areas:
    'areas, area, area covered, areas covered, geography, footprint, region, county, locality, ardaloedd, ardal, ardal dan sylw, rhanbarth, sir, bro',
  themes:
    'themes, theme, topic, topics, subject, priority, priorities, policy area, themau, thema, pwnc, pynciau, blaenoriaeth, blaenoriaethau, maes polisi',
  statutory_basis: 'statutory basis, legislation, statute, legal basis, act, sail statudol, deddfwriaeth, deddf',
  purpose:
    'purpose, aim, aims, remit, terms of reference, objective, objectives, what it does, diben, pwrpas, nod, nodau, cylch gwaith, cylch gorchwyl, amcan',
  part_of:
    'part of, parent, parent body, parent group, parent organisation, sub group of, rhan o, rhiant gorff, is grwp o',
  reports_to: 'reports to, reporting to, accountable to, reports into, yn adrodd i, adrodd i, atebol i',
  succeeded_by: 'succeeded by, replaced by, olynydd, disodlwyd gan',
  member_of: 'member of, collective, network of, aelod o',
  unit: 'unit, is unit, uned',
  meetings_per_year:
    'meetings per year, meetings a year, frequency per year, number of meetings, cyfarfodydd y flwyddyn, nifer y cyfarfodydd',
  minutes_per_meeting:
    'minutes per meeting, length in minutes, duration minutes, duration, munudau y cyfarfod, hyd mewn munudau',
  honorific: 'honorific, title, salutation, prefix, cyfarchiad, teitl',
  sort_name: 'sort name, enw trefnu',
  theme: 'theme, topic, subject, thema, pwnc',
  broader: 'broader, parent theme, under, ehangach, o dan',
  area: 'area, place name, area name, ardal, enw r ardal',
  within: 'within, part of, in, o fewn, yn',
  code: 'code, ons code, gss code, area code, cod, cod ons',
  source: 'source, source document, document, reference document, ffynhonnell, dogfen',
  url: 'url, link, web address, website, dolen, cyfeiriad gwe, gwefan',
  locator: 'locator, page, line, paragraph, tudalen, llinell, paragraff',
  quote: 'quote, quotation, extract, dyfyniad',
};

/** Where a column of one format is called something that it is not called in others. */
const own: Partial<Record<FormatName, Words>> = {
  seats: { title: 'role title, role as worded, teitl y rol' },
  meetings: { title: 'title, subject, meeting title, about, teitl, pwnc', board: `${common.board}, calendar, calendr` },
  sources: {
    title: 'title, document title, name of document, teitl, enw r ddogfen',
    source: `${common.source}, key, id, allwedd`,
  },
  boards: { board: `${common.board}, name, title, enw, teitl`, status: 'status, state, statws, cyflwr' },
  organisations: { organisation: `${common.organisation}, name, body, enw, corff` },
  areas: { area: `${common.area}, name, enw` },
  themes: { theme: `${common.theme}, name, enw` },
  posts: { post: `${common.post}, role, title, rol, teitl` },
};

/** Columns of a person's name in parts, in the order in which they make the name. */
export const nameParts: readonly (readonly string[])[] = [
  listed('title, salutation, prefix, honorific, teitl, cyfarchiad'),
  listed(
    'first name, forename, forenames, given name, given names, christian name, first names, enw cyntaf, blaenenw, enwau cyntaf, enw bedydd',
  ),
  listed('middle name, middle names, initials, enw canol, blaenlythrennau'),
  listed('surname, last name, family name, second name, cyfenw, enw olaf, enw teuluol'),
];

/** What a column of a format is called, the column's own name first. */
export function wordsFor(format: FormatName, column: string): readonly string[] {
  const known = own[format]?.[column] ?? common[column] ?? '';
  return [foldHeading(column), ...listed(known)];
}

/** A heading without accents, marks and what it says in brackets. */
export function foldHeading(heading: string): string {
  const bare = heading.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ');
  return (/[\p{L}\p{N}]/u.test(bare) ? bare : heading)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Which of the headings is meant: the very same, else one that is called alike. -1: none. */
export function indexOfHeading(written: readonly string[], heading: string): number {
  const same = written.findIndex((each) => each.trim().toLowerCase() === heading.trim().toLowerCase());
  if (same >= 0) return same;
  const folded = foldHeading(heading);
  return written.findIndex((each) => each !== '' && foldHeading(each) === folded);
}

function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
