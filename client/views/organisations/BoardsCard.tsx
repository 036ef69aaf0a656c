import { useTranslation } from 'react-i18next';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { BoardItem } from './BoardItem.tsx';
import { type BoardGroup, boardGroups, type Grouping, listedOf } from './boardGroups.ts';
import type { OrganisationShown } from './organisationShown.ts';
import { idOfTitle, PartTitle } from './PartTitle.tsx';
import { idOfPart } from './usePart.ts';

const groupings: readonly Grouping[] = ['tier', 'theme', 'none'];
/** So many of a group at first, unless it is the only one. */
const shown = 8;

/** The boards that it is on: one line each, with how many seats, who, and since when; the seats themselves a step away. */
export function BoardsCard({ organisation }: { organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const by = groupings.find((one) => one === options.by) ?? 'tier';
  const listed = listedOf(organisation);
  const groups = boardGroups(listed, by);
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ seats }) => seats)));
  return (
    <section className="card" id={idOfPart('boards')} tabIndex={-1} aria-labelledby={idOfTitle('boards')}>
      <div className="card-head">
        <PartTitle part="boards" organisation={organisation}>
          {t('organisations:boards.title')}
        </PartTitle>
        <span className="space" />
        <Segmented
          label={t('organisations:boards.by')}
          segments={groupings.map((value) => ({ value, label: t(`organisations:boards.by_${value}`) }))}
          value={by}
          onChange={(value) => store.step({ options: { by: value === 'tier' ? null : value, open: null } })}
        />
      </div>
      {listed.of === null ? null : (
        <Truncated>
          {t('record:listedFirst', {
            shown: formatNumber(listed.load.onBoards.length),
            total: formatNumber(listed.of),
          })}
        </Truncated>
      )}
      {groups.length === 0 ? <Empty>{t('organisations:boards.none')}</Empty> : null}
      {by === 'theme' && groups.length > 0 ? (
        <p className="xs t3 board-note">{t('organisations:boards.severalThemes')}</p>
      ) : null}
      {groups.map((group) => (
        <Group key={group.id} group={group} most={most} />
      ))}
    </section>
  );
}

function Group({ group, most }: { group: BoardGroup; most: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const { options } = usePlace();
  const opened = (options.open ?? '').split(',').filter(Boolean);
  const rows = opened.includes(group.id) ? group.rows : group.rows.slice(0, shown);
  const left = group.rows.length - rows.length;
  return (
    <div className="board-group">
      <h3>
        <GroupName group={group} />
        <span className="xs t3 n">
          {t('record:boards', { count: group.rows.length })}
          {group.seats > 0 ? ` · ${t('organisations:boards.seats', { count: group.seats })}` : null}
        </span>
      </h3>
      {group.kind === 'uncounted' ? <p className="xs t3">{t('organisations:boards.uncountedAre')}</p> : null}
      <ul>
        {rows.map((row) => (
          <BoardItem key={row.board.id} row={row} most={most} />
        ))}
      </ul>
      {left > 0 ? (
        <a className="link xs" href={href({ options: { open: [...opened, group.id].join(',') } })}>
          {t('organisations:boards.more', { count: left, number: formatNumber(left) })}
        </a>
      ) : null}
    </div>
  );
}

function GroupName({ group }: { group: BoardGroup }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  if (group.name) return <RecordName of={group.name} />;
  if (group.kind === 'tier') return t(`words:tier.${group.id}`);
  if (group.kind === 'unknown')
    return t(options.by === 'theme' ? 'organisations:boards.noTheme' : 'organisations:boards.noTier');
  return t(group.kind === 'all' ? 'organisations:boards.all' : 'organisations:boards.uncounted');
}
