import { type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import { queryAliases, queryCost, queryDepth, queryTokens } from './limits.ts';
import { costOf } from './queryCost.ts';
import { depthOf } from './queryDepth.ts';

/** Refuses what would cost too much, before it costs anything: length and depth as the text is read, cost before it is carried out. */
export function queryLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((text: string) => parseWithin(text));
    },
    onExecute({ args }) {
      const cost = costOf(args);
      if (cost > queryCost) throw new BoardwalkError('TOO_COMPLEX', 'queryTooCostly', { cost, most: queryCost });
    },
  };
}

function parseWithin(text: string): DocumentNode {
  const document = parseShort(text);
  const depth = depthOf(document);
  if (depth > queryDepth) throw new BoardwalkError('TOO_COMPLEX', 'queryTooDeep', { depth, most: queryDepth });
  const aliases = countAliases(document);
  if (aliases > queryAliases) {
    throw new BoardwalkError('TOO_COMPLEX', 'queryAliases', { aliases, most: queryAliases });
  }
  return document;
}

function parseShort(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: queryTokens });
  } catch (error) {
    const tooLong = error instanceof GraphQLError && error.message.includes(`${queryTokens} tokens`);
    if (!tooLong && !(error instanceof RangeError)) throw error;
    throw new BoardwalkError('TOO_COMPLEX', 'queryTooLong', { most: queryTokens }, { cause: error });
  }
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    [Kind.FIELD]: (field) => {
      if (field.alias) count += 1;
    },
  });
  return count;
}
