// Words that tell what somebody is or belongs to from what somebody is called, folded.
import { foldWord } from '../../matching/personName.ts';

/** Begin or are a role. */
export const roleWords = wordSet(`
chair chairman chairperson chairwoman vice deputy assistant acting interim temporary director head chief officer manager lead leader executive exec coordinator co-ordinator
administrator secretary clerk treasurer adviser advisor analyst consultant inspector superintendent constable commissioner minister member trustee governor principal senior
programme project policy service services partnership business support engagement operations strategic strategy regional corporate liaison practitioner worker nurse
teacher headteacher solicitor lawyer barrister accountant auditor engineer planner surveyor architect specialist representative rep observer minutes note minute-taker notetaker scribe
president spokesperson champion facilitator researcher professor lecturer student apprentice intern registrar monitoring mayor portfolio cabinet permanent under counsel
sro sponsor chaplain warden ranger supervisor technician development community youth safeguarding human finance communications comms media legal planning housing education
commander detective sergeant ditectif
cadeirydd cyfarwyddwr cyfarwyddwraig pennaeth prif swyddog rheolwr arweinydd ysgrifennydd clerc trysorydd ymgynghorydd cydlynydd aelod dirprwy uwch gweinyddwr cynrychiolydd
cofnodydd sylwedydd arsylwr is-gadeirydd cyd-gadeirydd comisiynydd gweinidog arolygydd uwcharolygydd nyrs athro-arweiniol cyfreithiwr gweithredol cynorthwyol dros-dro maer
`);

/** Are of bodies and never of people's names. */
export const bodyWords = wordSet(`
foodbank foodbanks carers gofalwyr samaritans hospice
council police board body bodies governing uhb thb lhb cbc partnership committee forum group panel network association trust university college school hospital health nhs ambulance fire rescue authority
department directorate division unit team office ministry government agency service services federation union society foundation institute institution commission company ltd limited plc cic llp
charity housing probation prison prisons court courts crown prosecution borough county city town parish district regional region national international north south east west wales welsh england
english british kingdom cymru public care social community communities local education environment transport justice safety safer violence prevention victim victims
youth justice justices offending business enterprise enterprises industry development consortium centre center clinic surgery library museum alliance coalition initiative programme project projects
bank fund cooperative co-operative collective collaborative voluntary volunteers volunteer support advice citizens aid relief rights equality welfare wellbeing well-being family families children
mental substance misuse drug drugs alcohol domestic abuse sexual economic economy planning highways regeneration tenants residents neighbourhood farmers unison gmb unite
cyngor heddlu bwrdd partneriaeth pwyllgor fforwm grwp rhwydwaith cymdeithas ymddiriedolaeth prifysgol coleg ysgol ysbyty iechyd ambiwlans tan awdurdod adran gwasanaeth gwasanaethau
swyddfa llywodraeth asiantaeth uned tim tai elusen gymuned cymunedol diogelwch addysg sir dinas tref cyhoeddus lleol gogledd de dwyrain gorllewin canolbarth ffederasiwn menter mudiad
name names email response coastguard lifeboat secretariat gurdwara synagogue diocese archives archive gallery gwylwyr ysgrifenyddiaeth broadcasting herald gazette army navy raf
commissioners growers merchants traders fishermen anglers producers breeders owners co
sector trydydd third sectors undeb cyfoeth naturiol natural resources comisiwn carchar carchardai prawf llys cymorth plant teulu dioddefwyr gofal cymdeithasol genedlaethol cenedlaethol
via teams zoom online virtual virtually meeting meetings minutes agenda item items present apologies attendance absent none nil action actions update report welcome matters next date time venue
location place page page tudalen cofnodion agenda cyfarfod dyddiad amser lleoliad presennol ymddiheuriadau eitem camau nesaf dim noted agreed resolved apologies
all both various others other everyone members member officers officer guests observers staff attendees partners colleagues representatives vacancy vacant tbc tba tbd unknown
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
the held this that these those there from with without about following any no not also and or but for to at in on by of as is was were has have had will would should
announcements announcement remarks introductions declarations correspondence adjournment resolutions discussion discussions presentation presentations cyhoeddiadau gohebiaeth croeso
llun mercher iau gwener sadwrn dydd ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr
roedd oedd cafwyd derbyniwyd diolchwyd croesawyd
`);

/** Are of bodies and places, and of people too: `Young`, `Hall`, `Church`. */
export const oftenBodies = wordSet(`
hall house young church street road avenue lane park bridge castle chapel mill farm green field forest garden gardens square tower court chambers lodge cottage
age mind shelter crisis scope women womens men mens sport sports arts music radio post royal united first new old great little upper lower market river bay valley vale coast island
cathedral abbey mosque temple synagogue home homes inn hotel centre works capel eglwys neuadd ty
`);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(foldWord));
}
