import type { RecordKind } from '../../api/operations.generated.ts';

/** What comes of it. */
export interface Saved {
  saved: { change: { id: string } | null; record: { id: string } | null; undecided: readonly { key: string }[] };
}

const answer = '{ change { id } record { id } undecided { key } }';

/** `createBoard`, `updateBoard`: one text for every kind of record, which all are asked in the same way. */
export function savingOf(kind: RecordKind, id: string | null): string {
  const noun = nounOf(kind);
  // A source is nobody's word but its own.
  const evidence = kind !== 'SOURCE';
  const declared = [
    ...(id === null ? [] : ['$id: ID!', '$seen: Int']),
    `$input: ${noun}Input!`,
    ...(evidence ? ['$evidence: EvidenceInput'] : []),
    '$by: String',
    '$why: String',
  ];
  const passed = [
    ...(id === null ? [] : ['id: $id', 'seen: $seen']),
    'input: $input',
    ...(evidence ? ['evidence: $evidence'] : []),
    'by: $by',
    'why: $why',
  ];
  const name = `${id === null ? 'create' : 'update'}${noun}`;
  return `mutation EditSave(${declared.join(', ')}) { saved: ${name}(${passed.join(', ')}) ${answer} }`;
}

/** `retractBoard`. */
export function retractingOf(kind: RecordKind): string {
  const call = `retract${nounOf(kind)}(id: $id, seen: $seen, by: $by, why: $why)`;
  return `mutation EditRetract($id: ID!, $seen: Int, $by: String, $why: String) { saved: ${call} ${answer} }`;
}

/** `part_of` as the field `partOf`. */
export function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function nounOf(kind: RecordKind): string {
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
}
