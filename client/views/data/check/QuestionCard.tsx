import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../state/decisions.ts';
import { store, useHref } from '../../../state/useBoardwalk.ts';
import { type Answer, answersTo } from './answers.ts';
import { decidedBy, type ImportRecord, lineOf, questionsOf } from './items.ts';
import { Offices } from './Offices.tsx';
import { SeekRecord } from './SeekRecord.tsx';
import type { ChosenNames } from './useChosenNames.ts';
import { useOffices } from './useOffices.ts';

export interface QuestionCardProps {
  record: ImportRecord;
  decided: Decisions;
  decide: (taken: Readonly<Record<string, string | null>>) => void;
  names: ChosenNames;
  /** All that ask something. */
  questions: readonly ImportRecord[];
}

/** Who or what is meant: a candidate, a new record, or neither. What was proposed can be changed in the same way. */
export function QuestionCard({ record, decided, decide, names, questions }: QuestionCardProps) {
  const { t } = useTranslation();
  const href = useHref();
  const key = decidedBy(record);
  const people = useOffices(record);
  const asks = record.action === 'REVIEW';
  const given = answersTo(record, t);
  const taken = decided[key] ?? (asks ? null : (given.find(({ proposed }) => proposed)?.take ?? null));
  const answers = taken === null || given.some(({ take }) => take === taken) ? given : [sought(taken), ...given];
  const all = questionsOf(questions);
  const at = all.findIndex((one) => decidedBy(one) === key);
  const next = all[(at + 1) % Math.max(1, all.length)];
  const line = lineOf(record, questions);
  const nextLine = next ? lineOf(next, questions) : null;
  const take = (chosen: string): void => {
    const isProposed = !asks && answers.some((answer) => answer.take === chosen && answer.proposed);
    decide({ [key]: isProposed ? null : chosen });
    // What was decided last stays in sight.
    store.step({ options: { item: record.key, line: line === null ? null : String(line) } }, 'replace');
  };
  /** Whom nobody had proposed, but somebody found. */
  function sought(id: string): Answer {
    return { take: id, title: names.get(id) ?? id, about: null, why: t('data:question.byYou'), proposed: false };
  }
  return (
    <section className="card check-question" data-asks={asks || undefined} aria-labelledby="check-question">
      <div className="card-head">
        <h2 id="check-question">
          {t(asks ? `data:question.asks.${kindOf(record)}` : 'data:question.change', {
            line: line ?? '',
            name: record.label,
          })}
        </h2>
        <span className="space" />
        {at >= 0 ? (
          <span className="xs t2 n">{t('data:question.count', { at: at + 1, count: all.length })}</span>
        ) : null}
        {next && all.length > 1 ? (
          <a
            className="link xs"
            href={href({ options: { item: next.key, line: nextLine === null ? null : String(nextLine) } })}
          >
            {t('data:question.next')}
          </a>
        ) : null}
      </div>
      <div className="card-body">
        {record.doubts.map(({ rule, message }) => (
          <p key={rule} className="t2">
            {message}
          </p>
        ))}
        <RadioGroup className="answers" aria-labelledby="check-question" value={taken} onChange={take}>
          {answers.map((answer) => (
            <Radio key={answer.take} value={answer.take} className="choice radio answer">
              <span className="box" aria-hidden="true" />
              <span>
                <span className="medium">{answer.title}</span>
                <Offices of={answer.take} all={people} />
                {answer.about ? <span className="second xs t2">{answer.about}</span> : null}
                {answer.why ? <span className="second xs t2">{answer.why}</span> : null}
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {record.kind === 'PERSON' || record.kind === 'ORGANISATION' || record.kind === 'BOARD' ? (
          <SeekRecord kind={record.kind} found={take} />
        ) : null}
      </div>
    </section>
  );
}

/** Kinds whose question has words of its own. */
const kindOf = ({ kind }: ImportRecord): string =>
  ['PERSON', 'ORGANISATION', 'BOARD'].includes(kind) ? kind : 'OTHER';
