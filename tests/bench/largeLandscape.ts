// A large invented landscape with everything that a landscape may have, the same each time: boards of all tiers by area and theme, people
// with their organisations and posts, seats known to the day, sighted or undated, meetings held and planned, who came, and actions.
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import type { Document, Evidence } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { Id, RecordOf } from '../../server/domain/records.ts';
import type { RecordKind, Tier } from '../../server/domain/vocabulary.ts';
import { documentOf } from '../support/documentOf.ts';
import { heavyTailed } from './heavyTailed.ts';

export interface LargeSize {
  /** About so many. */
  seats: number;
  seatsOfBoard: number;
  meetings: number;
  attendances: number;
  actions: number;
}

const seed = 20_261_126;
const [broadThemes, middleThemes, narrowThemes] = [8, 24, 48];
const [regions, councils] = [8, 50];
const organisations = 400;
const posts = 400;
const sources = 25;
const kinds = ['board', 'committee', 'forum', 'group', 'network', 'panel'];
const organisationKinds = ['charity', 'council', 'health', 'police', 'school', 'union', 'university'];

const id = (kind: RecordKind, i: number): Id => recordId(kind, 'large', String(i));

export function largeLandscape(size: LargeSize): Document[] {
  const numbers = seededNumbers(seed);
  const network = heavyTailed(size.seats, size.seatsOfBoard);
  const documents: Document[] = [];
  const put = <K extends RecordKind>(kind: K, i: number, known: Partial<RecordOf[K]>, evidence = said(kind, i)) =>
    documents.push(documentOf<RecordKind>(kind, id(kind, i), { ...known, evidence }));
  const some = <T>(share: number, make: () => T): T | null => (numbers.next() < share ? make() : null);
  const day = (from: number, to: number) =>
    new Date(Date.UTC(from, 0, 1 + numbers.below(365 * (to - from)))).toISOString().slice(0, 10);
  /** Early ones far more often than late ones. */
  const early = (of: number) => Math.floor(of * numbers.next() ** 2);

  for (let i = 0; i < sources; i++)
    put('SOURCE', i, { key: `register-${i}`, title: `Register of the year ${2000 + i}`, date: `${2000 + i}` }, []);
  places();
  for (let i = 0; i < broadThemes + middleThemes + narrowThemes; i++)
    put('THEME', i, { name: `Theme ${i}`, nameCy: `Thema ${i}`, broader: broaderOf(i) });
  for (let i = 0; i < organisations; i++)
    put('ORGANISATION', i, {
      name: `Organisation ${i}`,
      nameCy: some(0.5, () => `Sefydliad ${i}`),
      kind: some(0.9, () => organisationKinds[i % organisationKinds.length] ?? null),
      ...(i >= 320 && i < 390 && { unit: true, partOf: id('ORGANISATION', i % 40) }),
      ...(i < 60 && { memberOf: [id('ORGANISATION', 390 + (i % 10))] }),
      areas: [id('AREA', i % (2 + regions + councils))],
    });
  for (let i = 0; i < posts; i++)
    put('POST', i, { name: `Office ${i}`, organisation: id('ORGANISATION', i % organisations) });
  for (let i = 0; i < network.boards; i++) board(i);
  const employer = Array.from({ length: network.people }, () => early(organisations));
  for (let i = 0; i < network.people; i++) {
    put('PERSON', i, { name: `Given${i} Family${i}`, sortName: `Family${i}, Given${i}` });
    if (i % 4 !== 0) continue;
    const post = some(0.3, () => id('POST', early(posts)));
    const organisation = post === null ? id('ORGANISATION', employer[i] ?? 0) : null;
    put('TENURE', i, { person: id('PERSON', i), post, organisation, ...holding() });
  }
  const members = seats();
  meetings(members);
  return documents;

  function said(kind: RecordKind, i: number): Evidence[] {
    const one = { fact: null, quote: null, certainty: i % 7 === 0 ? ('INFERRED' as const) : ('STATED' as const) };
    const first = { ...one, source: id('SOURCE', i % sources), locator: `page ${i % 300}` };
    if (kind !== 'SEAT' || i % 3 !== 0) return [first];
    return [first, { ...one, source: id('SOURCE', (i + 1) % sources), locator: `row ${i}`, quote: `as row ${i} says` }];
  }

  function places(): void {
    put('AREA', 0, { name: 'Invented Kingdom', kind: 'state' });
    put('AREA', 1, { name: 'Invented Nation', nameCy: 'Gwlad Ddychmygol', kind: 'nation', within: [id('AREA', 0)] });
    for (let i = 0; i < regions; i++)
      put('AREA', 2 + i, { name: `Region ${i}`, kind: 'region', within: [id('AREA', 1)] });
    for (let i = 0; i < councils; i++)
      put('AREA', 2 + regions + i, { name: `Area ${i}`, kind: 'council', within: [id('AREA', 2 + (i % regions))] });
  }

  function broaderOf(i: number): Id | null {
    if (i < broadThemes) return null;
    return id('THEME', i < broadThemes + middleThemes ? i % broadThemes : broadThemes + (i % middleThemes));
  }

  function board(i: number): void {
    const council = Math.floor(i / 100) % councils;
    const tier = tierOf(i);
    const themes = Array.from({ length: 1 + numbers.below(3) }, () => early(broadThemes + middleThemes + narrowThemes));
    const above = tier === 'LOCAL' ? i - (i % 50) + 1 + numbers.below(3) : i - (i % 500);
    put('BOARD', i, {
      name: `Board ${i}`,
      nameCy: some(0.5, () => `Bwrdd ${i}`),
      kind: some(0.9, () => kinds[numbers.below(kinds.length)] ?? null),
      tier: some(0.95, () => tier),
      statutoryBasis: some(0.1, () => `Invented Act ${1990 + numbers.below(30)}`),
      purpose: some(0.5, () => `Looks after theme ${themes[0]} in area ${council}, and whatever else it is asked to.`),
      meetingsPerYear: some(0.6, () => 2 + numbers.below(11)),
      minutesPerMeeting: some(0.5, () => 60 + 30 * numbers.below(4)),
      from: some(0.5, () => day(2000, 2015)),
      to: some(0.08, () => day(2018, 2026)),
      areas: [id('AREA', tier === 'LOCAL' ? 2 + regions + council : tier === 'REGIONAL' ? 2 + (council % regions) : 1)],
      themes: [...new Set(themes)].map((theme) => id('THEME', theme)),
      reportsTo: above !== i && numbers.next() < 0.3 ? [id('BOARD', above)] : [],
      partOf: above !== i ? some(0.1, () => id('BOARD', above)) : null,
    });
  }

  function tierOf(i: number): Tier {
    if (i % 500 === 0) return 'NATIONAL';
    return i % 50 < 4 ? 'REGIONAL' : 'LOCAL';
  }

  /** Known to the day, sighted, or undated. */
  function holding(): { from: string | null; to: string | null; seen: string[] } {
    const how = numbers.next();
    if (how < 0.3) return { from: null, to: null, seen: [] };
    if (how < 0.6) return { from: null, to: null, seen: [day(2012, 2026), day(2012, 2026)].sort() };
    return { from: day(2008, 2018), to: some(0.5, () => day(2018, 2028)), seen: [] };
  }

  function seats(): Map<number, number[]> {
    const there = new Map<number, number[]>();
    for (let i = 0; i < network.seats; i++) {
      const [on, who] = [network.boardOf[i] ?? 0, network.personOf[i] ?? 0];
      const before = there.get(on) ?? [];
      there.set(on, [...before, who]);
      const chance = numbers.next();
      put('SEAT', i, {
        board: id('BOARD', on),
        person: id('PERSON', who),
        onBehalfOf: some(0.7, () => id('ORGANISATION', employer[who] ?? 0)),
        role: before.length === 0 ? 'CHAIR' : chance < 0.04 ? 'OBSERVER' : chance < 0.06 ? 'DEPUTY' : 'MEMBER',
        ...holding(),
      });
    }
    return there;
  }

  function meetings(members: ReadonlyMap<number, readonly number[]>): void {
    const perMeeting = size.attendances / size.meetings;
    let [attendance, action] = [0, 0];
    for (let i = 0; i < size.meetings; i++) {
      const on = i % network.boards;
      const planned = numbers.next() < 0.1;
      const hour = 9 + numbers.below(7);
      put('MEETING', i, {
        board: id('BOARD', on),
        date: planned ? day(2027, 2028) : day(2018, 2026),
        start: some(0.8, () => `${String(hour).padStart(2, '0')}:00`),
        end: some(0.5, () => `${String(hour + 2).padStart(2, '0')}:00`),
        place: some(0.3, () => `Hall ${i % 40}`),
        planned,
      });
      const all = members.get(on) ?? [];
      for (let of = 0; of < Math.min(perMeeting, all.length) && !planned; of++)
        put('ATTENDANCE', attendance++, {
          meeting: id('MEETING', i),
          person: id('PERSON', all[(i + of) % all.length] ?? 0),
          status: numbers.next() < 0.15 ? 'APOLOGIES' : 'PRESENT',
        });
      if (action < size.actions && i % Math.floor(size.meetings / size.actions) === 0)
        put('ACTION', action++, {
          meeting: id('MEETING', i),
          number: String(action),
          text: `Write down what was agreed on item ${action}, and send it round.`,
          owners: [id('PERSON', early(network.people))],
          due: some(0.8, () => day(2018, 2028)),
        });
    }
  }
}
