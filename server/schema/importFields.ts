import { GraphQLScalarType } from 'graphql';

/** Texts by column, as they are. */
export const importFieldsScalar = new GraphQLScalarType<never, Readonly<Record<string, string>>>({
  name: 'ImportFields',
  description: 'The columns that rows fill, each with its text: an object of texts.',
});
