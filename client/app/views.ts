import { Building2, CalendarDays, Combine, House, type LucideIcon, Route, Ruler, Users, Waypoints } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { ViewName } from '../state/place.ts';

export interface ViewEntry {
  name: ViewName;
  icon: LucideIcon;
  /** The letter after `g`. */
  key: string;
  View: ComponentType;
}

/** Every view, each loaded when it is first opened. */
export const views: readonly ViewEntry[] = [
  {
    name: 'landscape',
    icon: House,
    key: 'l',
    View: lazy(() =>
      import('../views/landscape/LandscapeView.tsx').then(({ LandscapeView }) => ({ default: LandscapeView })),
    ),
  },
  {
    name: 'network',
    icon: Waypoints,
    key: 'n',
    View: lazy(() => import('../views/network/NetworkView.tsx').then(({ NetworkView }) => ({ default: NetworkView }))),
  },
  {
    name: 'overlaps',
    icon: Combine,
    key: 'o',
    View: lazy(() =>
      import('../views/overlaps/OverlapsView.tsx').then(({ OverlapsView }) => ({ default: OverlapsView })),
    ),
  },
  {
    name: 'people',
    icon: Users,
    key: 'p',
    View: lazy(() => import('../views/people/PeopleView.tsx').then(({ PeopleView }) => ({ default: PeopleView }))),
  },
  {
    name: 'organisations',
    icon: Building2,
    key: 'r',
    View: lazy(() =>
      import('../views/organisations/OrganisationsView.tsx').then(({ OrganisationsView }) => ({
        default: OrganisationsView,
      })),
    ),
  },
  {
    name: 'meetings',
    icon: CalendarDays,
    key: 'm',
    View: lazy(() =>
      import('../views/meetings/MeetingsView.tsx').then(({ MeetingsView }) => ({ default: MeetingsView })),
    ),
  },
  {
    name: 'sight',
    icon: Route,
    key: 's',
    View: lazy(() => import('../views/sight/SightView.tsx').then(({ SightView }) => ({ default: SightView }))),
  },
  {
    name: 'measures',
    icon: Ruler,
    key: 'd',
    View: lazy(() =>
      import('../views/measures/MeasuresView.tsx').then(({ MeasuresView }) => ({ default: MeasuresView })),
    ),
  },
];
