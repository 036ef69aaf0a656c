import { describe, expect, it } from 'vitest';
import type { EvidencePartsFragment } from '../../../client/api/operations.generated.ts';
import { evidenceBack } from '../../../client/app/record/evidenceOf.ts';

const source = { id: 'source_1', title: 'Minutes', date: null };
const says = (fact: string, about: string, quote: string): EvidencePartsFragment => ({
  fact,
  locator: null,
  quote,
  withheld: false,
  certainty: 'STATED',
  source,
  about: { __typename: 'Board', id: about, name: about, nameCy: null },
});
const group = (id: string, evidence: EvidencePartsFragment[]) => ({ id, name: id, evidence });

describe('who says that others lead to a record', () => {
  it('is said with them: of this tie, and to this record only', () => {
    const one = group('one', [says('partOf', 'whole', 'yes'), says('reportsTo', 'whole', 'other tie')]);
    const two = group('two', [says('partOf', 'elsewhere', 'other record'), says('partOf', 'whole', 'too')]);
    expect(evidenceBack([one, two], 'partOf', 'whole').map(({ quote }) => quote)).toEqual(['yes', 'too']);
  });

  it('names whose tie it is', () => {
    const [found] = evidenceBack([group('one', [says('partOf', 'whole', 'yes')])], 'partOf', 'whole');
    expect(found?.about).toMatchObject({ id: 'one', name: 'one' });
  });
});
