import type { CautionSentence } from './cautionsEn.ts';

/** What makes a finding less sure, in Welsh. */
export const cautionsCy: Record<CautionSentence, string> = {
  ALL_INFERRED: 'Nid oes ffynhonnell sy’n nodi’r seddi sydd y tu ôl i hyn ({of}): fe’u casglwyd.',
  SOME_INFERRED:
    'Wedi’u casglu, heb eu nodi gan ffynhonnell: {inferred} o’r {of} o seddi sydd y tu ôl i hyn; gall fod mwy nag un gan yr un person.',
  UNDATED: 'Heb unrhyw ddyddiad, felly cymerir eu bod yn dal bob amser: {undated} o’r {of} o seddi sydd y tu ôl i hyn.',
  PRESUMED: 'Tybir eu bod yn parhau ers eu gweld ddiwethaf: {presumed} o’r {of} o seddi sydd y tu ôl i hyn.',
  PRESUMED_TOGETHER:
    'Ar y ddau ar yr un diwrnod dim ond os tybir bod seddi’n parhau ers eu gweld ddiwethaf: {presumed} o’r {of} o bobl.',
  OVER_TIME: 'Fe’i cyfrifwyd dros holl ddyddiau’r cwmpas, nid ar un diwrnod.',
  NOT_AT_ONCE: 'Nid i gyd ar yr un pryd: {most} ar y mwyaf ar un diwrnod.',
  FEW_PEOPLE: 'Ychydig o bobl un o’r byrddau hyn sy’n hysbys: {least}.',
  PEOPLE_UNKNOWN: 'Nid oes neb yn hysbys ar {unsure} o’r {of} o fyrddau.',
  BOARDS_UNDATED: 'Ni wyddys pryd y dechreuodd ac y daeth i ben {unsure} o’r {of} o fyrddau.',
  MAY_BE_ONE: 'Gallant fod yn un bwrdd o dan ddau enw; nid oes neb wedi dweud hynny.',
  SUCCEEDED: 'Cymerodd un le’r llall.',
  WITHIN_ONE_STRUCTURE: 'Mae rhai o’r byrddau hyn uwchlaw eraill; ni chyfrifir yr hyn y mae dau o’r fath yn ei rannu.',
  THEMES_INFERRED: 'Casglwyd, ni nodwyd, eu bod yn ymdrin â’r thema hon: {unsure} o’r {of} o fyrddau.',
  GROUND_INFERRED: 'Casglwyd, ni nodwyd, mai dyma eu tir: {unsure} o’r {of} o fyrddau.',
  THEMES_INFERRED_IN: 'Mewn {inferred} o’r {of} o ardaloedd hyn, casglwyd thema’r byrddau, ni nodwyd hi.',
  THEMES_UNKNOWN: 'Byrddau yn yr ardal nad yw eu themâu’n hysbys: {unknown}.',
  WIDER_BOARDS: 'Ar dir ehangach, ymdrinnir â hi gan y canlynol: {boards}.',
  SEATS_STOOD_IN:
    'Ni chofnodwyd neb yn bresennol mewn {meetings} o’r {of} o gyfarfodydd: defnyddir seddi’r diwrnod yn lle hynny.',
  UNDATED_SOMEBODY: 'Cyfrifir rhywun drwy sedd heb unrhyw ddyddiad, y cymerir ei bod yn dal bob amser.',
  NOT_JUDGED: 'Byrddau o’r un haen na farnwyd, gan nad oes neb arnynt yn hysbys: {unknown}.',
};
