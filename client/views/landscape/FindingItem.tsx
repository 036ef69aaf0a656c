import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingPartsFragment } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { Verdict } from '../../ui/Verdict.tsx';
import { headlineParts, type Subject } from './headline.ts';

type Finding = FindingPartsFragment;
type FoundRecord = Finding['records'][number];

/** One finding: its sentence with its subjects as links, what makes it less sure, and the records behind it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { rank, kind, cautions, verdict, records, recordCount } = finding;
  const left = recordCount - records.length;
  const list = `finding-${rank}-records`;
  return (
    <li className="finding" data-kind={kind}>
      <span className="finding-rank n" aria-hidden="true">
        {rank}
      </span>
      <div>
        <Headline finding={finding} />
        {cautions.length > 0 ? <p className="xs t3">{cautions.join(' ')}</p> : null}
        <div className="finding-foot xs">
          {verdict ? <Verdict verdict={verdict} reasons={[]} /> : null}
          <span className={kind === 'BROKEN_LINE' ? 'tag broken' : 'tag'}>
            {kind === 'BROKEN_LINE' ? <Unlink size={12} aria-hidden="true" /> : null}
            {t(`landscape:kind.${kind}`)}
          </span>
          <button
            type="button"
            className="figure-link n"
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('landscape:findings.records', { count: recordCount })}
          </button>
          <SideBySide finding={finding} />
          <InSight finding={finding} />
        </div>
        {open ? (
          <ul className="finding-records xs" id={list}>
            {records.map((record) => (
              <li key={record.id}>
                <RecordLink record={record} />
              </li>
            ))}
            {left > 0 ? (
              <li className="t3">{t('ui:table.left', { count: left, number: formatNumber(left) })}</li>
            ) : null}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Headline({ finding: { headline, records } }: { finding: Finding }) {
  const href = useHref();
  const language = useLanguage();
  const subjects = records.flatMap((record): Subject[] => ('name' in record ? [record] : []));
  return (
    <p className="md">
      {headlineParts(headline, subjects, language).map(({ text, of }, index) =>
        of ? (
          // A name may come twice in a sentence, which never changes while it stands.
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other key
          <a key={index} className="finding-subject" href={href({ selection: [of.id] })}>
            <RecordName of={of} />
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function RecordLink({ record }: { record: FoundRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  return (
    <>
      <span className="t3">{t(`words:kind.${record.__typename}`)}</span>{' '}
      <a className="link" href={href({ selection: [record.id] })}>
        {'name' in record ? (
          <RecordName of={record} />
        ) : record.__typename === 'Meeting' ? (
          <>
            {format.day(record.date)} · <RecordName of={record.board} />
          </>
        ) : (
          record.id
        )}
      </a>
    </>
  );
}

/** Of two boards: the page that compares them. */
function SideBySide({ finding: { kind, records } }: { finding: Finding }) {
  const { t } = useTranslation();
  const href = useHref();
  const [a, b] = records;
  if (kind !== 'OVERLAP' || a?.__typename !== 'Board' || b?.__typename !== 'Board') return null;
  return (
    <a className="link" href={href({ view: 'overlaps', record: `${a.id}~${b.id}`, selection: [] })}>
      {t('record:sideBySide')}
    </a>
  );
}

/** Of a line of sight: the view of its theme. */
function InSight({ finding: { kind, records } }: { finding: Finding }) {
  const { t } = useTranslation();
  const href = useHref();
  const theme = records.find(({ __typename }) => __typename === 'Theme');
  if ((kind !== 'BROKEN_LINE' && kind !== 'LINE_ON_ONE_PERSON') || !theme) return null;
  return (
    <a className="link" href={href({ view: 'sight', record: null, selection: [], options: { of: theme.id } })}>
      {t('app:view.sight')}
    </a>
  );
}
