import type { Reason } from '../domain/errors.ts';

/** What went wrong, in Welsh. */
export const cy: Record<Reason, string> = {
  notADate: 'Nid yw “{value}” yn ddyddiad sy’n bod. Ysgrifennwch 2019, 2019-06 neu 2019-06-24.',
  noSuchRecord: 'Nid oes cofnod â’r dynodydd “{id}”. Chwiliwch amdano wrth ei enw.',
  asOfWithWindow: 'Rhowch naill ai un dyddiad (asOf) neu gyfnod (from, to), nid y ddau.',
  windowBackwards: 'Mae’r cyfnod yn dechrau ({from}) ar ôl iddo orffen ({to}). Cyfnewidiwch y ddau ddyddiad.',
  sinceWithoutAsOf: 'I gymharu rhwydwaith â dyddiad cynharach (since), mae angen dyddiad ar y cwmpas ei hun (asOf).',
  notSoManyBoards: 'Dewiswch rhwng {least} a {most} o fyrddau; mae {value} wedi’u dewis.',
  notInRange: 'Gwerth {name} yw {value}; rhaid iddo fod rhwng {least} a {most}.',
  badCursor: 'Nid yw’r cyrchwr “{cursor}” yn arwain i unman. Dechreuwch eto hebddo.',
  databaseDown:
    'Nid yw’r gronfa ddata yn ateb. Rhowch gynnig arall arni pan fydd yn rhedeg eto. Os oeddech yn newid rhywbeth, ni wyddys a ysgrifennwyd hynny: bydd y log newidiadau’n dweud, ac nid yw ffeil a ddygir i mewn eto yn ysgrifennu dim ddwywaith.',
  databaseFull:
    'Mae hyn yn fwy nag y gall cof y gronfa ddata ei ddal ar unwaith, ac ni ysgrifennwyd dim. Gwnewch hynny mewn sawl rhan lai.',
  databasePassword:
    'Mae’r gronfa ddata yn {uri} yn gwrthod y defnyddiwr {username}. Gwiriwch NEO4J_USERNAME a NEO4J_PASSWORD, yna rhowch gynnig arall arni.',
  databaseUnreachable:
    'Nid oes cronfa ddata yn ateb yn {uri}. Dechreuwch hi, neu cywirwch NEO4J_URI a NEO4J_DATABASE, neu peidiwch â gosod y cyntaf er mwyn cael yr un fewnol.',
  javaMissing:
    'Mae angen Java {least} neu’n ddiweddarach ar y gronfa ddata fewnol. Gosodwch ef, neu enwch weinydd Neo4j yn NEO4J_URI.',
  mavenMissing:
    'Mae angen Maven (mvn) unwaith, i nôl y gronfa ddata fewnol. Gosodwch ef, neu enwch weinydd Neo4j yn NEO4J_URI.',
  databaseNotFetched: 'Ni ellid nôl Neo4j {version}: {words}. Gwiriwch y rhwydwaith, yna dechreuwch eto.',
  databaseNotStarted: 'Ni ddechreuodd y gronfa ddata fewnol: {why} {words} Mae ei log yn {log}.',
  databaseJarsHarmed:
    'Mae ffeiliau’r gronfa ddata fewnol yn {folder} wedi’u difrodi. Dilëwch y ffolder honno a dechreuwch eto.',
  dataFolderUnusable:
    'Ni ellir defnyddio’r ffolder data {folder}: {why}. Cywirwch BOARDWALK_DATA neu hawliau’r ffolder.',
  settingNotPort: '“{value}” yw {name}; rhaid iddo fod yn rhif cyfan o 1 i 65535.',
  settingNotOneOf: '“{value}” yw {name}; rhaid iddo fod yn un o’r rhain: {choices}.',
  settingNotAddress: '“{value}” yw {name}; rhaid iddo fod yn gyfeiriad gweinydd Neo4j, fel neo4j://localhost:7687.',
  settingMissing: 'Nid yw {name} wedi’i osod, ond mae {because}. Gosodwch y ddau.',
  portTaken: 'Mae rhaglen arall yn defnyddio porth {port} ar {host}. Mae porth {free} yn rhydd: PORT={free} npm start.',
  hostUnusable: 'Ni ellir gwasanaethu ar {host}, porth {port}: {why}. Cywirwch HOST neu PORT.',
  tooManyRecords:
    'Mae’r ffeiliau’n creu neu’n newid {records} o gofnodion; mae cof y gronfa ddata hon yn dal tua {most} ar y tro, ac nid oes dim wedi’i ysgrifennu. Mewnforiwch nhw mewn sawl rhan lai.',
  tooManyAtOnce:
    'Dyna {records} o gofnodion ar unwaith; mae cof y gronfa ddata hon yn dal tua {most}, ac ni newidiwyd dim. Dadwnewch y mewnforion fesul un, y diweddaraf yn gyntaf, neu caniatewch fwy o gof i’w thrafodion.',
  undecided:
    'Ni ysgrifennwyd dim. Cofnodion i’w penderfynu: {records}. Penderfynwch arnynt, neu rhowch --review create (eu derbyn fel y maent) neu --review skip (eu gadael allan).',
  importRefused: 'Ni ysgrifennwyd dim. Problemau i’w cywiro yn gyntaf: {problems}.',
  importUndecided:
    'Ni ysgrifennwyd dim. Heb eu penderfynu eto: {count} ({names}). Dywedwch ar gyfer pob un pa gofnod a olygir, NEW neu LEAVE.',
  importWithoutContent: 'Does dim ynddi. Rhowch gynnwys un ffeil, fel testun neu fel base64.',
  importNameUnfit: 'Rhowch enw i’r ffeil o 1 i {most} nod ar un llinell, gyda llythyren neu rif ynddo.',
  importTooLarge: 'Mae’r ffeil yn {megabytes} MB; darllenir {most} MB ar y mwyaf. Rhannwch hi’n sawl ffeil.',
  importClosed: 'Mae “{name}” eisoes wedi’i hymrwymo neu ei gollwng. Dewch â’r ffeil i mewn eto os oes rhagor ynddi.',
  mappingUnfit:
    'Ni ellir defnyddio’r mapio ({why}). Enwch fformat, ac ar gyfer pob un o’i golofnau y penawdau sy’n ei llenwi.',
  notBase64: 'Nid base64 yw hwn. Amgodiwch feitiau’r ffeil, neu rhowch ei chynnwys fel testun.',
  rowNotFaulty:
    'Nid oes dim o’i le ar res {row} y byddai ei gadael allan yn ei drwsio. Penderfynwch ar ei chofnodion yn lle hynny.',
  importMapped: 'Mae rhywun arall wedi newid sut y darllenir “{name}”. Edrychwch drwyddi eto cyn ei chadarnhau.',
  importSpoilt:
    'Ni ellir darllen yr hyn a gadwyd o “{name}” pan ddaethpwyd â hi i mewn. Gollyngwch y ffeil hon, a dewch â hi i mewn eto os oes ei hangen arnoch.',
  noSuchImport:
    'Ni ddaethpwyd â ffeil â’r dynodydd “{id}” i mewn, neu fe’i hanghofiwyd ar ôl 30 diwrnod. Dewch â hi i mewn eto.',
  tooManyImports:
    'Mae {most} o ffeiliau yn aros am benderfyniad, sef y nifer mwyaf a gedwir. Ymrwymwch neu gollyngwch rai yn gyntaf.',
  decisionUnknown: 'Nid oes gan y cynnig gofnod â’r allwedd “{key}” mwyach. Edrychwch arno eto, yna penderfynwch.',
  decisionUnfit:
    'Ni ellir cymryd “{take}” am “{label}”. Rhowch ddynodydd cofnod sydd yno ac o’r math a ofynnir, NEW neu LEAVE.',
  erasureUnreadable:
    'Ni ddilëwyd neb: ni ellid darllen yr hyn a fyddai ar ôl wedyn. Ni newidiwyd dim. Rhowch wybod am hyn.',
  searchesWait:
    'Mae cymaint yn cael ei chwilio ar unwaith fel na ddaeth tro hwn o fewn {seconds} eiliad. Gofynnwch eto ymhen ychydig.',
  stepIdUnfit: 'Nid id cofnod yw {part}: mae gan id {most} nod ar y mwyaf.',
  changedAtOnce: 'Mae llawer o bobl yn newid hyn ar yr un pryd, ac ni wnaed eich newid. Rhowch gynnig arall arni.',
  changedMeanwhile: 'Newidiwyd y dirwedd tra oedd yn cael ei darllen. Gofynnwch eto.',
  exportFormatUnknown: 'Nid oes allforyn o’r enw “{name}”. Dewiswch un o’r rhain: {formats}.',
  exportTableUnknown: 'Nid oes tabl o’r enw “{name}”. Dewiswch un o’r rhain: {tables}.',
  exportPartUnknown: 'Nid oes rhan o’r enw “{name}” i gwmpas. Dyma’r rhannau: {parts}.',
  exportPartTwice: 'Mae {name} yn y cyfeiriad fwy nag unwaith. Dywedwch ef unwaith.',
  exportValueUnknown: '“{value}” yw {name}; rhaid iddo fod yn un o’r rhain: {choices}.',
  exportMethod: 'Â GET y mae nôl allforyn, nid â {method}.',
  exportNeedsFile: 'Nid yw allforyn {name} ar gyfer terfynell. Dywedwch i ble yr â: --out FILE.',
  fileNotWritten:
    'Ni ellid ysgrifennu’r ffeil {path}: {why}. Nid oes dim ohoni ar ôl; cywirwch y ffolder, neu gwnewch le, a cheisiwch eto.',
  noSuchSeed: 'Nid oes set ddata o’r enw “{name}”. Dewiswch un o’r rhain: {names}.',
  noSuchScenario: 'Nid oes senario â’r dynodiad “{id}”. Efallai iddi gael ei dileu; gweler y rhestr o senarios.',
  scenarioNameUnfit:
    'Mae ar senario, neu fwrdd ynddi, angen enw o 1 i {most} nod ar un llinell, gyda llythyren neu rif ynddo.',
  scenarioTextUnfit: 'Mae’r testun hwn yn hwy na {most} nod, neu’n dal nodau na ellir eu dangos. Byrhewch ef.',
  tooManyScenarios: 'Mae {most} senario, sef y nifer mwyaf a gedwir. Dilëwch un yn gyntaf.',
  tooManySteps: 'Mae gan “{name}” {most} cam, sef y nifer mwyaf mewn un senario. Tynnwch un yn gyntaf.',
  stepPartMissing: 'Mae ar gam {kind} angen {part}, sydd ar goll. Nodwch hynny, yna rhowch gynnig arall arni.',
  stepGone: 'Tynnodd rhywun y cam hwnnw o “{name}” yn y cyfamser. Edrychwch ar y senario fel y mae yn awr.',
  stepChanged:
    'Newidiodd {by} gam {place} “{name}” ar ôl i chi ei agor. Edrychwch arno fel y mae yn awr, yna newidiwch ef.',
  stepBoardNotThere:
    'Mae cam {place} yn gofyn am {name}, nad yw yno ar y diwrnod hwnnw. Dewiswch ddiwrnod arall, neu diffoddwch y cam.',
  stepIsSo:
    'Mae’r hyn y mae cam {place} yn ei wneud felly eisoes, neu mae bwrdd o’r enw hwnnw yno. Diffoddwch ef, neu newidiwch ef.',
  stepNotDone: 'Ni ellir gwneud cam {place} yn nhirwedd y diwrnod hwnnw. Cywirwch ef, neu diffoddwch ef.',
  keptByLaw:
    'Sefydlwyd “{name}” gan y gyfraith ({basis}). Rhowch y canllaw o’r neilltu gyda rheswm, neu tynnwch y cam.',
  nothingToUndo: 'Nid oes dim i’w ddadwneud yn “{name}”.',
  nothingToRedo: 'Nid oes dim i’w ail-wneud yn “{name}”.',
  nothingToCarryOut: 'Nid yw’r un cam o “{name}” yn newid dim. Trowch gam ymlaen, neu ychwanegwch un.',
  scenarioChanged: 'Newidiodd {by} “{name}” yn y cyfamser. Edrychwch arno eto, yna penderfynwch beth i’w ddadwneud.',
  alreadyCarriedOut:
    'Gweithredwyd “{name}” eisoes, o {date} ymlaen. Dadwnewch y newid hwnnw yn y log yn gyntaf, neu gopïwch y senario.',
  stepsNotAgreed:
    'Camau o “{name}” sydd ymlaen a heb eu cytuno: {count}. Nodwch eu bod wedi’u cytuno, neu trowch nhw i ffwrdd; ni newidiwyd dim.',
  guardrailsStand:
    'Mae canllawiau yn erbyn “{name}” ({count}). Dywedwch pam y’i cyflawnir er hynny, neu newidiwch ei chamau.',
  notADay: 'Nid yw “{value}” yn ddiwrnod. Ysgrifennwch ef fel 2026-04-01.',
  noSuchTemplate: 'Nid oes templed “{name}”. Y templedi yw: {names}.',
  noSuchView:
    'Nid oes golwg a gadwyd â’r dynodydd “{id}”. Efallai ei bod wedi’i dileu; mae’r ddewislen yn rhestru’r rhai sydd.',
  viewNameUnfit: 'Mae ar olwg angen enw o 1 i {most} nod ar un llinell, gyda llythyren neu rif ynddo.',
  viewNameTaken: 'Mae golwg a gadwyd o’r enw “{name}” eisoes. Dewiswch enw arall, neu dilëwch honno yn gyntaf.',
  viewAddressUnfit: 'Llinyn ymholiad o hyd at {most} nod yw cyfeiriad golwg. Dangoswch lai, yna cadwch hi.',
  viewPlacesUnfit:
    'Mae golwg yn cadw hyd at {most} safle, hyd at {farthest} px o’r canol. Dangoswch lai, neu symudwch nhw’n nes, yna cadwch hi.',
  tooManyViews: 'Mae {most} golwg wedi’u cadw, sef y nifer mwyaf. Dilëwch un yn gyntaf.',
  dayToCome: 'Mae “{value}” eto i ddod. Enwch ddiwrnod hyd at heddiw.',
  seatEndedAlready:
    'Daeth un o’r seddi hyn i ben ar {date} eisoes. Gadewch hi allan, neu newidiwch ei diwedd yn ffurflen y sedd; ni newidiwyd dim.',
  authorNameUnfit: 'Dywedwch pwy sy’n gwneud hyn (“by”) mewn 1 i {most} nod ar un llinell.',
  noSuchChange: 'Nid oes newid â’r dynodydd “{id}”. Argraffwyd y dynodydd gan y mewnforio a’i gwnaeth.',
  rolesOnly:
    'Mae angen enwau pobl ar gyfer hyn, a dim ond rolau a ddangosir yma. Gofynnwch heb names=roles yn y cyfeiriad.',
  emptyAlready: 'Mae’r dirwedd eisoes yn wag: nid oes dim i’w dynnu.',
  alreadyUndone: 'Mae’r newid {id} eisoes wedi’i ddadwneud, gan {by}. I’w adfer, dadwnewch {by}.',
  erasedForGood: 'Dileodd y newid {id} berson. Hwnnw yw’r unig fath o newid na ellir ei ddadwneud.',
  severalOfName: 'Mae sawl person o’r enw “{name}”. Dywedwch pa un wrth y dynodydd: {names}.',
  nobodyOfName: 'Nid oes neb o’r enw “{name}”. Agosaf: {names}.',
  notSoManyPairs:
    'Gellir cyfuno rhwng 1 a {most} o barau ar unwaith, ac enwyd {value}. Enwch lai, a’r gweddill ar ôl hynny.',
  notSoManySeats: 'Ni ellir dweud hyn am {value} o seddi ar unwaith: dewiswch o leiaf un, a dim mwy na {most}.',
  mergedAlready: 'Un cofnod yw’r ddau eisoes: “{name}”. Nid oes dim ar ôl i’w uno.',
  mergedWithItself: 'Yr un cofnod ddwywaith yw “{name}”. Enwch ddau gofnod.',
  mergedCircle: 'Wedi’u cyfuno, byddent yn arwain mewn cylch: {names}. Tynnwch un o’r cysylltiadau hyn yn gyntaf.',
  presentTwice:
    'Yng nghyfarfod {board} ar {date}, byddai “{name}” dan “{first}” a than “{second}” hefyd. Efallai mai dau berson, neu ddau gyfarfod, ydynt; neu cywirwch un o’r ddau bresenoldeb yn gyntaf.',
  ownDeputy:
    'Yng nghyfarfod {board} ar {date} bu’r naill yn dirprwyo dros y llall (“{name}”), felly dau berson ydynt. Os yw hynny’n anghywir, cywirwch y presenoldeb hwnnw yn gyntaf.',
  nothingToSplit: 'Dywedwch pa rai o gofnodion “{name}” sy’n perthyn i’r llall.',
  notOfRecord: 'Nid yw’r cofnod {id} yn enwi “{name}”, felly ni ellir ei symud at un arall.',
  nameUnfit: 'Mae gan enw rhwng 1 a {most} o nodau.',
  changedSince:
    'Ni ellir ei ddadwneud. Cofnodion a newidiwyd ers hynny: {count} ({names}). Dadwnewch y newid diweddarach yn gyntaf.',
  usedSince:
    'Ni ellir ei ddadwneud. Cofnodion diweddarach sy’n dibynnu ar yr hyn a wnaeth: {count} ({names}). Dadwnewch y newid diweddarach yn gyntaf.',
  goneSince:
    'Ni ellir ei ddadwneud. Cofnodion y byddai eu hangen ac a dynnwyd ers hynny: {count}. Dadwnewch eu tynnu yn gyntaf.',
  evidenceMissing:
    'Ni ysgrifennwyd dim. Enwch ffynhonnell sy’n dweud hynny, neu dywedwch yn “why” sut y mae’n hysbys hebddi.',
  otherKind: 'Dynodydd math arall o gofnod yw “{id}” ({other}, nid {kind}). Newidiwch ef fel yr hyn ydyw.',
  recordIsThere:
    'Mae “{name}” yno eisoes, â’r dynodydd “{id}”, ac ni ysgrifennwyd dim. Newidiwch y cofnod hwnnw; os un arall o’r un enw a olygir, penderfynwch ar y dynodydd hwn â NEW.',
  changedSinceSeen:
    'Mae rhywun wedi newid “{name}” ers ichi ei agor ({changes}), ac ni ysgrifennwyd dim. Agorwch ef eto, yna newidiwch ef.',
  othersRestOnIt:
    'Ni ellir tynnu “{name}”: mae cofnodion eraill yn dibynnu arno, {count} i gyd ({names}). Tynnwch y rheini neu eu newid yn gyntaf; os yw yno ddwywaith, cyfunwch ef.',
  fileThere: 'Mae ffeil {path} yno eisoes. Dewiswch enw arall, neu ychwanegwch --overwrite.',
  backupUnwritable:
    'Ni ellir ysgrifennu’r copi wrth gefn {path}: {why}. Nid oes dim ohono ar ôl; cywirwch y ffolder, neu gwnewch le, yna rhowch gynnig arall arni.',
  backupUnreadable:
    'Ni ellir darllen y copi wrth gefn {path}: {why}. Gwiriwch ei enw, a bod gennych hawl i’w ddarllen.',
  backupUnsettled:
    'Roedd rhywun yn dal i ysgrifennu tra gwnaed y copi wrth gefn, felly ni fyddai wedi bod o un ennyd. Ni ysgrifennwyd dim; rhowch gynnig arall arni.',
  noBackup:
    'Nid copi wrth gefn Boardwalk yw {path}, neu mae ei ddechrau wedi’i ddifrodi. Ni ysgrifennwyd dim. Dewiswch ffeil arall.',
  backupCut:
    'Mae’r copi wrth gefn {path} wedi’i dorri’n fyr: mae ei ddiwedd ar goll. Ni ysgrifennwyd dim. Copïwch ef eto o’r lle y daeth.',
  backupAltered:
    'Mae’r copi wrth gefn {path} wedi’i ddifrodi neu ei newid: nid yr hyn a ysgrifennwyd sydd ynddo. Ni ysgrifennwyd dim. Copïwch ef eto o’r lle y daeth.',
  backupNewer:
    'Gwnaed y copi wrth gefn {path} gan Boardwalk mwy newydd ({version}), sy’n cadw pethau nad yw hwn yn eu hadnabod. Ni ysgrifennwyd dim. Diweddarwch Boardwalk yn gyntaf.',
  databaseNotEmpty:
    'Dim ond i gronfa ddata wag yr adferir copi wrth gefn; mae gan hon {count} nod ({labels}). Ni ysgrifennwyd dim. Defnyddiwch un wag, neu gwnewch gopi wrth gefn o hon ac yna ei gwagio â reset --yes.',
  restoreUnderWay: 'Mae proses {pid} ar {host} yn adfer copi wrth gefn ers {since}. Arhoswch nes iddi orffen.',
  restoreTakenOver:
    'Mae proses arall wedi dechrau adfer yn lle hon, gan dybio ei bod wedi peidio. Nid ysgrifennir dim mwy oddi yma; arhoswch nes i’r llall orffen.',
  restoreUnfinished:
    'Mae copi wrth gefn yn cael ei adfer ers {since}, neu torrwyd hynny’n fyr: nid yw’r gronfa ddata’n gyfan. Arhoswch nes iddo orffen, neu dechreuwch o’r newydd â restore FFEIL, neu cliriwch hi â reset --yes.',
  resetUnasked: 'Mae reset yn gwagio’r dirwedd gyfan. Ychwanegwch --yes os dyna’ch dymuniad.',
  commandNotUnderstood: '{words} Ychwanegwch --help i weld sut i’w ddefnyddio.',
  noSuchMeasure: 'Nid oes mesur â’r dynodydd “{id}”. Mae’r maes `measures` yn eu rhestru.',
  sameBoardTwice: 'Mae gorgyffwrdd rhwng dau fwrdd; “{id}” yw’r ddau ddynodydd. Rhowch ddynodydd bwrdd arall.',
  tooManyBoards:
    'Mae {boards} o fyrddau â phobl; cyfrifir hyn ar gyfer {most} ar y mwyaf. Mae llai mewn cwmpas culach.',
  textMissing: 'Nid oes dim i chwilio amdano. Rhowch enw, acronym neu ran o un.',
  queryNotUnderstood: 'Ni ddeallwyd yr ymholiad. {words}',
  queryTooLong: 'Mae mwy na {most} o eiriau ac arwyddion yn yr ymholiad. Gofynnwch mewn sawl ymholiad llai.',
  queryTooDeep: 'Mae’r ymholiad {depth} lefel o ddyfnder; atebir {most} ar y mwyaf. Gofynnwch mewn sawl ymholiad llai.',
  queryAliases:
    'Mae’r ymholiad yn ailenwi {aliases} o feysydd; ceir ailenwi {most} ar y mwyaf. Gofynnwch mewn sawl ymholiad llai.',
  queryTooCostly:
    'Mae’r ymholiad yn gofyn am hyd at {cost} o gofnodion; atebir {most} ar y mwyaf ar y tro. Gofynnwch am dudalennau llai neu lai o restrau o fewn rhestrau.',
  requestTooLarge: 'Mae’r cais yn fwy na {megabytes} MB. Anfonwch lai ar y tro.',
  requestNotUnderstood: 'Ni ddeallwyd y cais. {words}',
  questionTypeUnknown: 'Ni ddarllenir cwestiynau fel “{type}”. Anfonwch hwn fel application/json: {"query": "…"}.',
  answerTypeUnknown:
    'Nid oes ateb fel “{type}”. Gofynnwch am application/json neu application/graphql-response+json yn y pennawd Accept.',
  stillUnderWay:
    'Mae hyn yn cymryd mwy na {seconds} eiliad ac yn dal i gael ei gyfrifo. Gofynnwch eto ymhen tipyn: cedwir yr hyn sydd wedi’i wneud.',
  tookTooLong: 'Cymerodd y cwestiwn fwy na {seconds} eiliad a rhoddwyd y gorau iddo. Gofynnwch am lai ar y tro.',
  foreignHost: 'Nid “{host}” yw enw’r gweinydd hwn. Defnyddiwch y cyfeiriad a argraffwyd ganddo, neu gosodwch HOST.',
  foreignOrigin: 'Ni chaiff tudalennau o {origin} holi’r gweinydd hwn. Agorwch y rhyngwyneb yn ei gyfeiriad ei hun.',
  notReady: 'Mae’r gronfa ddata yn ateb, ond nid yw ei mudiadau i mewn eto. Arhoswch ennyd a rhowch gynnig arall arni.',
  pageNotBuilt: 'Nid yw’r rhyngwyneb wedi’i adeiladu eto. Rhedwch npm start, sy’n ei adeiladu.',
  noSuchPage: 'Nid oes dim yn {path}. Mae’r rhyngwyneb yn dechrau yn /.',
  internal: 'Aeth rhywbeth o’i le yma na ddylai fod wedi. Mae yn y log dan {id}.',
};
