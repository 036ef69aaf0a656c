import type { Reason } from '../domain/errors.ts';

/** What went wrong, in English. */
export const en: Record<Reason, string> = {
  notADate: '“{value}” is not a date that exists. Write it as 2019, 2019-06 or 2019-06-24.',
  noSuchRecord: 'There is no record with the id “{id}”. Search for it by its name.',
  asOfWithWindow: 'Give either one date (asOf) or a window (from, to), not both.',
  windowBackwards: 'The window begins ({from}) after it ends ({to}). Swap the two dates.',
  sinceWithoutAsOf: 'To hold a network against an earlier date (since), the scope needs a date of its own (asOf).',
  notSoManyBoards: 'Choose from {least} to {most} boards; {value} are chosen.',
  notInRange: '{name} is {value}; it must lie between {least} and {most}.',
  badCursor: 'The cursor “{cursor}” leads nowhere. Begin again without it.',
  databaseDown:
    'The database does not answer. Try again when it runs again. If you were changing something, it is not known whether that was written: the log of changes will tell, and a file that is brought in again writes nothing twice.',
  databaseFull:
    'This is more than the memory of the database holds at once, and nothing was written. Do it in several smaller parts.',
  databasePassword:
    'The database at {uri} refuses the user {username}. Check NEO4J_USERNAME and NEO4J_PASSWORD, then try again.',
  databaseUnreachable:
    'No database answers at {uri}. Start it, or correct NEO4J_URI and NEO4J_DATABASE, or leave the first unset for the embedded one.',
  javaMissing:
    'Java {least} or newer is needed for the embedded database. Install it, or name a Neo4j server in NEO4J_URI.',
  mavenMissing:
    'Maven (mvn) is needed once, to fetch the embedded database. Install it, or name a Neo4j server in NEO4J_URI.',
  databaseNotFetched: 'Neo4j {version} could not be fetched: {words}. Check the network, then start again.',
  databaseNotStarted: 'The embedded database did not start: {why} {words} Its log is {log}.',
  databaseJarsHarmed: 'The files of the embedded database in {folder} are damaged. Delete that folder and start again.',
  dataFolderUnusable:
    'The data folder {folder} cannot be used: {why}. Correct BOARDWALK_DATA or the rights of the folder.',
  settingNotPort: '{name} is “{value}”; it must be a whole number from 1 to 65535.',
  settingNotOneOf: '{name} is “{value}”; it must be one of {choices}.',
  settingNotAddress: '{name} is “{value}”; it must be the address of a Neo4j server, such as neo4j://localhost:7687.',
  settingMissing: '{name} is not set, but {because} is. Set both.',
  portTaken: 'Port {port} of {host} is taken by another program. Port {free} is free: PORT={free} npm start.',
  hostUnusable: 'Nothing can be served at {host}, port {port}: {why}. Correct HOST or PORT.',
  tooManyRecords:
    'The files make or change {records} records; the memory of this database holds about {most} at once, and nothing was written. Import them in several smaller parts.',
  tooManyAtOnce:
    'That is {records} records at once; the memory of this database holds about {most}, and nothing was changed. Undo the imports one by one, the newest first, or allow its transactions more memory.',
  undecided:
    'Nothing was written. Records that need a decision: {records}. Decide on them, or say --review create (take them as they are) or --review skip (leave them out).',
  importRefused: 'Nothing was written. Problems to be put right first: {problems}.',
  importUndecided:
    'Nothing was written. Still to be decided: {count} ({names}). Say for each which record is meant, NEW or LEAVE.',
  importWithoutContent: 'There is nothing in it. Give the content of one file, as text or as base64.',
  importNameUnfit: 'Give the file a name of 1 to {most} characters on one line, with a letter or a figure in it.',
  importTooLarge: 'The file has {megabytes} MB; at most {most} MB are read. Split it into several files.',
  importClosed: '“{name}” has been committed or discarded already. Bring the file in again if there is more in it.',
  mappingUnfit:
    'The mapping cannot be used ({why}). Name a format, and for each of its columns the headings that fill it.',
  notBase64: 'This is not base64. Encode the bytes of the file, or give its content as text.',
  rowNotFaulty: 'Nothing is wrong with row {row} that leaving it out would mend. Decide on its records instead.',
  importMapped: 'Somebody else has changed how “{name}” is read. Look through it again before you commit it.',
  importSpoilt:
    'What was kept of “{name}” when it was brought in cannot be read. Discard this file, and bring it in again if you need it.',
  noSuchImport: 'No file with the id “{id}” has been brought in, or it was forgotten after 30 days. Bring it in again.',
  tooManyImports: '{most} files wait to be decided on, which is the most that are kept. Commit or discard some first.',
  decisionUnknown: 'The proposal has no record with the key “{key}” any more. Look at it again, then decide.',
  decisionUnfit:
    '“{take}” cannot be taken for “{label}”. Give the id of a record that is there and of the kind that is asked for, NEW or LEAVE.',
  erasureUnreadable:
    'Nobody was erased: what would be left could not be read afterwards. Nothing was changed. Please report this.',
  searchesWait:
    'So much is being searched at once that this did not come to its turn within {seconds} seconds. Ask again in a while.',
  stepIdUnfit: '{part} is not the id of a record: an id has at most {most} characters.',
  changedAtOnce: 'Many people are changing this at once, and your change was not made. Try again.',
  changedMeanwhile: 'The landscape was changed while it was being read. Ask again.',
  exportFormatUnknown: 'There is no export called “{name}”. Choose one of these: {formats}.',
  exportTableUnknown: 'There is no table called “{name}”. Choose one of these: {tables}.',
  exportPartUnknown: 'A scope has no part called “{name}”. It has these: {parts}.',
  exportPartTwice: '{name} stands in the address more than once. Say it once.',
  exportValueUnknown: '{name} is “{value}”; it must be one of these: {choices}.',
  exportMethod: 'An export is fetched with GET, not with {method}.',
  exportNeedsFile: 'An export as {name} is not for a terminal. Say where it goes: --out FILE.',
  fileNotWritten:
    'The file {path} could not be written: {why}. Nothing is left of it; correct the folder, or make room, then try again.',
  noSuchSeed: 'There is no data set called “{name}”. Choose one of these: {names}.',
  noSuchScenario: 'There is no scenario with the id “{id}”. It may have been deleted; see the list of scenarios.',
  scenarioNameUnfit:
    'A scenario, or a board of one, needs a name of 1 to {most} characters on one line, with a letter or a figure in it.',
  scenarioTextUnfit:
    'This text is longer than {most} characters, or holds characters that cannot be shown. Shorten it.',
  tooManyScenarios: 'There are {most} scenarios, which is the most that are kept. Delete one first.',
  tooManySteps: '“{name}” has {most} steps, which is the most that one scenario takes. Take one away first.',
  stepPartMissing: 'A step {kind} needs {part}, which is missing. Say it, then try again.',
  stepGone: 'Somebody took that step out of “{name}” meanwhile. Look at the scenario as it is now.',
  stepChanged:
    '{by} changed step {place} of “{name}” after you had opened it. Look at it as it is now, then change it.',
  stepBoardNotThere:
    'Step {place} needs {name}, which is not there on that day. Choose another day, or switch the step off.',
  stepIsSo: 'What step {place} does is so already, or a board of that name is there. Switch it off, or change it.',
  stepNotDone: 'Step {place} cannot be done in the landscape of that day. Mend it, or switch it off.',
  keptByLaw: '“{name}” is set up by law ({basis}). Set the guardrail aside with a reason, or take the step away.',
  nothingToUndo: 'There is nothing to undo in “{name}”.',
  nothingToRedo: 'There is nothing to do again in “{name}”.',
  nothingToCarryOut: 'No step of “{name}” changes anything. Switch a step on, or add one.',
  scenarioChanged: '{by} changed “{name}” meanwhile. Look at it again, then decide what is to be taken back.',
  alreadyCarriedOut:
    '“{name}” is carried out already, from {date} on. Take that change back in the log first, or clone the scenario.',
  stepsNotAgreed:
    'Steps of “{name}” that are on and not agreed: {count}. Mark them as agreed, or switch them off; nothing was changed.',
  guardrailsStand:
    'Guardrails stand against “{name}” ({count}). Say why it is carried out all the same, or change its steps.',
  notADay: '“{value}” is not a day. Write it as 2026-04-01.',
  noSuchTemplate: 'There is no template “{name}”. The templates are: {names}.',
  noSuchView:
    'There is no saved view with the id “{id}”. It may have been deleted; the menu lists those that there are.',
  viewNameUnfit: 'A view needs a name of 1 to {most} characters on one line, with a letter or a figure in it.',
  viewNameTaken: 'There is a saved view called “{name}” already. Choose another name, or delete that one first.',
  viewAddressUnfit: 'The address of a view is a query string of at most {most} characters. Show less, then save it.',
  viewPlacesUnfit:
    'A view keeps at most {most} places, at most {farthest} px from the middle. Show less, or move them nearer, then save it.',
  tooManyViews: 'There are {most} saved views, which is the most that are kept. Delete one first.',
  dayToCome: '“{value}” is still to come. Name a day up to today.',
  seatEndedAlready:
    'One of these seats ended on {date} already. Leave it out, or change its end in the form of the seat; nothing was changed.',
  authorNameUnfit: 'Say who does this (“by”) in 1 to {most} characters on one line.',
  noSuchChange: 'There is no change with the id “{id}”. The import that made it printed its id.',
  rolesOnly: 'This needs names of people, and only roles are shown here. Ask without names=roles in the address.',
  emptyAlready: 'The landscape is empty already: there is nothing to take away.',
  alreadyUndone: 'The change {id} has been undone already, by {by}. To bring it back, undo {by}.',
  erasedForGood: 'The change {id} erased a person. Of all changes that is the one that cannot be undone.',
  severalOfName: 'Several people go by “{name}”. Say which one by the id: {names}.',
  nobodyOfName: 'Nobody is called “{name}”. Nearest: {names}.',
  notSoManyPairs:
    'At once 1 to {most} pairs can be merged, and {value} were named. Name fewer, and the rest after that.',
  notSoManySeats: 'Of {value} seats this cannot be said at once: choose at least one, and no more than {most}.',
  mergedAlready: 'The two are one record already: “{name}”. Nothing is left to merge.',
  mergedWithItself: '“{name}” is the same record twice. Name two records.',
  mergedCircle: 'Merged, they would lead round in a circle: {names}. Take one of these ties away first.',
  presentTwice:
    'At the meeting of {board} on {date}, “{name}” would be both “{first}” and “{second}”. Two people, or two meetings, may be meant; or correct one of the two attendances first.',
  ownDeputy:
    'At the meeting of {board} on {date} one stood in for the other (“{name}”), so they are two people. If that is wrong, correct that attendance first.',
  nothingToSplit: 'Say which records of “{name}” are the other’s.',
  notOfRecord: 'The record {id} does not name “{name}”, so it cannot go over to another.',
  nameUnfit: 'A name has 1 to {most} characters.',
  changedSince: 'It cannot be undone. Records changed since: {count} ({names}). Undo the later change first.',
  usedSince:
    'It cannot be undone. Later records that rest on what it made: {count} ({names}). Undo the later change first.',
  goneSince:
    'It cannot be undone. Records that it would need and that were taken away since: {count}. Undo their taking away first.',
  evidenceMissing: 'Nothing was written. Name a source that says so, or say in “why” how it is known without one.',
  otherKind: '“{id}” is the id of another kind of record ({other}, not {kind}). Change it as what it is.',
  recordIsThere:
    '“{name}” is there already, with the id “{id}”, and nothing was written. Change that record; if another of the same name is meant, decide on this id with NEW.',
  changedSinceSeen:
    'Somebody has changed “{name}” since you opened it ({changes}), and nothing was written. Open it again, then change it.',
  othersRestOnIt:
    '“{name}” cannot be taken away: other records rest on it, {count} in all ({names}). Take those away or change them first; if it stands there twice, merge it.',
  fileThere: 'There is a file {path} already. Choose another name, or add --overwrite.',
  backupUnwritable:
    'The backup {path} cannot be written: {why}. Nothing is left of it; correct the folder, or make room, then try again.',
  backupUnreadable: 'The backup {path} cannot be read: {why}. Check its name, and that you may read it.',
  backupUnsettled:
    'Somebody kept writing while the backup was made, so it would not have been of one moment. Nothing was written; try again.',
  noBackup:
    '{path} is not a backup of Boardwalk, or its beginning is damaged. Nothing was written. Choose another file.',
  backupCut:
    'The backup {path} is cut short: its end is missing. Nothing was written. Copy it again from where it came.',
  backupAltered:
    'The backup {path} is damaged or was altered: what it holds is not what was written. Nothing was written. Copy it again from where it came.',
  backupNewer:
    'The backup {path} was made by a newer Boardwalk ({version}), which keeps things that this one does not know. Nothing was written. Update Boardwalk first.',
  databaseNotEmpty:
    'A backup is restored into an empty database only; this one holds {count} nodes ({labels}). Nothing was written. Use an empty one, or back it up and then empty it with reset --yes.',
  restoreUnderWay: 'Process {pid} on {host} restores a backup since {since}. Wait until it has ended.',
  restoreTakenOver:
    'Another process has begun to restore in place of this one, which it took for gone. Nothing more is written from here; wait until that one has ended.',
  restoreUnfinished:
    'A backup is being restored since {since}, or that was cut short: the database is not whole. Wait until it has ended, or begin anew with restore FILE, or clear it with reset --yes.',
  resetUnasked: 'reset empties the whole landscape. Add --yes when that is what you want.',
  commandNotUnderstood: '{words} Add --help to see how it is used.',
  noSuchMeasure: 'There is no measure with the id “{id}”. The field `measures` lists them.',
  sameBoardTwice: 'An overlap is of two boards; both ids are “{id}”. Give the id of another board.',
  tooManyBoards:
    'There are {boards} boards with people; this is worked out for at most {most}. A narrower scope has fewer.',
  textMissing: 'There is nothing to search for. Give a name, an acronym or a part of one.',
  queryNotUnderstood: 'The query was not understood. {words}',
  queryTooLong: 'The query has more than {most} words and signs. Ask in several smaller queries.',
  queryTooDeep: 'The query is {depth} levels deep; at most {most} are answered. Ask in several smaller queries.',
  queryAliases: 'The query renames {aliases} fields; at most {most} may be renamed. Ask in several smaller queries.',
  queryTooCostly:
    'The query asks for up to {cost} records; at most {most} are answered at once. Ask for smaller pages or fewer lists within lists.',
  requestTooLarge: 'The request is larger than {megabytes} MB. Send less at once.',
  requestNotUnderstood: 'The request was not understood. {words}',
  questionTypeUnknown: 'Questions are not read as “{type}”. Send this one as application/json: {"query": "…"}.',
  answerTypeUnknown:
    'There is no answer as “{type}”. Ask for application/json or application/graphql-response+json in the header Accept.',
  stillUnderWay:
    'This takes longer than {seconds} seconds and is still being worked out. Ask again in a while: what is done is kept.',
  tookTooLong: 'The question took longer than {seconds} seconds and was given up. Ask for less at once.',
  foreignHost: 'This server does not go by the name “{host}”. Use the address that it printed, or set HOST.',
  foreignOrigin: 'Pages from {origin} may not ask this server. Open the interface at its own address.',
  notReady: 'The database answers, but its migrations are not in yet. Wait a moment and try again.',
  pageNotBuilt: 'The interface has not been built yet. Run npm start, which builds it.',
  noSuchPage: 'There is nothing at {path}. The interface begins at /.',
  internal: 'Something went wrong here that should not have. The log has it under {id}.',
};
