// Texts within XML: signs that XML uses are written as entities, and what no XML may hold is left out.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would take them for spaces or other breaks.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const special = /[&<>"\n\r\t]/g;
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The text as it stands in an attribute or between tags. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(special, (sign) => entities[sign] ?? sign);
}

/** The same before it is written as XML by somebody else. */
export function withoutForbidden(text: string): string {
  return text.toWellFormed().replace(forbidden, '');
}

/** ` name="value"` for each that is not null. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('');
}
