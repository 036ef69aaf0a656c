import type { Rule } from '../domain/problem.ts';

/** What is wrong in a file, in English. */
export const problemsEn: Record<Rule, string> = {
  fileTooLarge: 'The file has {megabytes} MB; at most {most} MB are read. Split it into several files.',
  fileTakesLong:
    'Reading the file took more than {seconds} seconds and was stopped. Split it into several files, or save it in another format.',
  fileTakesMemory:
    'Reading the file took more than {megabytes} MB of memory and was stopped. Split it into several files, or save it in another format.',
  tooMuchToWrite:
    'The file makes or changes {records} records; the memory of this database holds about {most} at once. Bring it in in several smaller parts.',
  fileHoldsTooMuch:
    'The file holds {rows} rows with {cells} filled cells; at most {mostRows} rows and {mostCells} cells can be compared at once. Split it into several files.',
  unpacksToTooMuch:
    'The file unpacks to more than {megabytes} MB or {parts} parts, which no list or minutes do. Save it again, or split it into several files.',
  fileLocked: 'The file is locked with a password. Save it without one.',
  packedUnknown:
    'This is a packed file, but neither a workbook nor a document. Save it as .xlsx, .docx or “CSV UTF-8”, or unpack it first.',
  oldWorkbook:
    'This is a workbook in the format of before 2007, or one locked with a password. Save it as .xlsx, without a password.',
  xmlBroken: 'The XML in the file is damaged ({why}). Save the file again where it comes from.',
  xmlEntities: 'The file defines entities of its own, which are not read. Save it again without a document type.',
  jsonBroken: 'The file cannot be read as JSON ({why}). Save it again where it comes from.',
  calendarBroken: 'The file cannot be read as a calendar ({why}). Export it again as iCalendar (.ics).',
  itemNotUnderstood: '“{item}” does not say who or what is joined with what; it is left out.',
  nothingUnderstood:
    'Nothing in the file was understood as people, boards, organisations or meetings. See docs/import-formats.md for what is read.',
  seriesCut:
    'Of the series “{title}”, {most} meetings are read: the last that were held and the next to come, none later than two years from today.',
  eventCancelled: '“{title}” was cancelled and is left out.',
  inviteesLeftOut:
    'People who were asked to “{title}” without an answer, or without a name: {count}. Nobody can say whether they were there, so they are left out.',
  sheetLeftOut: 'The sheet “{sheet}” is left out: it is hidden, empty, or no table that is understood.',
  cellFaulty: 'A cell holds an error or a day that does not exist (“{value}”); it is taken as empty.',
  fileEmpty: 'The file is empty. It needs a row of headings and a row for each record.',
  fileBinary: 'This is not a text file. Save the sheet as “CSV UTF-8” and import that.',
  fileMissing: 'There is no such file. Check the name and the folder.',
  fileIsFolder: 'This is a folder. Name the files in it.',
  fileUnreadable: 'The file cannot be read ({why}). Check that you may read it.',
  windows1252: 'The file is not UTF-8; it was read as Windows-1252. Check names with accents.',
  tooManyRows: 'The file has more than {most} rows. Split it into several files.',
  lineTooLong:
    'The line has {count} characters; at most {most} are read. Check that each record has a line of its own.',
  tooManyColumns: 'The file has {count} columns; at most {most} are read. Is this the right file?',
  quoteOpen:
    'A quotation mark (") is opened here and never closed. Close it, or write it twice where it is part of the text.',
  csvBroken: 'The file cannot be read as CSV: {why}. Save it again as “CSV UTF-8”.',
  noRows: 'The file has headings but no row below them, so there is nothing to import.',
  headingTwice: 'The heading “{heading}” is there twice. Rename or remove one of them.',
  headingUnknown: 'Column {number}, “{heading}”, is not one of the format {format}; it is left alone.',
  headingLeftOut: 'Column {number}, “{heading}”, is not understood and is left out.',
  mappingSuggested:
    'The headings are not those of Boardwalk; they are read as {format}: {columns}. Check that, and say otherwise with --mapping where it is wrong.',
  mappingKept: 'The headings are read as {format}, as when such a file was imported from there before: {columns}.',
  mappingLikely:
    'The headings are not those of Boardwalk, and some are only like words that it knows. They would be read as {format}: {columns}. Check that, and say otherwise where it is wrong.',
  mappingElsewhere:
    'A table with these headings was imported before, but nothing says that it came from the same place. By what they meant there they would be read as {format}: {columns}. Check that, and say otherwise where it is wrong.',
  mappingToAccept:
    'Nobody has said yet which heading is which. They would be read as {format}: {columns}. If that is meant, import again with --mapping suggested; if not, say what is in a mapping file (--mapping FILE).',
  mappingIncomplete:
    'The headings look like {format} ({columns}), but none says {missing}. Say which does with --mapping, or what every row says: {"format": "{format}", "columns": {…}, "fixed": {…}}.',
  mappingUnfit:
    'The mapping names headings that the file does not have. Those of the file are: {headings}. Correct the mapping, or leave it away.',
  mappingUnread:
    'The mapping cannot be used ({why}). It is JSON of this form: {"format": "seats", "columns": {"person": "Name", "board": "Committee"}}.',
  lineAbove: 'The line above the headings is left out: “{text}”',
  rowLeftOut: 'Nobody holds this place, so the row is left out.',
  columnMissing: 'The column “{column}” is missing; the format {format} needs it. Its columns are: {columns}.',
  formatUnknown: 'There is no format “{name}”. The formats are: {formats}.',
  formatUnclear:
    'The headings fit no format. Say which it is with --format, or which heading is which column with --mapping; the formats are: {formats}.',
  cellsTooMany:
    'The row has {count} cells under {expected} headings. Put quotation marks around text that holds the separator.',
  cellsTooFew: 'The row has {count} cells under {expected} headings; the missing ones are taken as empty.',
  cellTooLong: 'The cell has {count} characters; at most {most} are kept. Shorten it.',
  controlCharacter: 'The cell has a control character ({code}), which no text needs. Remove it.',
  nameWithoutLetters: '“{value}” has neither a letter nor a figure, so nothing can be known by it. Write the name.',
  idOfOtherKind: '“{id}” is not the id of a {kind}. Give the id of one, or leave the cell empty.',
  cellEmpty: 'The cell is empty, but the row needs it. Fill it in, or remove the row.',
  cellsEmpty: 'The row needs one of these: {columns}. Fill one in, or remove the row.',
  cannotClear: 'A “-” clears a cell, but this one is what the record is known by. Write the name.',
  notADate: '“{value}” is not a date that exists. Write it as 2021, 2021-06, 2021-06-24, 24/06/2021 or 24 June 2021.',
  notAFact: '“{value}” is no fact that evidence bears on. Write a field, as in purpose, or leave the cell empty.',
  notATime: '“{value}” is not a time. Write it as 13:30.',
  notYesOrNo: '“{value}” is neither yes nor no. Write one of the two, or leave it empty.',
  notANumber: '“{value}” is not a number between {least} and {most}. Correct it, or leave it empty.',
  notOneOf: '“{value}” is not a word that is known here. Write one of: {words}.',
  quoteTooLong: 'The quote has {count} words; {most} are the most that should be quoted.',
  contradiction:
    '“{second}” contradicts “{first}” for {record} in {otherFile}, row {otherRow}. Decide which is right, or tell two records apart by id.',
  nameUnclear: 'More than one {kind} is called “{name}”. Say which is meant in the column {idColumn}.',
  idUnknown: 'There is no {kind} with the id “{id}”. Give its name, or bring in the file that it is in as well.',
  absorbedIsThere:
    '“{id}” is said to have been merged into “{record}”, but it is a record of its own. Merge the two, or empty the cell.',
  nameTaken: 'There is another {kind} called “{name}”; because of its id this one is a second record of that name.',
  meetingUnclear: 'There is more than one meeting of {record} on that day. Say which is meant in the column start.',
  endsBeforeStart: 'It ends ({to}) before it begins ({from}). Correct one of the two.',
  seenBeforeStart:
    'It was seen ({seen}) before it begins ({from}). Correct one of the two, or give what was seen a row of its own.',
  seenAfterEnd:
    'It was seen ({seen}) after it ends ({to}). Correct one of the two, or give what was seen a row of its own.',
  tiedToItself: '{record} cannot be tied to itself. Name another, or leave the cell empty.',
  circle: 'These ties lead round in a circle: {names}. Take out one of them.',
  organisationBeside:
    'The column organisation is left alone here, since on_behalf_of says for whom the person sits. Such rows in the file: {count}.',
  openEnded:
    'Seats with neither an end nor a day on which they were seen, in a file without a date: {count}. Give its date with --dated.',
  documentBroken: 'The document cannot be opened ({why}). Save it again, or paste its text into a text file.',
  lineNotUnderstood: 'This line was not understood and is left out: “{text}”',
  meetingCancelled: 'The document says that the meeting did not take place, so nobody is taken to have attended.',
  notMinutes: 'This does not look like minutes, an agenda or a list of members; nothing was read from it.',
};
