import { completenessOf, contradictions, leftStanding } from '../questions/qualityIssues.ts';
import { inferredFacts, uncheckedRecords, undatedSeats } from '../questions/qualityLists.ts';
import { languageOf } from '../wording/language.ts';
import { qualitySentence } from '../wording/qualitySentence.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const quality: Resolvers = {
  DataQuality: {
    completeness: (figures) => completenessOf(figures),
    contradictions: (figures, args) => contradictions(figures, args),
    leftStanding: (figures, args) => leftStanding(figures, args),
    undatedSeats: (figures, args) => undatedSeats(figures, args),
    unchecked: (figures, args) => uncheckedRecords(figures, args),
    inferred: (figures, args, { asking }) => inferredFacts(asking, figures, args),
  },
  QualityIssue: {
    text: (issue, _, { asking }) => qualitySentence(issue, languageOf(asking.language)),
    record: ({ node }) => node,
    board: ({ boardNode }) => boardNode,
  },
};
