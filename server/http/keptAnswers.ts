import { type ExecutionResult, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../schema/context.ts';
import { AnswersOfRevision } from './answersOfRevision.ts';
import type { Asked } from './queryCost.ts';

/**
 * Sends an answer again as it was written, for as long as the database stays at the revision that it was given at. Each request looks at
 * the revision before anything else is read for it. So what is kept under a revision holds nothing older; nor anything newer, as long as
 * the database is still at it.
 */
export function keptAnswers(sentAgain: () => void): Plugin<Context> {
  const kept = new AnswersOfRevision();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const context: KeyContext = args.contextValue;
      const key = keyOf(args, context);
      if (key === null) return;
      setExecuteFn(async (...asked: Parameters<typeof executeFn>) => {
        // When the database does not answer, whatever needs it says so.
        const revision = await context.asking.revision().catch(() => null);
        if (revision === null) return executeFn(...asked);
        const known = kept.find(revision, key);
        if (known !== undefined) {
          sentAgain();
          return written(known);
        }
        const result: ExecutionResult = await executeFn(...asked);
        if (!isWhole(result)) return result;
        const text = JSON.stringify(result);
        kept.keep(revision, key, text);
        return written(text);
      });
    },
  };
}

/** What is kept beside the landscape changes while its revision stays: saved views, scenarios and proposals. */
const beyondLandscape = /\b(?:views?|scenarios?|importProposals?)\b/;

type KeyContext = Pick<YogaInitialContext, 'params'> & Context;

/**
 * All that an answer depends on besides the revision; null when it is not to be kept: of a change, a subscription, what no revision is
 * raised for, variables that do not fit.
 */
function keyOf(
  { schema, document, variableValues, operationName }: Asked,
  { params, asking }: KeyContext,
): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || beyondLandscape.test(params.query ?? '')) return null;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (variables.errors) return null;
  // Records that nobody has checked for a year are counted from today on.
  const today = new Date().toISOString().slice(0, 10);
  return JSON.stringify([
    params.query,
    operation.name?.value,
    variables.variableValues.coerced,
    asking.language,
    asking.roles !== null,
    today,
  ]);
}

/** Without errors; and what is not there may be a seat that exists under a presumption which somebody asks about later. */
function isWhole(result: ExecutionResult): boolean {
  return !result.errors && !!result.data && !Object.values(result.data).includes(null);
}

/** As yoga sends it: whatever content type the request accepts, this is its text. */
function written(text: string): ExecutionResult & { stringify: () => string } {
  return { data: null, stringify: () => text };
}
