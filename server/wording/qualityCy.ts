/** What is to be put right in the data, in Welsh. */
export const qualityCy = {
  endsBeforeStart: 'Mae’n gorffen ({to}) cyn iddi ddechrau ({from}). Cywirwch un o’r ddau.',
  seenBeforeStart: 'Fe’i gwelwyd ({seen}) cyn iddi ddechrau ({from}). Cywirwch un o’r ddau.',
  seenAfterEnd: 'Fe’i gwelwyd ({seen}) ar ôl iddi orffen ({to}). Cywirwch un o’r ddau.',
  beforeBoard: 'Mae’r dyddiad {date} cyn i’r bwrdd ddechrau ({from}). Cywirwch un o’r ddau.',
  afterBoard: 'Mae’r dyddiad {date} ar ôl i’r bwrdd ddod i ben ({to}). Cywirwch un o’r ddau.',
  lapsed:
    'Nid oes diwedd iddi, a’r tro diwethaf y’i gwelwyd oedd {seen}. Dywedwch a yw’n parhau, neu pryd y daeth i ben.',
  lapsedSinceStart:
    'Nid oes diwedd iddi; dechreuodd {from}, ac nid oes dyddiad y’i gwelwyd ers hynny. Dywedwch a yw’n parhau, neu pryd y daeth i ben.',
  lapsedSinceSource:
    'Nid oes iddi ddyddiad ei hun; dyddiad ei ffynhonnell ddiweddaraf yw {source}. Dywedwch a yw’n parhau, neu pryd y daeth i ben.',
  planOver: 'Fe’i cynlluniwyd ar gyfer {date}, sydd wedi mynd heibio. Dywedwch a ddigwyddodd.',
};
