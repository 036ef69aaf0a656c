import { describe, expect, it } from 'vitest';
import { certaintyOf, type Evidence, tieFact } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';

const said = (certainty: Evidence['certainty']): Evidence => ({
  source: 's',
  fact: null,
  locator: null,
  quote: null,
  certainty,
});

describe('certainty', () => {
  it('is stated when any evidence is', () => {
    expect(certaintyOf([said('INFERRED'), said('STATED')])).toBe('STATED');
  });
  it('is inferred when all evidence is', () => {
    expect(certaintyOf([said('INFERRED')])).toBe('INFERRED');
  });
  it('is inferred without any', () => {
    expect(certaintyOf([])).toBe('INFERRED');
  });
});

describe('an id', () => {
  it('is the same for the same key', () => {
    expect(recordId('BOARD', 'Aber Forum')).toBe(recordId('BOARD', 'Aber Forum'));
    expect(recordId('BOARD', 'Aber Forum')).toMatch(/^board_[0-9a-f]{20}$/);
  });
  it('differs by kind, by key and by where its parts divide', () => {
    const ids = [
      recordId('BOARD', 'ab', 'c'),
      recordId('BOARD', 'a', 'bc'),
      recordId('PERSON', 'ab', 'c'),
      recordId('BOARD', 'ab c'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

it('the fact of a tie names field and record', () => {
  expect(tieFact('themes', 'theme_1')).toBe('themes:theme_1');
});
