import { usePlace } from '../../state/useBoardwalk.ts';
import { ComparePage } from './ComparePage.tsx';
import { ScenarioPage } from './ScenarioPage.tsx';
import { ScenariosPage } from './ScenariosPage.tsx';
import './planner.css';
import './figures.css';
import './form.css';

/** What if: scenarios, one of them with what it changes, saves and costs, or several side by side. */
export function PlannerView() {
  const { record, options } = usePlace();
  if (record === null) return <ScenariosPage />;
  const others = (options.with ?? '').split(',').filter((id) => id !== '' && id !== record);
  return others.length > 0 ? <ComparePage ids={[record, ...others]} /> : <ScenarioPage key={record} id={record} />;
}
