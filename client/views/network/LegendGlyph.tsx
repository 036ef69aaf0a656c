import type { ReactNode } from 'react';
import type { LegendEntry } from './legend.ts';

/** What an entry of the legend looks like on the drawing. */
export function LegendGlyph({ entry }: { entry: LegendEntry }) {
  return (
    <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
      {entry.fill ? (
        <circle cx="11" cy="7" r="5.5" fill={entry.fill === 'other' ? 'var(--text-3)' : `var(--${entry.fill})`} />
      ) : (
        (shapes[entry.id] ?? lineOf(entry.id))
      )}
    </svg>
  );
}

const shapes: Record<string, ReactNode> = {
  'kind:BOARD': <circle cx="11" cy="7" r="6" fill="var(--text-3)" />,
  'kind:PERSON': (
    <>
      <circle cx="11" cy="7" r="6" fill="var(--text-3)" />
      <circle cx="11" cy="5.6" r="1.9" fill="var(--surface)" />
      <path d="M7.6 11.2a3.5 3.2 0 0 1 6.8 0A6 6 0 0 1 7.6 11.2z" fill="var(--surface)" />
    </>
  ),
  'kind:ORGANISATION': <rect x="5.5" y="1.5" width="11" height="11" rx="2.5" fill="var(--text-3)" />,
  'kind:POST': <path d="M11 .5 17.5 7 11 13.5 4.5 7z" fill="var(--text-3)" />,
  'kind:THEME': <path d="M7.5 1.5h7L18 7l-3.5 5.5h-7L4 7z" fill="var(--text-3)" />,
  law: (
    <>
      <circle cx="11" cy="7" r="6" fill="var(--text-3)" />
      <circle cx="11" cy="7" r="3.6" fill="none" stroke="var(--surface)" strokeWidth="1.2" />
    </>
  ),
  ended: <circle cx="11" cy="7" r="5.5" fill="none" stroke="var(--ghost)" strokeWidth="1.5" strokeDasharray="1.5 3" />,
  planned: (
    <>
      <circle cx="11" cy="7" r="5.25" fill="var(--accent-tint)" stroke="var(--accent)" strokeWidth="2" />
      <path d="M11 4.5v5M8.5 7h5" stroke="var(--accent)" strokeWidth="1.5" />
    </>
  ),
  doubled: (
    <>
      <circle cx="8.5" cy="7" r="4" fill="none" stroke="var(--signal)" strokeWidth="1.5" />
      <circle cx="13.5" cy="7" r="4" fill="none" stroke="var(--signal)" strokeWidth="1.5" />
    </>
  ),
  'things:came': (
    <>
      <circle cx="12" cy="8" r="5" fill="var(--text-3)" stroke="var(--accent)" strokeWidth="2" />
      <path d="M5.5 .5v6M2.5 3.5h6" stroke="var(--accent)" strokeWidth="1.75" />
    </>
  ),
  'things:first-seen': (
    <>
      <circle cx="12" cy="8" r="5" fill="var(--text-3)" />
      <circle cx="12" cy="8" r="5" fill="none" stroke="var(--accent)" strokeWidth="2" strokeDasharray="4 3" />
      <path d="M5.5 .5v6M2.5 3.5h6" stroke="var(--accent)" strokeWidth="1.75" />
    </>
  ),
  'things:went': (
    <circle cx="11" cy="7" r="5.5" fill="none" stroke="var(--ghost)" strokeWidth="1.5" strokeDasharray="1.5 3" />
  ),
  'things:not-seen': (
    <circle cx="11" cy="7" r="5.5" fill="none" stroke="var(--ghost)" strokeWidth="1.5" strokeDasharray="7 2 2 2" />
  ),
  'things:stayed': <circle cx="11" cy="7" r="5.5" fill="var(--text-3)" fillOpacity="0.55" />,
  alone: <circle cx="11" cy="7" r="3" fill="none" stroke="var(--text-3)" strokeWidth="1.5" />,
};

const dashes: Record<string, string> = {
  inferred: '5 4',
  presumed: '9 2.5 2 2.5',
  'may-be-same-as': '5 4',
  'succeeded-by': '1.5 3',
  'ties:went': '1.5 3',
  'ties:not-seen': '9 2.5 2 2.5',
};
const widths: Record<string, number> = {
  strong: 4,
  'part-of': 2.5,
  shared: 1.5,
  kin: 2,
  'ties:came': 2.5,
  'ties:first-seen': 1.25,
  'ties:went': 1.75,
  'ties:not-seen': 1.25,
};
const colours: Record<string, string> = {
  strong: 'var(--signal)',
  'ties:came': 'var(--accent)',
  'ties:first-seen': 'var(--accent)',
  'ties:went': 'var(--ghost)',
  'ties:not-seen': 'var(--ghost)',
  'ties:stayed': 'var(--edge)',
};
const arrows = new Set(['reports-to', 'succeeded-by']);

function lineOf(id: string) {
  const colour = colours[id] ?? 'var(--edge-strong)';
  return (
    <>
      <line x1="0" x2="22" y1="7" y2="7" stroke={colour} strokeWidth={widths[id] ?? 1.5} strokeDasharray={dashes[id]} />
      {arrows.has(id) ? <path d="M22 7l-6-3.5v7z" fill={colour} /> : null}
    </>
  );
}
