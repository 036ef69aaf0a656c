import type { Rule } from '../domain/problem.ts';

/** What is wrong in a file, in Welsh. */
export const problemsCy: Record<Rule, string> = {
  fileTooLarge: 'Mae’r ffeil yn {megabytes} MB; darllenir {most} MB ar y mwyaf. Rhannwch hi’n sawl ffeil.',
  fileTakesLong:
    'Cymerodd darllen y ffeil fwy na {seconds} eiliad, a rhoddwyd y gorau iddi. Rhannwch hi’n sawl ffeil, neu cadwch hi mewn fformat arall.',
  fileTakesMemory:
    'Cymerodd darllen y ffeil fwy na {megabytes} MB o gof, a rhoddwyd y gorau iddi. Rhannwch hi’n sawl ffeil, neu cadwch hi mewn fformat arall.',
  tooMuchToWrite:
    'Mae’r ffeil yn creu neu’n newid {records} o gofnodion; mae cof y gronfa ddata hon yn dal tua {most} ar y tro. Dewch â hi i mewn mewn sawl rhan lai.',
  fileHoldsTooMuch:
    'Mae gan y ffeil {rows} o resi a {cells} o gelloedd wedi’u llenwi; gellir cymharu {mostRows} o resi a {mostCells} o gelloedd ar y mwyaf ar y tro. Rhannwch hi’n sawl ffeil.',
  unpacksToTooMuch:
    'Mae’r ffeil yn dadbacio i fwy na {megabytes} MB neu {parts} o rannau, na wna unrhyw restr na chofnodion. Cadwch hi eto, neu rhannwch hi’n sawl ffeil.',
  packedDamaged:
    'Mae’r rhan “{part}” o’r ffeil wedi’i phacio wedi’i difrodi: nid yw’n dal yr hyn a ddywed. Nôl neu gadwch y ffeil eto.',
  fileLocked: 'Mae’r ffeil dan glo â chyfrinair. Cadwch hi heb un.',
  packedUnknown:
    'Ffeil wedi’i phacio yw hon, ond nid llyfr gwaith na dogfen. Cadwch hi fel .xlsx, .docx neu “CSV UTF-8”, neu dadbaciwch hi’n gyntaf.',
  oldWorkbook:
    'Llyfr gwaith yn y fformat cyn 2007 yw hwn, neu un dan glo â chyfrinair. Cadwch ef fel .xlsx, heb gyfrinair.',
  xmlBroken: 'Mae’r XML yn y ffeil wedi’i ddifrodi ({why}). Cadwch y ffeil eto lle y daw.',
  xmlEntities: 'Mae’r ffeil yn diffinio endidau ei hun, na ddarllenir mohonynt. Cadwch hi eto heb fath dogfen.',
  jsonBroken: 'Ni ellir darllen y ffeil fel JSON ({why}). Cadwch hi eto lle y daw.',
  calendarBroken: 'Ni ellir darllen y ffeil fel calendr. Allforiwch hi eto fel iCalendar (.ics).',
  calendarLine:
    'Ni ellir darllen y ffeil fel calendr: nid yw “{line}” yn gwneud synnwyr. Cywirwch y digwyddiad hwnnw lle y daw’r ffeil, ac allforiwch hi eto.',
  itemNotUnderstood: 'Nid yw “{item}” yn dweud pwy na beth a gysylltir â beth; gadewir ef allan.',
  nothingUnderstood:
    'Ni ddeallwyd dim yn y ffeil fel pobl, byrddau, sefydliadau na chyfarfodydd. Gweler docs/import-formats.md am yr hyn a ddarllenir.',
  seriesCut:
    'O’r gyfres “{title}”, darllenir {most} o gyfarfodydd: y rhai diwethaf a gynhaliwyd a’r rhai nesaf i ddod, dim un yn hwyrach na dwy flynedd o heddiw.',
  eventWithoutDay: 'Nid oes diwrnod gan “{title}” ac fe’i gadewir allan. Rhowch un iddo yn y calendr.',
  eventDayUnknown:
    'Mae “{title}” yn enwi diwrnod neu amser nad yw’n bod (“{value}”) ac fe’i gadewir allan. Cywirwch ef yn y calendr.',
  eventEndsEarly: 'Mae “{title}” yn gorffen cyn iddo ddechrau. Gadewir ei ddiwedd allan.',
  eventTooLong: 'Dywedir bod “{title}” yn para mwy na blwyddyn. Gadewir ei ddiwedd allan.',
  seriesUnfit:
    'Mae “{title}” yn ailddigwydd yn ôl rheol nad oes bwrdd yn cyfarfod yn ôl hi, ac fe’i gadewir allan. Rhowch ei ddyddiau fel digwyddiadau unigol.',
  eventCancelled: 'Canslwyd “{title}” ac fe’i gadewir allan.',
  inviteesLeftOut:
    'Pobl a wahoddwyd i “{title}” heb ateb, neu heb enw: {count}. Ni all neb ddweud a oeddent yno, felly fe’u gadewir allan.',
  sheetLeftOut: 'Gadewir y ddalen “{sheet}” allan: mae’n gudd, yn wag, neu nid yw’n dabl a ddeellir.',
  cellFaulty: 'Mae gwall mewn cell, neu ddiwrnod nad yw’n bod (“{value}”); cymerir ei bod yn wag.',
  fileEmpty: 'Mae’r ffeil yn wag. Mae angen rhes o benawdau a rhes ar gyfer pob cofnod.',
  fileBinary: 'Nid ffeil destun yw hon. Cadwch y daenlen fel “CSV UTF-8” a mewnforiwch honno.',
  fileMissing: 'Nid oes ffeil o’r fath. Gwiriwch yr enw a’r ffolder.',
  fileIsFolder: 'Ffolder yw hwn. Enwch y ffeiliau sydd ynddo.',
  fileUnreadable: 'Ni ellir darllen y ffeil ({why}). Gwiriwch fod gennych hawl i’w darllen.',
  windows1252: 'Nid UTF-8 yw’r ffeil; fe’i darllenwyd fel Windows-1252. Gwiriwch enwau ag acenion.',
  tooManyRows: 'Mae gan y ffeil fwy na {most} o resi. Rhannwch hi’n sawl ffeil.',
  lineTooLong:
    'Mae gan y llinell {count} o nodau; darllenir {most} ar y mwyaf. Gwiriwch fod gan bob cofnod ei linell ei hun.',
  tooManyColumns: 'Mae gan y ffeil {count} o golofnau; darllenir {most} ar y mwyaf. Ai hon yw’r ffeil gywir?',
  quoteOpen:
    'Mae dyfynnod (") yn agor yma ac nid yw byth yn cau. Caewch ef, neu ysgrifennwch ef ddwywaith lle mae’n rhan o’r testun.',
  csvBroken: 'Ni ellir darllen y ffeil fel CSV: {why}. Cadwch hi eto fel “CSV UTF-8”.',
  noRows: 'Mae gan y ffeil benawdau ond dim rhes oddi tanynt, felly nid oes dim i’w fewnforio.',
  headingTwice: 'Mae’r pennawd “{heading}” yno ddwywaith. Ailenwch neu dilëwch un ohonynt.',
  headingUnknown: 'Nid yw colofn {number}, “{heading}”, yn rhan o’r fformat {format}; gadewir hi fel y mae.',
  headingLeftOut: 'Ni ddeellir colofn {number}, “{heading}”, ac fe’i gadewir allan.',
  mappingSuggested:
    'Nid penawdau Boardwalk yw’r rhain; fe’u darllenir fel {format}: {columns}. Gwiriwch hynny, a dywedwch yn wahanol lle mae’n anghywir.',
  mappingKept: 'Darllenir y penawdau fel {format}, fel pan fewnforiwyd ffeil o’r fath oddi yno o’r blaen: {columns}.',
  mappingLikely:
    'Nid penawdau Boardwalk yw’r rhain, a dim ond tebyg i eiriau y mae’n eu hadnabod yw rhai ohonynt. Byddent yn cael eu darllen fel {format}: {columns}. Gwiriwch hynny, a dywedwch yn wahanol lle mae’n anghywir.',
  mappingElsewhere:
    'Mewnforiwyd tabl â’r penawdau hyn o’r blaen, ond nid oes dim yn dweud iddo ddod o’r un lle. Yn ôl eu hystyr yno byddent yn cael eu darllen fel {format}: {columns}. Gwiriwch hynny, a dywedwch yn wahanol lle mae’n anghywir.',
  mappingToAccept:
    'Nid oes neb wedi dweud eto pa bennawd yw pa un. Byddent yn cael eu darllen fel {format}: {columns}. Os dyna’r bwriad, mewnforiwch eto gyda --mapping suggested; os nad, dywedwch beth sydd mewn ffeil fapio (--mapping FFEIL).',
  mappingIncomplete:
    'Mae’r penawdau’n edrych fel {format} ({columns}), ond nid yw’r un yn dweud {missing}. Dywedwch pa un sydd, neu’r hyn y mae pob rhes yn ei ddweud amdano.',
  mappingUnfit:
    'Mae’r mapio’n enwi penawdau nad ydynt yn y ffeil. Penawdau’r ffeil yw: {headings}. Cywirwch y mapio, neu gadewch ef i ffwrdd.',
  mappingUnread:
    'Ni ellir defnyddio’r mapio ({why}). JSON o’r ffurf hon ydyw: {"format": "seats", "columns": {"person": "Enw", "board": "Pwyllgor"}}.',
  lineAbove: 'Gadewir allan y llinell uwchben y penawdau: “{text}”',
  rowLeftOutAsSaid: 'Dewisodd rhywun adael y rhes hon allan; ni ddaw dim ohoni i mewn.',
  cellLeftOut:
    'Nid yw “{value}” yn ddyddiad nac yn amser, felly ni chymerir dim o’r gell hon; darllenir gweddill y rhes.',
  rowLeftOut: 'Nid oes neb yn y lle hwn, felly gadewir y rhes allan.',
  columnMissing: 'Mae’r golofn “{column}” ar goll; mae ei hangen ar y fformat {format}. Ei golofnau yw: {columns}.',
  formatUnknown: 'Nid oes fformat “{name}”. Y fformatau yw: {formats}.',
  formatUnclear:
    'Nid yw’r penawdau’n cyd-fynd ag unrhyw fformat. Dywedwch pa un yw, neu pa bennawd yw pa golofn; y fformatau yw: {formats}.',
  cellsTooMany:
    'Mae {count} o gelloedd yn y rhes o dan {expected} o benawdau. Rhowch ddyfynodau o amgylch testun sy’n cynnwys y gwahanydd.',
  cellsTooFew: 'Mae {count} o gelloedd yn y rhes o dan {expected} o benawdau; cymerir bod y rhai coll yn wag.',
  cellTooLong: 'Mae gan y gell {count} o nodau; cedwir {most} ar y mwyaf. Byrhewch hi.',
  controlCharacter: 'Mae nod rheoli ({code}) yn y gell, nad oes ei angen ar unrhyw destun. Tynnwch ef.',
  nameWithoutLetters:
    'Nid oes na llythyren na rhif yn “{value}”, felly ni ellir adnabod dim wrtho. Ysgrifennwch yr enw.',
  idOfOtherKind: 'Nid dynodydd {kind} yw “{id}”. Rhowch ddynodydd un, neu gadewch y gell yn wag.',
  cellEmpty: 'Mae’r gell yn wag, ond mae ei hangen ar y rhes. Llenwch hi, neu dilëwch y rhes.',
  cellsEmpty: 'Mae angen un o’r rhain ar y rhes: {columns}. Llenwch un, neu dilëwch y rhes.',
  cannotClear: 'Mae “-” yn clirio cell, ond wrth hon yr adwaenir y cofnod. Ysgrifennwch yr enw.',
  notADate:
    'Nid yw “{value}” yn ddyddiad sy’n bod. Ysgrifennwch 2021, 2021-06, 2021-06-24, 24/06/2021 neu 24 Mehefin 2021.',
  notAFact:
    'Nid yw “{value}” yn ffaith y gall tystiolaeth ei chynnal. Rhowch faes, megis purpose, neu gadewch y gell yn wag.',
  notATime: 'Nid yw “{value}” yn amser. Ysgrifennwch 13:30.',
  notYesOrNo: 'Nid yw “{value}” yn ie nac yn na. Ysgrifennwch y naill neu’r llall, neu gadewch y gell yn wag.',
  notANumber: 'Nid yw “{value}” yn rhif rhwng {least} a {most}. Cywirwch ef, neu gadewch y gell yn wag.',
  notOneOf: 'Nid yw “{value}” yn air sy’n hysbys yma. Ysgrifennwch un o’r rhain: {words}.',
  quoteTooLong: 'Mae gan y dyfyniad {count} o eiriau; {most} yw’r mwyaf y dylid eu dyfynnu.',
  contradiction:
    'Mae “{second}” yn groes i “{first}” ar gyfer {record} yn {otherFile}, rhes {otherRow}. Penderfynwch pa un sy’n gywir, neu gwahaniaethwch rhwng dau gofnod drwy id.',
  nameUnclear: 'Mae mwy nag un {kind} o’r enw “{name}”. Dywedwch pa un a olygir yn y golofn {idColumn}.',
  idUnknown: 'Nid oes {kind} â’r id “{id}”. Rhowch yr enw, neu dewch â’r ffeil y mae ynddi hefyd.',
  absorbedIsThere:
    'Dywedir i “{id}” gael ei uno â “{record}”, ond mae’n gofnod ar ei ben ei hun. Unwch y ddau, neu gwagiwch y gell.',
  nameTaken: 'Mae {kind} arall o’r enw “{name}”; oherwydd ei id, ail gofnod o’r enw hwnnw yw hwn.',
  meetingUnclear: 'Mae mwy nag un cyfarfod o {record} ar y diwrnod hwnnw. Dywedwch pa un a olygir yn y golofn start.',
  endsBeforeStart: 'Mae’n gorffen ({to}) cyn iddo ddechrau ({from}). Cywirwch un o’r ddau.',
  seenBeforeStart:
    'Fe’i gwelwyd ({seen}) cyn iddi ddechrau ({from}). Cywirwch un o’r ddau, neu rhowch yr hyn a welwyd mewn rhes ar wahân.',
  seenAfterEnd:
    'Fe’i gwelwyd ({seen}) ar ôl iddi orffen ({to}). Cywirwch un o’r ddau, neu rhowch yr hyn a welwyd mewn rhes ar wahân.',
  tiedToItself: 'Ni ellir clymu {record} wrtho’i hun. Enwch un arall, neu gadewch y gell yn wag.',
  circle: 'Mae’r cysylltiadau hyn yn arwain mewn cylch: {names}. Tynnwch un ohonynt.',
  organisationBeside:
    'Gadewir y golofn sefydliad (organisation) fel y mae yma, gan fod ar_ran (on_behalf_of) yn dweud dros bwy y mae’r person yn eistedd. Rhesi o’r fath yn y ffeil: {count}.',
  openEnded:
    'Seddi heb na diwedd na diwrnod y’u gwelwyd, mewn ffeil heb ddyddiad: {count}. Dywedwch pryd yr ysgrifennwyd y ffeil.',
  documentBroken: 'Ni ellir agor y ddogfen ({why}). Cadwch hi eto, neu gludwch ei thestun i ffeil destun.',
  lineNotUnderstood: 'Ni ddeallwyd y llinell hon ac fe’i gadawyd allan: “{text}”',
  meetingCancelled: 'Mae’r ddogfen yn dweud na chynhaliwyd y cyfarfod, felly ni chymerir bod neb wedi bod yno.',
  notMinutes: 'Nid yw hwn yn edrych fel cofnodion, agenda na rhestr aelodau; ni ddarllenwyd dim ohono.',
};
