import { BadgeCheck, ChevronRight, FileText } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertaintyWord } from './Certainty.tsx';
import { RecordName } from './RecordName.tsx';
import { useFormat } from './useFormat.ts';
import './controls.css';
import './evidence.css';

/** One piece of evidence, as the API gives it. */
export interface EvidenceItem {
  fact: string | null;
  locator: string | null;
  quote: string | null;
  /** The quote only says that it is not shown. */
  withheld: boolean;
  certainty: CertaintyWord;
  source: { id: string; title: string; date: string | null };
  /** The record that a tie leads to. */
  about?: { id: string; name?: string; nameCy?: string | null } | null;
}

export interface EvidenceListProps {
  items: readonly EvidenceItem[];
  sourceHref: (id: string) => string;
  /** What each bears on, in words; left out where that is plain. */
  factName?: (item: EvidenceItem) => string | null;
}

/** Who says so: the words, the source, the line, and whether it is stated or inferred. */
export function EvidenceList({ items, sourceHref, factName }: EvidenceListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const ties = new Set(items.map(({ about }) => about?.id)).size > 1;
  if (items.length === 0) return <p className="nobody">{t('ui:evidence.nobody')}</p>;
  return (
    <ul className="evidence">
      {keyed(items).map(([key, item]) => (
        <li key={key} className={item.certainty === 'INFERRED' ? 'evidence-item inferred' : 'evidence-item'}>
          <BearsOn item={item} fact={factName?.(item) ?? null} named={ties || factName !== undefined} />
          <Words item={item} />
          <p className="evidence-from n">
            <FileText size={12} aria-hidden="true" />
            <a href={sourceHref(item.source.id)} lang="en">
              {item.source.title}
            </a>
            {item.source.date ? <span>{format.date(item.source.date)}</span> : null}
            {item.locator ? <span>{item.locator}</span> : null}
            <span className={item.certainty === 'INFERRED' ? 'tag inferred' : 'tag'}>
              {t(item.certainty === 'INFERRED' ? 'ui:certainty.inferred' : 'ui:certainty.stated')}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Words({ item: { quote, withheld } }: { item: EvidenceItem }) {
  if (!quote) return null;
  return withheld ? <p className="t3">{quote}</p> : <q lang="en">{quote}</q>;
}

/** Two whose words are withheld may look the same. */
function keyed(items: readonly EvidenceItem[]): [string, EvidenceItem][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = [item.source.id, item.fact, item.about?.id, item.locator, item.quote, item.certainty].join(' ');
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return [`${key} ${times}`, item];
  });
}

/** What a piece of evidence bears on: the fact, and the record that it ties to. */
function BearsOn({ item: { about }, fact, named }: { item: EvidenceItem; fact: string | null; named: boolean }) {
  const tie = named && about?.name ? { name: about.name, nameCy: about.nameCy ?? null } : null;
  if (!fact && !tie) return null;
  return (
    <p className="xs t2 medium">
      {fact}
      {fact && tie ? ': ' : null}
      {tie ? <RecordName of={tie} /> : null}
    </p>
  );
}

export interface SaysProps {
  /** What it is about, for those who do not see where it stands. */
  about: string;
  count: number;
  children: ReactNode;
}

/** A button that opens the evidence in place: one step away, wherever a fact stands. */
export function Says({ about, count, children }: SaysProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className="says n" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <ChevronRight size={12} aria-hidden="true" />
        {count > 0 ? t('ui:evidence.count', { count }) : t('ui:evidence.none')}
        <span className="visually-hidden">{`: ${about}`}</span>
      </button>
      <div id={id} className="says-body" hidden={!open}>
        {open ? children : null}
      </div>
    </>
  );
}

/** When somebody last checked the record. */
export function LastChecked({ date }: { date: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className={date ? 'checked' : 'checked never'}>
      <BadgeCheck size={14} aria-hidden="true" />
      {date ? t('ui:evidence.checked', { date: format.date(date) }) : t('ui:evidence.unchecked')}
    </p>
  );
}
