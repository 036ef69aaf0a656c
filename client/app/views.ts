import {
  Building2,
  CalendarDays,
  Combine,
  Database,
  FileText,
  GitCompareArrows,
  House,
  type LucideIcon,
  Route,
  Ruler,
  Users,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { ViewName } from '../state/place.ts';
import { bringWords } from './i18n.ts';

export interface ViewEntry {
  name: ViewName;
  icon: LucideIcon;
  /** The letter after `g`. */
  key: string;
  /** One changes something there, beside what all views show. */
  acts?: true;
  View: ComponentType;
  /** Fetches it before it is opened; once it is there, it is drawn without a placeholder. */
  load: () => Promise<ComponentType>;
}

type Manner = Pick<ViewEntry, 'icon' | 'key' | 'acts'>;
function view(name: ViewName, manner: Manner, fetched: ViewEntry['load']): ViewEntry {
  let loading: Promise<ComponentType> | undefined;
  const load = (): Promise<ComponentType> => (loading ??= fetched().catch(again));
  const fresh = (): ComponentType => lazy(async () => ({ default: await load() }));
  const entry: ViewEntry = { name, ...manner, load, View: fresh() };
  // What could not be fetched is fetched again when it is opened again.
  const again = (failure: unknown): never => {
    loading = undefined;
    entry.View = fresh();
    throw failure;
  };
  return entry;
}

/** Every view, each loaded when it is first opened. */
export const views: readonly ViewEntry[] = [
  view(
    'landscape',
    { icon: House, key: 'l' },
    async () => (await import('../views/landscape/LandscapeView.tsx')).LandscapeView,
  ),
  view(
    'network',
    { icon: Waypoints, key: 'n' },
    async () => (await import('../views/network/NetworkView.tsx')).NetworkView,
  ),
  view(
    'overlaps',
    { icon: Combine, key: 'o' },
    async () => (await import('../views/overlaps/OverlapsView.tsx')).OverlapsView,
  ),
  view('people', { icon: Users, key: 'p' }, async () => (await import('../views/people/PeopleView.tsx')).PeopleView),
  view(
    'organisations',
    { icon: Building2, key: 'r' },
    async () => (await import('../views/organisations/OrganisationsView.tsx')).OrganisationsView,
  ),
  view(
    'meetings',
    { icon: CalendarDays, key: 'm' },
    async () => (await import('../views/meetings/MeetingsView.tsx')).MeetingsView,
  ),
  view('sight', { icon: Route, key: 's' }, async () => (await import('../views/sight/SightView.tsx')).SightView),
  view(
    'measures',
    { icon: Ruler, key: 'd' },
    async () => (await import('../views/measures/MeasuresView.tsx')).MeasuresView,
  ),
  view('planner', { icon: GitCompareArrows, key: 'w', acts: true }, async () => {
    const [{ PlannerView }] = await Promise.all([import('../views/planner/PlannerView.tsx'), bringWords('planner')]);
    return PlannerView;
  }),
  view('report', { icon: FileText, key: 'b', acts: true }, async () => {
    const [{ ReportView }] = await Promise.all([import('../views/report/ReportView.tsx'), bringWords('report')]);
    return ReportView;
  }),
  view('data', { icon: Database, key: 'a', acts: true }, async () => {
    const [{ LandscapeDataView }] = await Promise.all([
      import('../views/data/LandscapeDataView.tsx'),
      bringWords('data'),
      // What the columns of tables are called.
      bringWords('edit'),
    ]);
    return LandscapeDataView;
  }),
];

export const viewOf = (name: ViewName): ViewEntry | undefined => views.find((entry) => entry.name === name);
