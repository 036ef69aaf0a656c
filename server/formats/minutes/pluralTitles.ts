// Titles that stand once before several names: `Councillors A, B and C`, `Y Cynghorwyr`, `Messrs`; and those in both languages at once.

const councillors = String.raw`(?:county |city |town |community |borough |district |parish |independent )*(?:councillors?|cllrs?\.?)`;
const cynghorwyr = String.raw`(?:y )?(?:cynghorwyr(?: (?:sir|tref|cymuned))*|cynghorydd(?: sir)?|cyng\.?|cynghr\.?)`;

/** A title of several people at the beginning of a list. */
export const titledList =
  /^(?:the |y )?((?:county|city|town|community|borough|district|parish|independent)?\s*(?:councillors|cllrs\.?|cynghorwyr(?: sir| tref| cymuned)*|elders|aldermen|baillies|bailies|messrs\.?|drs\.?|lords|mesdames|ministers|commissioners|professors|y cynghorwyr))[\s:.]+(?=\p{Lu})/iu;

const singular: Readonly<Record<string, string>> = {
  messrs: 'Mr',
  drs: 'Dr',
  aldermen: 'Ald',
  elders: 'Elder',
  baillies: 'Baillie',
  bailies: 'Bailie',
  lords: 'Lord',
  mesdames: 'Mrs',
  ministers: 'Minister',
  commissioners: 'Commissioner',
  professors: 'Professor',
};

/** The title of each of those whom a plural addresses. */
export function titleOf(many: string): string {
  const folded = many.toLowerCase().replace(/\.$/, '').trim();
  if (/councillors|cllrs/.test(folded)) return folded.startsWith('county') ? 'County Councillor' : 'Cllr';
  if (/cynghorwyr/.test(folded)) return 'Cyng';
  return singular[folded] ?? 'Mr';
}

const bothLanguages = new RegExp(
  `${cynghorwyr}\\s*/\\s*${councillors}|${councillors}\\s*/\\s*${cynghorwyr}(?!\\p{L})`,
  'giu',
);

/** Titles and words for `and` in both languages at once are one. */
export function inOneLanguage(text: string): string {
  return text
    .replace(bothLanguages, (both) => {
      const isMany = /councillors|cllrs|cynghorwyr|cynghr/iu.test(both);
      if (isMany) return /:\s*$/.test(both) ? 'Councillors:' : 'Councillors ';
      return /county/iu.test(both) ? 'County Councillor ' : 'Cllr ';
    })
    .replace(/(?<=\s)(?:ac?\s*\/\s*(?:and|&)|(?:and|&)\s*\/\s*ac?)(?=\s)/giu, 'and')
    .replace(/(?<=\p{L}{2}) {2,}(?=\p{L})/gu, ' ');
}
