import { RecordName } from '../../ui/RecordName.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Format } from '../../ui/useFormat.ts';
import { calledOf, type QualityRow } from './qualityRows.ts';

/** What a record is called in a list of what it lacks. */
export function Called({ of, format }: { of: QualityRow['record']; format: Format }) {
  const { first, date, second } = calledOf(of);
  return (
    <>
      {first ? <RecordName of={first} /> : <Unknown />}
      {date ? ` · ${format.date(date)}` : null}
      {second ? (
        <>
          {' · '}
          <RecordName of={second} />
        </>
      ) : null}
    </>
  );
}
