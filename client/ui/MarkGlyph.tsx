import './marks.css';

export interface MarkGlyphProps {
  planned: boolean;
  /** Known to the day; else a bar over all days that it may mean. */
  exact: boolean;
  duplicated: boolean;
  clash: boolean;
}

/** Filled for held, a ring for planned, rust for duplicated, a red triangle for a clash: form first, colour second. */
export function MarkGlyph({ planned, exact, duplicated, clash }: MarkGlyphProps) {
  const kind = [planned ? 'planned' : 'held', duplicated ? 'duplicated' : ''].filter(Boolean).join(' ');
  return (
    <>
      {exact ? (
        <svg className={`glyph ${kind}`} width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.75" />
        </svg>
      ) : (
        <span className={`glyph bar-glyph ${kind}`} aria-hidden="true" />
      )}
      {clash ? (
        <svg className="clash-glyph" width="8" height="7" aria-hidden="true">
          <path d="M4 0 8 7H0Z" />
        </svg>
      ) : null}
    </>
  );
}
