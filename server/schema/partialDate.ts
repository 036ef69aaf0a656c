import { GraphQLScalarType } from 'graphql';
import { BoardwalkError } from '../domain/errors.ts';
import { partialDate } from '../domain/partialDate.ts';

/** A date of another shape, or one that does not exist, is BAD_INPUT. */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A date as exactly as it is known: `2019`, `2019-06` or `2019-06-24`.',
  coerceInputValue(value) {
    if (typeof value === 'string') return partialDate(value);
    throw new BoardwalkError('BAD_INPUT', 'notADate', { value: JSON.stringify(value) });
  },
});
