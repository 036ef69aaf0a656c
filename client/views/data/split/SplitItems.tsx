import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SplitItemFragment } from '../../../api/operations.generated.ts';
import { useLanguage } from '../../../state/useBoardwalk.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { useFormat } from '../../../ui/useFormat.ts';
import { splitWords } from './splitWords.ts';

export interface SplitItemsProps {
  /** The id of the record that is split. */
  own: string;
  items: readonly SplitItemFragment[];
  chosen: ReadonlySet<string>;
  choose: (ids: readonly string[], takes: boolean) => void;
}

/** What names the record, kind by kind, to be ticked for the other. */
export function SplitItems({ own, items, chosen, choose }: SplitItemsProps) {
  const { t } = useTranslation();
  const kinds = Map.groupBy(items, (item) => item.__typename);
  return (
    <>
      {[...kinds].map(([kind, group]) => {
        const ids = group.map(({ id }) => id);
        const all = ids.every((id) => chosen.has(id));
        return (
          <section key={kind} className="split-kind" aria-label={t(`words:kinds.${kind}`)}>
            <div className="split-kind-head">
              <h3>
                {t(`words:kinds.${kind}`)} <span className="t3 n">{formatNumber(ids.length)}</span>
              </h3>
              {ids.length > 1 ? (
                <Button tone="quiet" onPress={() => choose(ids, !all)}>
                  {t(all ? 'data:split.none' : 'data:split.all')}
                  <span className="visually-hidden">{`: ${t(`words:kinds.${kind}`)}`}</span>
                </Button>
              ) : null}
            </div>
            <Ticks own={own} label={t(`words:kinds.${kind}`)} group={group} chosen={chosen} choose={choose} />
          </section>
        );
      })}
    </>
  );
}

type TicksProps = Omit<SplitItemsProps, 'items'> & { label: string; group: readonly SplitItemFragment[] };

function Ticks({ own, label, group, chosen, choose }: TicksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const ids = group.map(({ id }) => id);
  return (
    <CheckboxGroup
      aria-label={label}
      value={ids.filter((id) => chosen.has(id))}
      onChange={(taken) => {
        choose(ids, false);
        choose(taken, true);
      }}
    >
      {group.map((item) => {
        const { names, words, sources } = splitWords(item, { t, format, language, own });
        return (
          <Checkbox key={item.id} value={item.id} className="choice split-choice">
            <span className="box" aria-hidden="true">
              <Check size={12} strokeWidth={3} />
            </span>
            <span>
              {names ? (
                <span className="medium" lang="">
                  {names}
                </span>
              ) : null}
              <span className={names ? 'second xs t2' : 'medium'}>
                {words}
                {sources ? (
                  <>
                    {words ? ' · ' : null}
                    <span lang="">{sources}</span>
                  </>
                ) : null}
              </span>
            </span>
          </Checkbox>
        );
      })}
    </CheckboxGroup>
  );
}
