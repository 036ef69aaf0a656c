// The house's directions: each room and the rooms that it may import, with the reason that a reader is told.

export interface Room {
  /** The folder, or the file, of the room. */
  name: string;
  mayImport: readonly string[];
  because: string;
}

export const rooms: readonly Room[] = [
  { name: 'server/domain', mayImport: [], because: 'the domain is what all else speaks of, so it leans on nothing' },
  {
    name: 'server/formats',
    mayImport: ['server/domain', 'server/matching'],
    because:
      'a format turns bytes into records and back and knows no database; names in running text it takes apart as all do',
  },
  { name: 'server/matching', mayImport: ['server/domain'], because: 'who is who is decided on records alone' },
  {
    name: 'server/store/local',
    mayImport: ['server/domain'],
    because: 'the embedded database is started without knowing what is kept in it',
  },
  {
    name: 'server/store',
    mayImport: ['server/domain'],
    because: 'the store decodes rows into domain values and decides nothing',
  },
  { name: 'server/analysis', mayImport: ['server/domain'], because: 'the analysis is a pure library' },
  {
    name: 'server/questions',
    mayImport: ['server/domain', 'server/store', 'server/analysis', 'server/matching'],
    because: 'a question reads, projects and measures; it never writes and never speaks GraphQL',
  },
  {
    name: 'server/changes',
    mayImport: ['server/domain', 'server/store', 'server/matching', 'server/formats', 'server/analysis'],
    because: 'a change checks and writes in one transaction, whoever asks for it',
  },
  { name: 'server/wording', mayImport: ['server/domain'], because: 'sentences are made of codes and values only' },
  {
    name: 'server/report',
    mayImport: ['server/domain', 'server/questions', 'server/wording'],
    because: 'a paper says what questions answer, as the schema does, and leaves to the formats which file it becomes',
  },
  {
    name: 'server/schema',
    mayImport: ['server/domain', 'server/questions', 'server/changes', 'server/wording', 'server/store'],
    because: 'resolvers only call; thinking belongs into questions and changes',
  },
  {
    name: 'server/http',
    mayImport: [
      'server/domain',
      'server/schema',
      'server/store',
      'server/questions',
      'server/report',
      'server/formats',
      'server/wording',
    ],
    because: 'HTTP carries what the schema answers and adds no answers of its own',
  },
  {
    name: 'server/cli',
    mayImport: [
      'server/domain',
      'server/questions',
      'server/report',
      'server/changes',
      'server/formats',
      'server/wording',
      'server/store',
      'server/store/local',
      'server/settings.ts',
    ],
    because: 'a command calls a question or a change and prints what it says',
  },
  {
    name: 'server/settings.ts',
    mayImport: ['server/domain', 'server/store/local'],
    because: 'settings are read before anything else runs',
  },
  {
    name: 'client/app',
    mayImport: ['client/views', 'client/state', 'client/ui', 'client/api', 'client/locales'],
    because: 'the shell frames the views and draws nothing itself',
  },
  {
    name: 'client/views',
    mayImport: ['client/canvas', 'client/ui', 'client/state', 'client/api'],
    because: 'a view is a room of its own; what two views share belongs into ui, state or canvas',
  },
  {
    name: 'client/canvas',
    mayImport: ['client/api', 'client/state'],
    because: 'the canvas draws view models and reports selections',
  },
  { name: 'client/state', mayImport: ['client/api'], because: 'state is framework-free and knows no component' },
  { name: 'client/ui', mayImport: [], because: 'parts know no data of ours, so that any view can use them' },
  { name: 'client/api', mayImport: [], because: 'the client of the API stands alone' },
  { name: 'client/locales', mayImport: [], because: 'words are data' },
];

/** Packages that one room alone may import. */
export const keepers: readonly { package: string; room: string; because: string }[] = [
  { package: 'neo4j-driver', room: 'server/store', because: 'the store is the only user of the Bolt driver' },
  { package: 'cytoscape', room: 'client/canvas', because: 'the canvas is the only user of the drawing library' },
];
