// The paper as one page of HTML that needs nothing else: it prints to a clean PDF, and each part says which language it is in.
import type { Block, Cell, LegendEntry, Paper, PaperMap, PaperTable, Section, Words } from '../../domain/paper.ts';
import { attributes, xmlText } from '../encodings/xml.ts';
import { mapSvg, signSvg } from './mapSvg.ts';
import { paperStyle } from './paperStyle.ts';

/** A table of no more rows stands on one page: a longer one would leave half of the page before it empty. */
const shortRows = 6;

export function* htmlOf({ title, subtitle, page, made, languages, sections }: Paper): Generator<string> {
  const style = paperStyle({ left: joined(title), page: joined(page) });
  yield `<!doctype html>\n<html${attributes({ lang: languages[0] ?? 'en' })}>\n<head>\n<meta charset="utf-8">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="generator" content="Boardwalk">\n';
  yield `<title>${xmlText(joined(title))}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<header>\n`;
  yield `${told('h1', title)}\n${told('p', subtitle)}\n${told('p', made, 'meta')}\n</header>\n`;
  for (const section of sections) yield sectionHtml(section);
  yield '</main>\n</body>\n</html>\n';
}

function sectionHtml({ name, heading, blocks }: Section): string {
  const id = `section-${name}`;
  const head = told('h2', heading, null, id);
  const [first, ...rest] = blocks;
  // A picture is too tall for its heading to be sure of a place on the same page.
  const opened = first?.kind === 'map' ? [`<div class="whole">${head}\n${mapHtml(first)}</div>`] : [head];
  const inner = (first?.kind === 'map' ? rest : blocks).map(blockHtml);
  return `<section${attributes({ 'aria-labelledby': id })}>\n${[...opened, ...inner].join('\n')}\n</section>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return told('p', block.words, block.isNote ? 'note' : null);
    case 'list':
      return listHtml(block.items);
    case 'table':
      return tableHtml(block);
    case 'map':
      return mapHtml(block);
  }
}

/** In one language as it is, in several side by side. */
function told(tag: 'p' | 'h1' | 'h2', words: Words, manner: string | null = null, id: string | null = null): string {
  const [only, ...others] = words;
  if (others.length === 0) return `<${tag}${attributes({ id, class: manner })}>${xmlText(only?.text ?? '')}</${tag}>`;
  const inner = tag === 'p' ? 'p' : 'span';
  const each = words.map(
    ({ language, text }) => `<${inner}${attributes({ lang: language })}>${xmlText(text)}</${inner}>`,
  );
  const outer = tag === 'p' ? 'div' : tag;
  return `<${outer}${attributes({ id, class: manner ? `two ${manner}` : 'two' })}>${each.join('')}</${outer}>`;
}

/** Item by item: lists beside one another that reach over a page make browsers cut the picture below them. */
function listHtml(items: readonly Words[]): string {
  const isPaired = items.some((words) => words.length > 1);
  const each = items.map((words) => (isPaired ? `<li class="two">${spans(words)}</li>` : `<li>${spans(words)}</li>`));
  return `<ul${attributes({ class: isPaired ? 'pairs' : null })}>${each.join('')}</ul>`;
}

function spans(words: Words): string {
  if (words.length < 2) return xmlText(words[0]?.text ?? '');
  return words.map(({ language, text }) => `<span${attributes({ lang: language })}>${xmlText(text)}</span>`).join('');
}

function tableHtml({ caption, columns, rows: all, shown }: PaperTable): string {
  const rows = all.slice(0, shown?.rows ?? all.length);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${Math.round((width / whole) * 1000) / 10}%">`);
  const heads = columns.map(
    ({ words, isNumber }) =>
      `<th${attributes({ scope: 'col', class: isNumber ? 'number' : null })}>${within(words)}</th>`,
  );
  // The first cell that is no running number names the row.
  const naming = columns.findIndex(({ isNumber }) => !isNumber);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => cellHtml(cell, columns[at]?.isNumber === true, at === naming));
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="${rows.length <= shortRows ? 'wide short' : 'wide'}"><table>`,
    `<caption>${within(caption)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
    ...(rows.length < all.length && shown ? [told('p', shown.left, 'note')] : []),
  ].join('\n');
}

function cellHtml({ words, to, isStrong }: Cell, isNumber: boolean, isNaming: boolean): string {
  const manner = [...(isNumber ? ['number'] : []), ...(isStrong ? ['strong'] : [])].join(' ');
  const text = within(words);
  const inner = to === undefined ? text : `<a${attributes({ href: to })}>${text}</a>`;
  return isNaming
    ? `<th${attributes({ scope: 'row', class: manner || null })}>${inner}</th>`
    : `<td${attributes({ class: manner || null })}>${inner}</td>`;
}

/** Below one another, where they differ. */
function within(words: Words): string {
  if (isSame(words)) return xmlText(words[0]?.text ?? '');
  return `<span class="both">${spans(words)}</span>`;
}

function mapHtml({ legend, ...map }: PaperMap): string {
  const [only] = map.alt;
  const svg = mapSvg({ ...map, legend }, joined(map.alt), only?.language ?? 'en');
  return [
    `<figure><figcaption>${within(map.caption)}</figcaption>`,
    svg,
    `<ul class="legend">${legend.map(entryHtml).join('')}</ul>`,
    '</figure>',
  ].join('\n');
}

function entryHtml({ sign, words }: LegendEntry): string {
  return `<li>${signSvg(sign)}<span>${within(words)}</span></li>`;
}

export function isSame(words: Words): boolean {
  return words.every(({ text }) => text === words[0]?.text);
}

/** One after the other, where they differ. */
export function joined(words: Words): string {
  return isSame(words) ? (words[0]?.text ?? '') : words.map(({ text }) => text).join(' / ');
}
