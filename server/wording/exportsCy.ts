import type { ExportPhrase } from './exportsEn.ts';

/** What an export says of itself, in Welsh. */
export const exportsCy: Record<ExportPhrase, string> = {
  title: 'Tirwedd o fyrddau, a allforiwyd o Boardwalk ar {madeOn} (diwygiad {revision})',
  allTimes: 'Pryd: pob adeg',
  asOf: 'Pryd: fel yr oedd ar {asOf}',
  window: 'Pryd: o {from} hyd {to}',
  open: '…',
  areas: 'Ardaloedd, gyda’r hyn sydd ynddynt: {names}',
  themes: 'Themâu, gyda’r rhai culach: {names}',
  tiers: 'Haenau: {names}',
  kinds: 'Mathau o fwrdd: {names}',
  seats: 'Rolau: {names}',
  everything: 'Pa fyrddau: pob un',
  stated: 'Dim ond yr hyn y mae ffynhonnell yn ei ddatgan',
  statedAndInferred: 'Yr hyn y mae ffynonellau’n ei ddatgan, a’r hyn a gasglwyd; mae pob ffaith yn dweud pa un',
  withoutUndated: 'Gadewir seddi heb unrhyw ddyddiad allan',
  presumed: 'Tybir bod sedd heb ddiwedd yn parhau am {months} mis ar ôl iddi gael ei gweld ddiwethaf',
  byName: 'Pobl wrth eu henwau',
  byRole: 'Pobl wrth eu rolau yn lle eu henwau; gadewir allan yr hyn a allai enwi pobl',
  sources: 'Ffynonellau: {count}',
};
