import { Waypoints, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NetworkJoin, NetworkKind } from '../../api/operations.generated.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { CompareMenu } from './CompareMenu.tsx';
import type { DrawnGroup } from './drawing.ts';
import { GroupMenu } from './GroupMenu.tsx';
import type { NetworkOptions } from './options.ts';
import { Pick } from './Pick.tsx';
import type { Picks } from './usePicks.ts';

export interface ToolbarProps {
  options: NetworkOptions;
  /** The name of the record that the network is drawn around. */
  aroundName: string | null;
  change: Picks['change'];
  /** Changes the drawing for its table and back. */
  toggle: () => void;
  /** The menus that save the drawing: here, and as a file. */
  exporting: ReactNode;
  groups: readonly DrawnGroup[];
  pickAll: (ids: readonly string[]) => void;
}

const kinds: readonly NetworkKind[] = ['BOARDS', 'PEOPLE_AND_BOARDS', 'ORGANISATIONS_AND_BOARDS', 'REPORTING'];
const joins: readonly NetworkJoin[] = ['PEOPLE', 'ORGANISATIONS', 'THEMES'];
const weights = ['0', '2', '3', '5', '10'];

/** What is drawn, what joins it, around what; and its twin, the table. */
export function Toolbar(props: ToolbarProps) {
  const { options, groups, pickAll, change, toggle, exporting } = props;
  const { t } = useTranslation();
  const narrow = useNarrow(720);
  const kindItems = kinds.map((of) => ({ value: of, text: t(`network:kind.${of}`) }));
  const pickKind = (of: NetworkKind): void => change({ of, grown: new Map(), off: null });
  return (
    <div className="network-bar" data-floats="top">
      <div className="network-tools">
        {narrow ? (
          <Pick text={t(`network:kind.${options.of}`)} items={kindItems} value={options.of} onPick={pickKind} />
        ) : (
          <Segmented
            label={t('network:kind.label')}
            segments={kindItems.map(({ value, text }) => ({ value, label: text }))}
            value={options.of}
            onChange={pickKind}
          />
        )}
        <JoinPicks options={options} change={change} />
      </div>
      <div className="network-tools end">
        <CompareMenu since={options.since} />
        <GroupMenu options={options} groups={groups} change={change} pickAll={pickAll} />
        {exporting}
        <TwinButton
          table={options.table}
          toggle={toggle}
          picture={t('network:drawing')}
          pictureIcon={<Waypoints size={16} aria-hidden="true" />}
        />
      </div>
      <Around {...props} />
    </div>
  );
}

function JoinPicks({ options, change }: globalThis.Pick<ToolbarProps, 'options' | 'change'>) {
  const { t } = useTranslation();
  const weightText = (weight: string): string =>
    weight === '0' ? t('network:weight.all') : t(`network:weight.${options.join}`, { count: Number(weight) });
  if (options.of !== 'BOARDS') return null;
  return (
    <>
      <Pick
        text={t(`network:join.${options.join}`)}
        items={joins.map((join) => ({ value: join, text: t(`network:join.${join}`) }))}
        value={options.join}
        onPick={(join) => change({ join, grown: new Map() })}
      />
      <Pick
        text={weightText(String(options.weight))}
        items={weights.map((weight) => ({ value: weight, text: weightText(weight) }))}
        value={weights.find((weight) => Number(weight) === options.weight) ?? '0'}
        onPick={(weight) => change({ weight: Number(weight) })}
      />
    </>
  );
}

/** The record that the network is drawn around, and how far. */
function Around({ options, aroundName, change }: ToolbarProps) {
  const { t } = useTranslation();
  if (!options.around) return null;
  return (
    <Group className="network-around" aria-label={t('network:around.label')}>
      <span>{t('network:around.name', { name: aroundName ?? '…' })}</span>
      <Segmented
        label={t('network:around.steps')}
        segments={[1, 2, 3].map((steps) => ({
          value: String(steps),
          label: t('network:around.step', { count: steps }),
        }))}
        value={String(options.steps)}
        onChange={(steps) => change({ steps: steps === '2' ? 2 : steps === '3' ? 3 : 1 })}
      />
      <IconButton
        label={t('network:around.end')}
        icon={<X size={16} />}
        onPress={() => change({ around: null, steps: 1, grown: new Map() })}
      />
    </Group>
  );
}
