import { type Named, RecordName } from '../../ui/RecordName.tsx';

/** A day and whose meeting it was: `24 June 2021, Aber Forum`. */
export function DayAt({ day, board }: { day: string; board: Named }) {
  return (
    <>
      {day}, <RecordName of={board} />
    </>
  );
}
