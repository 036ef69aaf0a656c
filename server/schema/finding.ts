import type { FindingAnswer } from '../questions/answers.ts';
import { countFindings, findings, recordsOf, toldOf } from '../questions/findings.ts';
import { findingSentences } from '../wording/findingSentences.ts';
import { languageOf } from '../wording/language.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const finding: Resolvers = {
  Landscape: {
    findings: (whole, args, { asking }) => findings(asking, whole, args),
    findingCount: (whole, { kinds }, { asking }) => countFindings(asking, whole, kinds),
  },
  Finding: {
    text: (one) => [...headlineOf(one), ...cautionsOf(one)].join(' '),
    headline: (one) => headlineOf(one).join(' '),
    cautions: (one) => cautionsOf(one),
    records: (one, { first }, { asking }) => recordsOf(asking, one, first),
    recordCount: ({ records }) => records.length,
  },
};

function headlineOf({ around, said }: FindingAnswer): string[] {
  return findingSentences(toldOf(around, said), languageOf(around.language));
}

function cautionsOf({ around, cautions }: FindingAnswer): string[] {
  return findingSentences(toldOf(around, cautions), languageOf(around.language));
}
