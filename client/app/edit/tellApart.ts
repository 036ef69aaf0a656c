import type { EditSeekQuery } from '../../api/operations.generated.ts';
import { nameIn } from '../../ui/RecordName.tsx';

type Hit = EditSeekQuery['search'][number]['node'];

const most = 3;

/** What tells a record from its namesakes: whose somebody is and where they sit, what a body is and where. */
export function tellApart(hit: Hit, language: string): string {
  const names = (all: readonly { name: string; nameCy: string | null }[]): string[] =>
    all.slice(0, most).map((one) => nameIn(one, language));
  switch (hit.__typename) {
    case 'Person':
      return [...names(hit.isOf), ...names(hit.boards)].slice(0, most).join(' · ');
    case 'Organisation':
      return [hit.kind, ...names(hit.bodyOver ? [hit.bodyOver] : [])].filter(Boolean).join(' · ');
    case 'Board':
      return [hit.kind, ...names(hit.boardOver ? [hit.boardOver] : []), ...names(hit.areas)]
        .filter(Boolean)
        .join(' · ');
    case 'Post':
      return hit.within ? nameIn(hit.within, language) : '';
    case 'Action':
    case 'Area':
    case 'Attendance':
    case 'Meeting':
    case 'Seat':
    case 'Source':
    case 'Tenure':
    case 'Theme':
      return '';
  }
}
