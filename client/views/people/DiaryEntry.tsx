import { useTranslation } from 'react-i18next';
import { useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { DiaryMeeting } from './diary.ts';

export interface DiaryEntryProps {
  meeting: DiaryMeeting;
  /** Whose diary it is. */
  person: string;
  /** The time, or the date as far as known. */
  words: string | null;
}

/** One meeting of a person's day: its mark, its time, whose it is, how the person was there, and what it clashes with. */
export function DiaryEntry({ meeting, person, words }: DiaryEntryProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const { selection } = usePlace();
  const { board, planned, attendance, clashesWith } = meeting;
  const clash = clashesWith.length > 0;
  const there = !attendance
    ? t('people:bySeat')
    : attendance.person.id === person
      ? t(`words:status.${attendance.status}`)
      : t('people:deputySent', { name: attendance.person.name });
  const more = [
    there,
    planned ? t('record:planned') : null,
    ...clashesWith.map((other) => t('people:clashesWith', { board: nameIn(other.board, language) })),
  ].filter(Boolean);
  return (
    <a
      className="entry"
      href={href({ selection: [meeting.id] })}
      title={[nameIn(board, language), ...more].join(' · ')}
      data-clash={clash || undefined}
      data-selected={selection[0] === meeting.id || undefined}
    >
      <span className="entry-glyph">
        <MarkGlyph planned={planned} exact duplicated={false} clash={clash} />
      </span>
      {words ? <span className="n t2">{words}</span> : null}
      <RecordName of={board} className="entry-board" />
      {clash ? <span className="tag broken">{t('people:mark.clash')}</span> : null}
      <span className="entry-there t3">{there}</span>
      <span className="visually-hidden">{` · ${more.slice(1).join(' · ')}`}</span>
    </a>
  );
}
