import { defaultFieldResolver, type GraphQLSchema, getDirectiveValues, isObjectType } from 'graphql';
import type { Asking } from '../questions/asking.ts';
import type { Context } from './context.ts';

/** Keeps what the SDL marks as `@mayNamePeople` from whoever is to be shown roles only. */
export function withholdNames(schema: GraphQLSchema): GraphQLSchema {
  const directive = schema.getDirective('mayNamePeople');
  if (!directive) throw new Error('The SDL has no directive @mayNamePeople.');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const marked = field.astNode && getDirectiveValues(directive, field.astNode);
      if (!marked) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args, context: Context, info) => {
        const answer: unknown = resolve(parent, args, context, info);
        return context.asking.roles === null ? answer : shown(answer, marked.always === true, context.asking);
      };
    }
  }
  return schema;
}

async function shown(answer: unknown, always: boolean, asking: Asking): Promise<unknown> {
  const told = await answer;
  const mayBeShown = async (text: unknown): Promise<boolean> =>
    typeof text !== 'string' || (!always && !(await asking.namesSomebody(text)));
  if (Array.isArray(told)) {
    const may = await Promise.all(told.map(mayBeShown));
    return told.filter((_, place) => may[place]);
  }
  if (isTexts(told)) {
    const shownTexts = Object.entries(told).map(
      async ([key, text]) => [key, await shown(text, always, asking)] as const,
    );
    return Object.fromEntries(await Promise.all(shownTexts));
  }
  if (await mayBeShown(told)) return told;
  return always ? asking.roles?.somebody : asking.roles?.withheld;
}

const isTexts = (told: unknown): told is object => typeof told === 'object' && told !== null;
