import { usePlace } from '../../state/useBoardwalk.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import type { OrganisationShown } from './organisationShown.ts';
import { idOfPart, type Part } from './usePart.ts';

export const idOfTitle = (part: Part): string => `${idOfPart(part)}-title`;

export interface PartTitleProps {
  part: Part;
  organisation: OrganisationShown;
  children: string;
}

/** What a part is called, and of whom it is where one arrived at it past the name of the page. */
export function PartTitle({ part, organisation, children }: PartTitleProps) {
  const { options } = usePlace();
  return (
    <h2 id={idOfTitle(part)}>
      {children}
      {options.part === part ? (
        <span className="part-of">
          {' · '}
          <RecordName of={organisation} />
        </span>
      ) : null}
    </h2>
  );
}
