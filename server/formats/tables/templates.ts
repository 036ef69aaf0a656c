// Templates to fill in: for each format its headings and a row that shows how they are meant, in both languages. All names are invented.

import { welshHeadings } from '../words/welshHeadings.ts';
import { type FormatName, formats } from './index.ts';

export type TemplateLanguage = 'en' | 'cy';
type Example = Readonly<Record<string, string>>;

/** Who says so, in any format. */
const evidence = ['source', 'locator', 'quote'];
const said: Record<TemplateLanguage, Example> = {
  en: { source: 'minutes-2024-06', locator: 'l. 12', quote: 'Ann Sample took the chair' },
  cy: { source: 'cofnodion-2024-06', locator: 'l. 12', quote: 'Ann Sample oedd yn y gadair' },
};

const examples: Record<TemplateLanguage, Readonly<Record<FormatName, Example>>> = {
  en: {
    people: { person: 'Ann Sample', honorific: 'Cllr', sort_name: 'Sample, Ann', aliases: 'A. Sample; Annie Sample' },
    organisations: {
      organisation: 'Exampleton Council',
      acronym: 'EC',
      name_cy: 'Cyngor Exampleton',
      kind: 'council',
      unit: 'no',
      areas: 'Exampleton',
    },
    boards: {
      board: 'Exampleton Safety Board',
      acronym: 'ESB',
      kind: 'board',
      tier: 'local',
      areas: 'Exampleton',
      themes: 'Road safety; Harm',
      reports_to: 'Exampleshire Board',
      meetings_per_year: '4',
      minutes_per_meeting: '120',
      from: '2019-04',
    },
    seats: {
      person: 'Ann Sample',
      board: 'Exampleton Safety Board',
      role: 'chair',
      on_behalf_of: 'Exampleton Council',
      post: 'Head of Roads',
      from: '2019-04-01',
      seen: '24 June 2024',
    },
    posts: { post: 'Head of Roads', organisation: 'Exampleton Council', person: 'Ann Sample', from: '2018' },
    meetings: {
      board: 'Exampleton Safety Board',
      date: '24/06/2024',
      start: '13:30',
      end: '15:30',
      place: 'Town Hall',
      chair: 'Ann Sample',
      planned: 'no',
    },
    attendance: {
      board: 'Exampleton Safety Board',
      date: '24/06/2024',
      start: '13:30',
      person: 'Bob Placeholder',
      organisation: 'Exampleton Police',
      status: 'present',
      deputy_for: 'Cat Sample',
    },
    actions: {
      board: 'Exampleton Safety Board',
      date: '24/06/2024',
      number: '1',
      text: 'Write to the county about the bridge',
      owner: 'Ann Sample; Bob Placeholder',
      due: '2024-07',
    },
    themes: { theme: 'Road safety', name_cy: 'Diogelwch ffyrdd', broader: 'Safety' },
    areas: { area: 'Exampleton', name_cy: 'Exampleton', kind: 'county', within: 'Exampleshire' },
    sources: {
      source: 'minutes-2024-06',
      title: 'Minutes of the Exampleton Safety Board, 24 June 2024',
      date: '2024-06-24',
      url: 'https://example.org/minutes',
    },
  },
  cy: {
    people: { person: 'Ann Sample', honorific: 'Cyng.', sort_name: 'Sample, Ann', aliases: 'A. Sample; Annie Sample' },
    organisations: {
      organisation: 'Cyngor Exampleton',
      acronym: 'CE',
      name_cy: 'Cyngor Exampleton',
      kind: 'cyngor',
      unit: 'na',
      areas: 'Exampleton',
    },
    boards: {
      board: 'Bwrdd Diogelwch Exampleton',
      acronym: 'BDE',
      kind: 'bwrdd',
      tier: 'lleol',
      areas: 'Exampleton',
      themes: 'Diogelwch ffyrdd; Niwed',
      reports_to: 'Bwrdd Sir Exampleton',
      meetings_per_year: '4',
      minutes_per_meeting: '120',
      from: '2019-04',
    },
    seats: {
      person: 'Ann Sample',
      board: 'Bwrdd Diogelwch Exampleton',
      role: 'cadeirydd',
      on_behalf_of: 'Cyngor Exampleton',
      post: 'Pennaeth Ffyrdd',
      from: '2019-04-01',
      seen: '24 Mehefin 2024',
    },
    posts: { post: 'Pennaeth Ffyrdd', organisation: 'Cyngor Exampleton', person: 'Ann Sample', from: '2018' },
    meetings: {
      board: 'Bwrdd Diogelwch Exampleton',
      date: '24/06/2024',
      start: '13:30',
      end: '15:30',
      place: 'Neuadd y Dref',
      chair: 'Ann Sample',
      planned: 'na',
    },
    attendance: {
      board: 'Bwrdd Diogelwch Exampleton',
      date: '24/06/2024',
      start: '13:30',
      person: 'Bob Placeholder',
      organisation: 'Heddlu Exampleton',
      status: 'yn bresennol',
      deputy_for: 'Cat Sample',
    },
    actions: {
      board: 'Bwrdd Diogelwch Exampleton',
      date: '24/06/2024',
      number: '1',
      text: 'Ysgrifennu at y sir am y bont',
      owner: 'Ann Sample; Bob Placeholder',
      due: '2024-07',
    },
    themes: { theme: 'Diogelwch ffyrdd', name_cy: 'Diogelwch ffyrdd', broader: 'Diogelwch' },
    areas: { area: 'Exampleton', name_cy: 'Exampleton', kind: 'sir', within: 'Sir Exampleton' },
    sources: {
      source: 'cofnodion-2024-06',
      title: 'Cofnodion Bwrdd Diogelwch Exampleton, 24 Mehefin 2024',
      date: '2024-06-24',
      url: 'https://example.org/cofnodion',
    },
  },
};

/** The example row of a format by its headings. */
export function templateOf(format: FormatName, language: TemplateLanguage): Record<string, string> {
  const own = formats[format].own;
  const columns = [...own, ...(format === 'sources' ? [] : evidence.filter((column) => !own.includes(column)))];
  const example = { ...said[language], ...examples[language][format] };
  return Object.fromEntries(columns.map((column) => [headingFor(column, language), example[column] ?? '']));
}

function headingFor(column: string, language: TemplateLanguage): string {
  const welsh = Object.entries(welshHeadings).find(([, own]) => own === column)?.[0];
  return (language === 'cy' ? (welsh ?? column) : column).replaceAll('_', ' ');
}
