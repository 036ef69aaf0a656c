// Words before and after a name that are no part of it, in both languages, folded.

/** By which people are addressed, without their article, those of most words first. Ranks and offices count where they stand before a name. */
export const honorifics: readonly string[] = longestFirst(`
mr, mrs, ms, miss, mx, dr, doctor, prof, professor, emeritus, emerita, emeritus professor, professor emeritus, emeritus prof, prof emeritus, professor emerita, sir, dame, lord, lady, baron, baroness, viscount, earl,
rt hon, right honourable, hon, honourable,
provost, lord provost, depute provost, bailie, baillie,
rev, revd, reverend, rt rev, rt revd, right reverend, deacon, dean, very reverend, very rev, very revd, most rev, most reverend, fr, sr, venerable, canon, archdeacon, bishop, father, sister, pastor, imam, rabbi, monsignor, msgr, mgr, prebendary, sheikh, sheriff, sheriff principal, convener, elder, moderator, ganon, y ganon,
cllr, cllrs, cllr cllr, clr, councillor, county cllr, county cllrs, town cllr, community cllr, cty cllr, city cllr, borough cllr, district cllr, district councillor, borough councillor, parish councillor, councillors, county councillor, county councillors, city councillor, town councillor, community councillor, county borough councillor, ald, alderman,
judge, justice, mr justice, mrs justice, lord justice, lady justice, his honour, her honour, hh judge, his honour judge, her honour judge, district judge, recorder,
chief constable, deputy chief constable, assistant chief constable, temporary chief constable, temporary deputy chief constable, temporary assistant chief constable,
chief superintendent, superintendent, chief supt, ch superintendent, det ch insp, det insp, det sgt, ch supt, c/supt, ch/supt, supt, chief inspector, inspector, ch insp, c/insp, ch/insp, insp, sergeant, sgt, constable, police constable,
detective chief superintendent, detective superintendent, detective chief inspector, detective inspector, detective sergeant, detective constable, det, d/supt, d/ch/supt, dsupt, det supt, det ch supt,
commander, commissioner, deputy commissioner, assistant commissioner, police and crime commissioner, deputy police and crime commissioner,
minister, cabinet minister, deputy minister, colonel, col, capt, cpt, skipper, lieut, adm, cmdr, lt, maj, gen, brig, cdr, lt cdr, wg cdr, sqn ldr, lt col, lieutenant colonel, major, captain, brigadier, air commodore, commodore, wing commander, squadron leader,
chief fire officer, deputy chief fire officer, assistant chief fire officer, assistant commissioner, area manager, group manager, station manager, nurse,
syr, arglwydd, arglwyddes, barwnes, farwnes, fonesig, bonesig, arg,
gwir anrh, gwir anrhydeddus, anrh, anrhydeddus,
chwaer, brawd, parch, parchg, parchedig, hybarch, esgob,
cyng, cynghorydd, cynghorwyr, cynghorydd sir, cynghorwyr sir, cyng sir, cynghorydd tref, cynghorydd cymuned, henadur,
athro, barnwr, meddyg,
prif gwnstabl, dirprwy brif gwnstabl, prif gwnstabl cynorthwyol, brif gwnstabl, gomisiynydd,
prif uwcharolygydd, uwcharolygydd, uwch arolygydd, prif arolygydd, arolygydd, rhingyll, cwnstabl,
ditectif prif arolygydd, ditectif arolygydd, ditectif uwcharolygydd, comisiynydd, dirprwy gomisiynydd, gweinidog, br, bnr, bns, uchgapten, capten, y capten, cyrnol, is-gapten, lefftenant, cadfridog, llyngesydd, comodor, archddiacon, archesgob
`);

/** The same as capitals only: `DI Sample` is an inspector, `Di Sample` is not. */
export const ranks: ReadonlySet<string> = new Set(
  words(
    'CC DCC ACC T/CC T/DCC T/ACC PCSO PC PS PSGT DC DS DI DCI DSU DCS CI CH CFO DCFO ACFO HHJ PCC DPCC APCC GM SM WM AM CM BM',
  ),
);

/** Letters after a name. Welsh ones too: AS, AC, YH. */
export const postNominals: ReadonlySet<string> = new Set(
  words(`
ms as mp am ac mep ase td msp mla obe mbe cbe kbe dbe gbe ch kc qc jp yh dl dlc qpm kpm qfsm kfsm qam bem cb cmg cvo lvo mvo kcb dcb gcb kcvo om pc
phd dphil msc mphil mba mres meng ba bsc bed ma llb llm pgce pgdip hnc hnd frs flsw frsa frcp frcgp frcs frcn frcpsych frcm mrcgp mrcp mrcs rgn rmn rn rscn
cipfa cpfa fcca acca aca fca cima mcipd fcipd acipd mrtpi frtpi mrics frics ceng ieng mice fice mcih fcih fcmi cmgr mcmi tdp esq jnr snr ws frse fsa bt bart junior senior
`),
);

/** Belong to the family name that follows. */
export const particles: ReadonlySet<string> = new Set(
  words('ap ab ferch verch de da di dos du del della der den van von la le bin ibn al el abu st'),
);

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function longestFirst(text: string): string[] {
  const titles = text.split(',').map((title) => title.trim().replace(/\s+/g, ' '));
  return [...new Set(titles)].toSorted((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
}
