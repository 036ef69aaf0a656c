// What is taken for granted: what counts, from where on something is said, and what a scenario assumes.
import type { Section, Words } from '../../domain/paper.ts';
import { type GuardrailLevel, guardrailKinds, type Scenario } from '../../domain/scenario.ts';
import { thresholds } from '../../questions/measures.ts';
import { numberIn } from '../../wording/numberIn.ts';
import { reportPhrase, shareIn } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';
import type { Teller } from '../teller.ts';

/** @param scopeLines what is in scope, and which seats hold */
export function assumptionsSection(
  { tell }: Composing,
  scopeLines: readonly Words[],
  scenario: Scenario | null,
): Section {
  const { mostFalse, mergeJaccard, nestContainment, unrelatedThemes, alikeThemes, similarBoards } = thresholds;
  return {
    name: 'assumptions',
    heading: tell.say('assumptions'),
    blocks: [
      {
        kind: 'list',
        items: [
          ...scopeLines,
          tell.say('thresholdChance', { q: mostFalse }),
          tell.say('thresholdMerge', ({ language }) => ({
            merge: shareIn(language, mergeJaccard),
            nest: shareIn(language, nestContainment),
          })),
          tell.say('thresholdThemes', ({ language }) => ({
            unrelated: shareIn(language, unrelatedThemes),
            alike: shareIn(language, alikeThemes),
          })),
          tell.say('thresholdSimilar', ({ language }) => ({ similar: shareIn(language, similarBoards) })),
          ...(scenario === null ? [] : assumedBy(scenario, tell)),
        ],
      },
    ],
  };
}

function assumedBy({ rate, travelMinutes, guardrails }: Scenario, tell: Teller): Words[] {
  const { levels, mostPeople, leastPeople } = guardrails;
  return [
    rate === null ? tell.say('noRate') : tell.say('rate', ({ language }) => ({ rate: numberIn(language, rate) })),
    tell.say('travel', { minutes: travelMinutes }),
    tell.say('sizes', { most: mostPeople, least: leastPeople }),
    tell.say('levels', ({ language }) => {
      const at = (level: GuardrailLevel): string => {
        const kinds = guardrailKinds.filter((kind) => levels[kind] === level);
        return kinds.map((kind) => reportPhrase(kind, language)).join(', ') || reportPhrase('none', language);
      };
      return { errors: at('ERROR'), warnings: at('WARNING'), off: at('OFF') };
    }),
  ];
}
