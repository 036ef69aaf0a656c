import { overlapsBehind } from '../questions/overlapsBehind.ts';
import { daysToShare, reliefOfPerson } from '../questions/relief.ts';
import { boardsKept, calledIn, suggestions } from '../questions/suggestions.ts';
import { languageOf } from '../wording/language.ts';
import { stepSentence, whySentence } from '../wording/planSentences.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const suggestion: Resolvers = {
  Query: {
    suggestions: (_, args, { asking }) => suggestions(asking, args),
    daysToShare: (_, { scope, first }, { asking }) => daysToShare(asking, { scope, first: first ?? 10 }),
  },
  Person: {
    relief: (person, { scope }) => reliefOfPerson(person, scope),
  },
  Suggestions: {
    boards: (found) => boardsKept(found),
  },
  SuggestedPlan: {
    gap: ({ saves, bound, proven }) => (proven || bound <= 0 ? 0 : (bound - saves) / bound),
  },
  SuggestedStep: {
    kind: ({ action }) => action.kind,
    text: ({ action, around }) =>
      stepSentence(action, { nameOf: calledIn(around), language: languageOf(around.language) }),
    board: ({ action }) => ('board' in action ? action.board : null),
    into: ({ action }) => (action.kind === 'MERGE' ? action.keep : action.kind === 'NEST' ? action.into : null),
    absorb: ({ action }) => (action.kind === 'MERGE' ? [...action.absorb] : []),
    nestAs: ({ action }) => (action.kind === 'NEST' ? action.as : null),
    minutes: ({ action }) => (action.kind === 'NEST' ? action.minutes : null),
    meetingsPerYear: ({ action }) => (action.kind === 'MERGE' ? action.meetingsPerYear : null),
    minutesPerMeeting: ({ action }) => (action.kind === 'MERGE' ? action.minutesPerMeeting : null),
    overlaps: async ({ action, around }, _args, { asking }) => {
      await asking.prepare(around, 'significance');
      return overlapsBehind(around, action);
    },
    why: async ({ action, around }, _args, { asking }) => {
      await asking.prepare(around, 'significance');
      const telling = { nameOf: calledIn(around), language: languageOf(around.language) };
      return whySentence(overlapsBehind(around, action), telling);
    },
  },
};
