import type { ReasonCode } from './reasonsEn.ts';

/** Why a verdict on two boards was given, in Welsh. */
export const reasonsCy: Record<ReasonCode, string> = {
  PARENT: 'Mae un yn rhan o’r llall neu’n adrodd iddo, felly maent yn gorgyffwrdd oherwydd eu strwythur.',
  ENDS: 'Mae {board} wedi dod i ben, neu fe ddaw.',
  STATUTORY: 'Sefydlwyd {board} gan y gyfraith.',
  ALIKE:
    'Yr un bobl ydynt bron: o’r {either} o bobl sy’n eistedd ar y naill neu’r llall, mae {shared} yn eistedd ar y ddau.',
  CONTAINED: 'O’r {size} o bobl ar {board}, mae {shared} yn eistedd ar y bwrdd arall hefyd.',
  THEMES_UNRELATED: 'Ond mae’n hysbys nad yw eu themâu’n perthyn i’w gilydd (tebygrwydd o {themeSimilarity}).',
  THEMES_ALIKE: 'Mae eu themâu’n debyg (o {themeSimilarity}), ar dir cyffredin, ac mae pobl yn eistedd ar y ddau.',
  SIGNIFICANT: 'Nifer y bobl ar y ddau yw {sharedPeople}; byddai siawns yn rhoi {expectedPeople}.',
  NOBODY_KNOWN: 'Nid yw’n hysbys pwy sy’n eistedd ar {board}, felly ni ellir dweud beth a rennir.',
  NOTHING_TO_GAIN: 'Nid yw’r hyn a rennir yn fwy nag y byddai siawns yn ei roi, neu mae’n rhy ychydig i newid dim.',
};
