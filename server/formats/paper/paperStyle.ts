// How the paper looks on a screen and on A4: no table row is cut, every page of a table has its head, every page says what it is of.
import { accent, ink, line, rust, softInk, sunken } from './paperColours.ts';

interface Pages {
  /** What stands at the foot of each, left, and what its number is of, right. */
  left: string;
  page: string;
}

export function paperStyle({ left, page }: Pages): string {
  return `
@page {
  size: A4;
  margin: 18mm 15mm 20mm;
  @bottom-left { content: ${quoted(left)}; font: 8pt/1.2 system-ui, sans-serif; color: ${softInk}; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); white-space: nowrap; font: 8pt/1.2 system-ui, sans-serif; color: ${softInk}; vertical-align: top; padding-top: 4mm; }
}
* { box-sizing: border-box; }
html { background: ${sunken}; color: ${ink}; font: 400 14px/20px Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
main { max-width: 210mm; margin: 0 auto; padding: 15mm; background: #fff; }
h1 { font-size: 22px; line-height: 28px; font-weight: 600; letter-spacing: -0.015em; margin: 0 0 8px; }
h2 { font-size: 16px; line-height: 24px; font-weight: 600; margin: 32px 0 8px; padding-top: 12px; border-top: 1px solid ${line}; break-after: avoid; }
p, ul { margin: 0 0 10px; max-width: 75ch; orphans: 3; widows: 3; }
p { white-space: pre-line; }
ul { padding-left: 20px; }
li { margin-bottom: 4px; break-inside: avoid; }
.note, .meta { color: ${softInk}; font-size: 12px; line-height: 16px; }
a { color: ${accent}; overflow-wrap: anywhere; }
.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 24px; }
.pairs { list-style: none; padding: 0; max-width: none; }
.pairs span { position: relative; padding-left: 20px; }
.pairs span::before { content: "•"; position: absolute; left: 6px; }
.both span { display: block; }
.both span + span { color: ${softInk}; }
table { width: 100%; border-collapse: collapse; margin: 0 0 20px; font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; font-size: 13px; line-height: 20px; padding: 8px 0 4px; break-after: avoid; break-inside: avoid; }
thead { display: table-header-group; break-after: avoid; }
/* Of a longer one two rows stay below its head, and two together at its end; more would make browsers leave pages half empty. */
tbody tr:first-child, tbody:has(> tr:nth-child(5)) > :is(:nth-child(2), :last-child) { break-before: avoid; }
.whole { break-inside: avoid; }
.short table { break-inside: avoid; }
p, .two { break-inside: avoid; }
p:has(+ .wide), p:has(+ ul), .two:has(+ .wide), .two:has(+ .pairs), h2 + p, h2 + .two { break-after: avoid; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 4px 6px; border-bottom: 1px solid ${line}; overflow-wrap: anywhere; hyphens: auto; }
/* A column is no narrower than the longest word of its head. */
thead th { overflow-wrap: normal; hyphens: manual; }
thead th { font-weight: 500; color: ${softInk}; vertical-align: bottom; border-bottom-color: ${softInk}; }
tbody th { font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; }
td.number { hyphens: none; overflow-wrap: normal; }
.strong { font-weight: 600; }
td.number.strong { color: ${rust}; }
figure { margin: 0 0 12px; break-inside: avoid; }
figure > svg { display: block; width: calc(100% - 2px); margin: 1px; max-height: 150mm; height: auto; border: 1px solid ${line}; border-radius: 6px; }
figcaption { font-weight: 600; font-size: 13px; line-height: 20px; padding-bottom: 4px; }
.legend { list-style: none; padding: 0; margin: 8px 0 0; max-width: none; display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 12px; line-height: 16px; }
.legend li { display: flex; align-items: center; gap: 6px; margin: 0; }
.legend svg { flex: none; }
@media print {
  html { background: none; font-size: 10pt; line-height: 14pt; }
  main { max-width: none; margin: 0; padding: 0; }
  h2 { margin-top: 18pt; }
  table, .note, .meta, .legend { font-size: 8.5pt; line-height: 11.5pt; }
  a { color: inherit; text-decoration: none; }
}
@media (max-width: 600px) { main { padding: 16px; } .wide { overflow-x: auto; } .wide table { min-width: 600px; } }
`;
}

/** As a string of CSS that cannot end the style that it stands in. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"<>\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
