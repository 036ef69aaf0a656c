import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { DaysToShare } from './DaysToShare.tsx';
import { Relief } from './Relief.tsx';
import { SuggestedPlans } from './SuggestedPlans.tsx';
import type { Scenario } from './scenario.ts';
import { isOfPlans, type Search, searches, variablesOf, type Wish } from './suggesting.ts';
import type { Planning } from './usePlanning.ts';
import { WishFields } from './WishFields.tsx';
import './suggest.css';

const usual: Wish = {
  search: 'HOURS',
  steps: 3,
  stay: [],
  dissolve: false,
  price: 0,
  keepVoices: false,
  keepVoicesOn: [],
};

/** What could be tried: the best plan under locks and limits, or a smaller question. It is looked for when somebody asks. */
export function SuggestCard({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const scope = useScope();
  const [wish, setWish] = useState(usual);
  // What was asked for stays until it is asked for again, though the plan becomes another.
  const [asked, ask] = useState<{ search: Search; variables: ReturnType<typeof variablesOf> } | null>(null);
  const same = asked?.search === wish.search ? asked : null;
  // Of another scope the figures would be others.
  const shown = same && JSON.stringify(same.variables.scope) === JSON.stringify(scope) ? same : null;
  return (
    <section className="card planner-suggest" aria-labelledby="planner-suggest">
      <h2 id="planner-suggest">{t('planner:suggest.title')}</h2>
      <label className="planner-field">
        <span className="visually-hidden">{t('planner:suggest.what')}</span>
        <select
          value={wish.search}
          onChange={({ target }) => {
            const search = searches.find((one) => one === target.value);
            if (search) setWish({ ...wish, search });
          }}
        >
          {searches.map((search) => (
            <option key={search} value={search}>
              {t(`planner:suggest.search.${search}`)}
            </option>
          ))}
        </select>
      </label>
      {isOfPlans(wish.search) ? (
        <>
          <WishFields wish={wish} onChange={(part) => setWish((now) => ({ ...now, ...part }))} />
          <div className="row wrap">
            <Button
              isDisabled={wish.price === null}
              onPress={() => ask({ search: wish.search, variables: variablesOf(wish, scenario, scope) })}
            >
              {t(shown ? 'planner:suggest.again' : 'planner:suggest.look')}
            </Button>
          </div>
          {same && !shown ? <p className="t2">{t('planner:suggest.otherScope')}</p> : null}
          {shown ? (
            <SuggestedPlans
              variables={shown.variables}
              scenario={scenario}
              planning={planning}
              stop={() => ask(null)}
            />
          ) : null}
        </>
      ) : null}
      {wish.search === 'DAYS' ? <DaysToShare scenario={scenario} planning={planning} /> : null}
      {wish.search === 'RELIEF' ? <Relief scenario={scenario} planning={planning} /> : null}
    </section>
  );
}
