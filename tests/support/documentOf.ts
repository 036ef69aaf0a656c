// A document of any kind: blank but for what is known of it.
import { blankRecord } from '../../server/domain/blankRecord.ts';
import type { Document, Documented } from '../../server/domain/evidence.ts';
import type { Id, RecordOf } from '../../server/domain/records.ts';
import type { RecordKind } from '../../server/domain/vocabulary.ts';

export function documentOf<K extends RecordKind>(kind: K, id: Id, known: Partial<Documented<RecordOf[K]>>): Document {
  // A kind with a record of that kind, which the compiler cannot follow through the type parameter.
  return { kind, record: { ...blankRecord(kind, id), evidence: [], ...known } } as unknown as Document;
}
