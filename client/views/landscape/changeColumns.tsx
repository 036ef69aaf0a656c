import type { TFunction } from 'i18next';
import type { TurnPartsFragment } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Format } from '../../ui/useFormat.ts';
import type { ChangeRow, Group, NamedRecord } from './changeRows.ts';

export interface ChangeColumnsInput {
  group: Group;
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
}

const kindOf = { boards: 'Board', people: 'Person', organisations: 'Organisation' } as const;

/** The columns of what changed: who or what, which way, when, and how that is known. */
export function changeColumns({ group, t, href, language, format }: ChangeColumnsInput): Column<ChangeRow>[] {
  const board: Column<ChangeRow> = {
    id: 'board',
    header: t('words:kind.Board'),
    value: (row) => (row.board ? nameIn(row.board, language) : null),
    cell: (row) =>
      row.board ? (
        <a className="quiet-link" href={href({ selection: [row.board.id] })}>
          <RecordName of={row.board} />
        </a>
      ) : null,
  };
  return [
    {
      id: 'who',
      header: group === 'seats' ? t('landscape:changes.holder') : t(`words:kind.${kindOf[group]}`),
      heading: true,
      width: '34%',
      value: ({ who }) => (who ? (who.sortName ?? nameIn(who, language)) : null),
      cell: (row) => (
        <>
          <a href={href({ selection: [row.opens] })}>{row.who ? <RecordName of={row.who} /> : <Unknown />}</a>
          <span className="change-second xs t3">
            <Second row={row} t={t} href={href} />
          </span>
        </>
      ),
    },
    ...(group === 'boards' ? [] : [board]),
    {
      id: 'kind',
      header: t('landscape:changes.change'),
      value: ({ kind }) => kind,
      cell: (row) => <Change row={row} t={t} />,
    },
    {
      id: 'when',
      header: t('landscape:changes.when'),
      value: ({ began, ended }) => (began ?? ended)?.date ?? null,
      cell: ({ began, ended }) =>
        began || ended ? (
          [began, ended].map((turn) =>
            turn ? <When key={turn.how + turn.date} turn={turn} t={t} format={format} /> : null,
          )
        ) : (
          <Unknown />
        ),
    },
  ];
}

/** Which way it differs; what is only first seen, or only presumed to be gone, is not said to be new or gone. */
function Change({ row: { kind, began, ended }, t }: { row: ChangeRow } & Pick<ChangeColumnsInput, 't'>) {
  if (kind === 'BEGAN' && began?.how === 'SIGHTED')
    return <span className="tag inferred">{t('landscape:changes.unsure.SIGHTED')}</span>;
  if (kind === 'ENDED' && ended?.how === 'PRESUMED')
    return <span className="tag inferred">{t('landscape:changes.unsure.PRESUMED')}</span>;
  return <span className={kind === 'BEGAN' ? 'tag accent' : 'tag'}>{t(`landscape:changes.kind.${kind}`)}</span>;
}

function Second({ row, t, href }: { row: ChangeRow } & Pick<ChangeColumnsInput, 't' | 'href'>) {
  const { role, elsewhere, kind, followedBy, follows } = row;
  if (role) return t(`words:role.${role}`);
  if (elsewhere === false && kind !== 'PASSED') return t(`landscape:changes.nowhere.${kind}`);
  return (
    <>
      <Boards of={followedBy} label={t('landscape:changes.followedBy')} href={href} />
      <Boards of={follows} label={t('landscape:changes.follows')} href={href} />
    </>
  );
}

function Boards({ of, label, href }: { of: readonly NamedRecord[]; label: string } & Pick<ChangeColumnsInput, 'href'>) {
  if (of.length === 0) return null;
  return (
    <>
      {`${label} `}
      <LinkedNames of={of} hrefOf={(id) => href({ selection: [id] })} className="quiet-link" />{' '}
    </>
  );
}

/** The day and, where no source gives it, what it rests on. */
function When({
  turn: { date, how },
  t,
  format,
}: { turn: TurnPartsFragment } & Pick<ChangeColumnsInput, 't' | 'format'>) {
  return (
    <span className="change-when" data-how={how}>
      <span className="n">{date ? format.date(date) : t('ui:unknown')}</span>
      <span className="second xs t3">{t(`landscape:changes.how.${how}`)}</span>
    </span>
  );
}
