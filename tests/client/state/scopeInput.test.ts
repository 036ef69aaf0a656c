import { describe, expect, it } from 'vitest';
import { everything } from '../../../client/state/place.ts';
import { scopeInput } from '../../../client/state/scopeInput.ts';

describe('the scope of a question', () => {
  it('is empty where nothing was chosen, so that defaults stay the server’s', () => {
    expect(scopeInput(everything)).toEqual({});
  });

  it('holds what was chosen, in the words of the API', () => {
    const choice = {
      ...everything,
      asOf: '2021-06-24',
      presumeMonths: 0,
      tiers: ['LOCAL' as const],
      statedOnly: true,
      withoutUndated: true,
    };
    expect(scopeInput(choice)).toEqual({
      asOf: '2021-06-24',
      presumeMonths: 0,
      tiers: ['LOCAL'],
      certainty: 'STATED_ONLY',
      undated: 'EXCLUDE',
    });
  });
});
