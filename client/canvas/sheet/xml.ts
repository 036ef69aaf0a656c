// Text that cannot break out of the document that it is put into.

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in XML: what XML does not allow at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}

/** An element: attributes with their values escaped, numbers to a tenth. @param inner markup, escaped already */
export function element(name: string, attributes: Record<string, string | number | undefined>, inner = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`],
  );
  const head = [name, ...written].join(' ');
  return inner ? `<${head}>${inner}</${name}>` : `<${head}/>`;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
