import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlannerVoicesFragment } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { type Named, RecordName } from '../../ui/RecordName.tsx';
import { Invited } from './Invited.tsx';
import { LongList } from './LongList.tsx';
import type { Scenario } from './scenario.ts';

export interface LostVoicesProps {
  voices: PlannerVoicesFragment;
  invited: Scenario['plan']['invited'];
  open: boolean;
  toggle: () => void;
}

/** Who had a seat before and has none after: people, organisations, organisations on a theme, kinds of them on a theme in an area. */
export function LostVoices({ voices, invited, open, toggle }: LostVoicesProps) {
  const { t } = useTranslation();
  return (
    <div className="planner-voices">
      <div className="planner-figure">
        <button type="button" aria-expanded={open} onClick={toggle}>
          {t('planner:voices.title')}
        </button>
        <span className="space" />
        <span className={voices.count > 0 ? 'n strong planner-cost' : 'n strong'}>{formatNumber(voices.count)}</span>
      </div>
      {voices.count > 0 ? <p className="xs t2">{partsText(voices, t)}</p> : null}
      {open ? <Lost voices={voices} /> : null}
      <Invited people={invited} open={open} />
    </div>
  );
}

/** What the count is made of, in words. */
export function partsText(voices: PlannerVoicesFragment, t: TFunction): string {
  return parts
    .filter((part) => voices[part].length > 0)
    .map((part) => t(`planner:voices.part.${part}`, { count: voices[part].length }))
    .join(', ');
}

const parts = ['people', 'organisations', 'organisationThemes', 'kindThemeAreas'] as const;

export function Lost({ voices }: { voices: PlannerVoicesFragment }) {
  const { t } = useTranslation();
  const href = useHref();
  const { people, organisations, organisationThemes, kindThemeAreas, count } = voices;
  const hrefOf = (id: string): string => href({ selection: [id] });
  const linked = (one: Named & { id: string }) => (
    <li key={one.id}>
      <a className="link" href={hrefOf(one.id)}>
        <RecordName of={one} />
      </a>
    </li>
  );
  if (count === 0) return <p className="t3 planner-behind">{t('planner:voices.none')}</p>;
  return (
    <dl className="planner-behind">
      {people.length > 0 ? (
        <div>
          <dt>{t('words:kinds.Person')}</dt>
          <dd>
            <LongList>{people.map((one) => linked(one))}</LongList>
          </dd>
        </div>
      ) : null}
      {organisations.length > 0 ? (
        <div>
          <dt>{t('words:kinds.Organisation')}</dt>
          <dd>
            <LongList>{organisations.map((one) => linked(one))}</LongList>
          </dd>
        </div>
      ) : null}
      {organisationThemes.length > 0 ? (
        <div>
          <dt>{t('planner:voices.onTheme')}</dt>
          <dd>
            <LongList>
              {organisationThemes.map(({ organisation, theme }) => (
                <li key={`${organisation.id} ${theme.id}`}>
                  <a className="link" href={hrefOf(organisation.id)}>
                    <RecordName of={organisation} />
                  </a>
                  {' · '}
                  <RecordName of={theme} />
                </li>
              ))}
            </LongList>
          </dd>
        </div>
      ) : null}
      {kindThemeAreas.length > 0 ? (
        <div>
          <dt>{t('planner:voices.kinds')}</dt>
          <dd>
            <LongList>
              {kindThemeAreas.map(({ kind, theme, area }) => (
                <li key={`${kind} ${theme.id} ${area?.id}`}>
                  {kind}
                  {' · '}
                  <RecordName of={theme} />
                  {' · '}
                  {area ? <RecordName of={area} /> : t('planner:voices.anywhere')}
                </li>
              ))}
            </LongList>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
