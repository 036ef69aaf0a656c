import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './verdict.css';

type Word = 'MERGE' | 'NEST' | 'ALIGN' | 'LEAVE';

export interface VerdictProps {
  verdict: Word;
  /** Why, in sentences. */
  reasons: readonly string[];
}

/** What a pair suggests; the reasons are read on hover, and to whoever listens. */
export function Verdict({ verdict, reasons }: VerdictProps) {
  const { t } = useTranslation();
  return (
    <span className="verdict" data-verdict={verdict} title={reasons.join(' ')}>
      <Glyph>{glyphs[verdict]}</Glyph>
      {t(`words:verdict.${verdict}`)}
      {reasons.length > 0 ? <span className="visually-hidden">{`: ${reasons.join(' ')}`}</span> : null}
    </span>
  );
}

export interface RelationProps {
  /** One is part of the other, or both are parts of a third. */
  relation: 'PARENT' | 'SIBLING';
}

/** Why two boards share people by construction: one stands below the other. */
export function Relation({ relation }: RelationProps) {
  const { t } = useTranslation();
  return (
    <span className="relation">
      {relation === 'PARENT' ? <Glyph>{below}</Glyph> : null}
      {t(`words:relation.${relation}`)}
    </span>
  );
}

/** How the two stand to each other, as sets of people. */
const glyphs: Record<Word, ReactNode> = {
  MERGE: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <circle cx="10.5" cy="7" r="4.6" />
    </>
  ),
  NEST: (
    <>
      <circle cx="8.5" cy="7" r="5.6" />
      <circle cx="9.8" cy="7.6" r="2.6" />
    </>
  ),
  ALIGN: (
    <>
      <circle cx="4.5" cy="7" r="4" />
      <circle cx="12.5" cy="7" r="4" />
    </>
  ),
  LEAVE: (
    <>
      <circle cx="4" cy="7" r="3.2" />
      <circle cx="13" cy="7" r="3.2" />
    </>
  ),
};

const below = (
  <>
    <circle cx="8.5" cy="3.8" r="3" />
    <circle cx="8.5" cy="10.8" r="2.4" />
  </>
);

function Glyph({ children }: { children: ReactNode }) {
  return (
    <svg
      width="17"
      height="14"
      viewBox="0 0 17 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
