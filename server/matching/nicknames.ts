// Given names by which one person goes, in both languages, and names that are in use and so are no misspelling of another.

/** A line each: whoever is called by one of them may be called by the others. */
const groups = `
abigail abi abby
alexander alex alec sandy al sasha
alexandra alex sandra lexi sasha
alison ali
alun al
andrew andy drew andreas
angharad hari
anne ann anna annie nan
anthony antony tony
arthur art
barbara barb babs
benjamin ben benji
bernard bernie
bethan beth
brynley bryn
cadwaladr cad
caroline carol carrie
catherine katherine kathryn catrin cath kath kate katie cathy kathy cadi trina
charles charlie chas siarl siarli
christine chris chrissie
christopher chris kit topher
daniel dan danny
david dave dai dafydd deian dewi davy
deborah debbie deb debra
derek del
donald don
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned iorwerth
eirlys eirly
eleanor ellie nell elen elin
elizabeth liz lizzie beth betsan betsi betty eliza elisabeth bethan lisa libby
emlyn em
emma em
evan ieuan ifan
frances fran
francis frank fran
frederick fred freddie
gareth gaz gary
geoffrey jeffrey geoff jeff sieffre
george sior
gerald gerry jerry gerallt
gillian gill jill
glyndwr glyn
graham graeme
griffith guto gruffydd gruff gruffudd
gwendoline gwen wendy
gwenllian gwen llio
gwilym wil gwil
harold harry
helen elen
henry harry hal harri
hugh huw hughie
ian iain
iestyn iest
isaac ike
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie iago
janet jan sioned
jane sian jayne
jean sian
jennifer jen jenny
joan siwan jo
joanne jo joanna
john jack johnny jon sion ioan ieuan siôn
jonathan jon jonny jonty
joseph joe joey
joshua josh
joyce joy
judith judy jude
julie jules julia
kenneth ken kenny
kimberley kim
laurence lawrence larry laurie
leonard len lenny
leslie les
lewis lew lewys
llywelyn llew lyn
lowri lori
lucy luc
luke luc
malcolm mal
margaret maggie meg peggy marged mair madge mags megan
marion marian
mark marc
martin marty
mary mair mari molly
matthew matt mathew
mererid mer
meredydd meredith mered
michael mike mick micky mihangel
mohammed mohammad muhammad mo
morgan mog
myfanwy myf
nathaniel nat nathan
nicholas nick nicky niclas
nicola nicky nic
owen owain
pamela pam
patricia pat trish tricia paddy
patrick pat paddy padrig
paul pol
penelope penny
peter pete pedr
philip phillip phil
rachel rach rahel
raymond ray
rebecca becky bec beca
rhiannon rhi non
rhodri rhod
rhys rees
richard rick dick rich ricky rhisiart
robert bob rob bobby robbie bert
roderick rod rhydderch
roger rog
ronald ron ronnie
samuel sam sami
samantha sam
sarah sally sara
simon si
stanley stan
stephanie steph
stephen steven steve steffan
susan sue susie sioned
suzanne sue suzie
terence terry
thomas tom tommy tomos twm
timothy tim
valerie val
vaughan fychan
victoria vicky tori
vincent vince
walter walt gwallter
wendy wen
william wil will bill billy willy gwilym liam wiliam
zachary zac zack
`;

const inUse = `
adam aled alan allan amanda amy anil anwen arwel arwyn beryl brenda brian bryan bronwen carys ceri cerys clare claire clive colin
craig dean delyth dylan eifion eilir einir eira elfed elwyn emyr enid eric eryl euan ewan ffion fiona gavin geraint gethin glenys gordon
gwyn gwyneth hannah hayley haydn heledd heulwen howard hywel idris ifor illtyd ioan iolo irene islwyn iwan jade jason jean jeremy jill karen
karl kay keith kelly kevin kirsty laura lauren leanne lee leah linda lynda lisa llinos llyr lorraine louise lynn lyn lynne maldwyn maria marie mark
maureen meinir meirion melanie menna meurig michelle mohan morfydd natalie neil nerys nesta nia nigel non norman olwen oliver olivia osian
pauline peredur priya rajesh ralph rebecca rhian rhianwen robin roy russell ruth ryan sandra sean selwyn shan sharon sheila shirley sian sioned
sophie stuart stewart sylvia tegwen teleri theresa tracy tracey trefor trevor tudor tudur una vera vernon wayne wyn wynne yasmin yvonne zoe
`;

const groupsOf = new Map<string, Set<number>>();
for (const [number, line] of groups.trim().split('\n').entries())
  for (const name of line.normalize('NFD').replace(/\p{M}/gu, '').split(' ')) {
    const known = groupsOf.get(name) ?? new Set();
    groupsOf.set(name, known.add(number));
  }
const namesOf = Map.groupBy(
  [...groupsOf].flatMap(([name, numbers]) => [...numbers].map((number) => ({ name, number }))),
  ({ number }) => number,
);
const others = new Set(inUse.trim().split(/\s+/));

/** The other names by which somebody of this given name may go. @param name folded */
export function nicknamesOf(name: string): string[] {
  const found = [...(groupsOf.get(name) ?? [])].flatMap((number) => namesOf.get(number) ?? []);
  return [...new Set(found.map((each) => each.name))].filter((each) => each !== name);
}

/** Whether it is in use as a given name, whoever is in the landscape. @param name folded */
export function isGivenName(name: string): boolean {
  return groupsOf.has(name) || others.has(name);
}
