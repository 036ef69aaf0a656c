// What a Markdown document says of itself above its text, between two lines of dashes: lists of people as the lists of a text.

const fence = /^-{3,}\s*$/u;
const key = /^(?<key>[A-Za-z][\w -]*?)\s*:\s*(?<value>.*)$/u;
const people =
  /^(?:present|attendees|attended|participants|members present|apologies|regrets|absent|in attendance|observers|guests|officers)$/iu;
const summoned = /^(?:mailing list|distribution(?: list)?|circulation(?: list)?|to|cc)\s*:/iu;
const named = /^(?:name|person)\s*:\s*(?<value>.*)$/u;
const mostLines = 400;

/** The lines with those of the front matter written as headings and entries, each still on its line. */
export function fromFrontMatter(lines: readonly string[]): readonly string[] {
  if (!fence.test(lines[0] ?? '')) return lines;
  const end = lines.findIndex((line, i) => i > 0 && i < mostLines && (fence.test(line) || /^\.{3}\s*$/u.test(line)));
  if (end < 2 || !lines.slice(1, end).every((line) => /^\s*$|^\s*#|^\s*-\s|^\s+\S|^[\w -]+:/u.test(line))) return lines;
  const told = ofFrontMatter(lines.slice(1, end));
  const listsPeople = told.some((line) => people.test(line.split(':')[0] ?? ''));
  const rest = lines
    .slice(end + 1)
    .map((line) => (listsPeople && summoned.test(line.replace(/[*_]/gu, '').trim()) ? '' : line));
  return ['', ...told, '', ...rest];
}

function ofFrontMatter(lines: readonly string[]): string[] {
  let isList = false;
  return lines.map((line, i) => {
    const { key: name, value = '' } = key.exec(line)?.groups ?? {};
    if (name !== undefined) {
      const words = name.replace(/[_-]/gu, ' ');
      isList = people.test(words);
      const title = words.slice(0, 1).toUpperCase() + words.slice(1);
      return `${title}: ${isList ? inline(value) : bare(value)}`;
    }
    if (!isList) return line.replace(/^\s*-\s+/u, '').trim();
    const item = line.replace(/^\s*-\s+/u, '').trim();
    const own = named.exec(item)?.groups?.value;
    if (/^\s*-\s/u.test(line)) return `- ${bare(own ?? item)}${own === undefined ? '' : fieldsBelow(lines, i)}`;
    return '';
  });
}

/** `organisation: Aber Council` below a name. */
function fieldsBelow(lines: readonly string[], at: number): string {
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^\s+[\w -]+:/u.test(line));
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((line) => bare(line.replace(/^\s+[\w -]+:\s*/u, '')))
    .filter(Boolean)
    .map((value) => `, ${value}`)
    .join('');
}

const bare = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, '$2');

const inline = (value: string): string =>
  /^\[.*\]$/u.test(value.trim())
    ? value
        .trim()
        .slice(1, -1)
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
        .map(bare)
        .filter(Boolean)
        .join('; ')
    : bare(value);
