import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  NetworkAroundDocument,
  type NetworkAroundQuery,
  type NetworkKind,
  type Scope,
} from '../../api/operations.generated.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useReasons } from '../../api/useAnswer.ts';
import type { Growth } from './landscape.ts';
import { type NetworkOptions, wantsThemes } from './options.ts';
import { withEdges } from './ties.ts';

export interface Growths {
  growths: Growth[];
  problem: Problem | null;
}

/** What the expanded records brought in, each asked for once; those still on their way come later. */
export function useGrowths(options: NetworkOptions, scope: Scope, welsh: boolean): Growths {
  const client = useClient();
  const [answers, setAnswers] = useState<Answers>({ asked: '', growths: new Map(), problem: null });
  const of = grownKind(options);
  const ids = [...options.grown.keys()].join(',');
  const themes = wantsThemes(options);
  const { since } = options;
  const asked = JSON.stringify([of, scope, welsh, themes, since]);
  const { arrivals } = useReasons();
  useEffect(() => {
    let late = false;
    for (const around of ids.split(',').filter(Boolean))
      void client
        .query(
          NetworkAroundDocument,
          { of, scope: JSON.parse(asked)[1], around, since, welsh, themes },
          { requestPolicy: arrivals > 0 ? 'network-only' : 'cache-first' },
        )
        .toPromise()
        .then(({ data, error }) => {
          if (late) return;
          if (data) setAnswers((before) => withAnswer(before, asked, [around, broughtBy(data)]));
          if (error) setAnswers((before) => ({ ...before, problem: problemOf(error) }));
        });
    return () => {
      late = true;
    };
  }, [client, of, ids, asked, since, welsh, themes, arrivals]);

  const growths = useMemo(() => {
    const found = answers.asked === asked ? answers.growths : new Map<string, Brought>();
    return [...options.grown].flatMap(([around, count]) => {
      const answer = found.get(around);
      return answer ? [{ around, count, ...answer }] : [];
    });
  }, [answers, asked, options.grown]);
  return { growths, problem: answers.problem };
}

interface Answers {
  /** What the answers were given to: answers to another question are dropped. */
  asked: string;
  growths: ReadonlyMap<string, Brought>;
  problem: Problem | null;
}

type Brought = Pick<Growth, 'near' | 'beyond'>;

function broughtBy({ near, beyond }: NetworkAroundQuery): Brought {
  return { near: withEdges(near), beyond: withEdges(beyond).edges };
}

function withAnswer(before: Answers, asked: string, answer: [string, Brought]): Answers {
  const kept = before.asked === asked ? before.growths : new Map<string, Brought>();
  return { asked, growths: new Map([...kept, answer]), problem: null };
}

/** A board among boards opens to its people, or to its organisations where those join the boards. */
function grownKind({ of, join }: NetworkOptions): NetworkKind {
  if (of !== 'BOARDS') return of;
  return join === 'ORGANISATIONS' ? 'ORGANISATIONS_AND_BOARDS' : 'PEOPLE_AND_BOARDS';
}
