import { useEffect, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../api/operations.generated.ts';
import type { Decisions } from '../../../state/decisions.ts';
import { store, useHref } from '../../../state/useBoardwalk.ts';
import { type Answer, answersTo } from './answers.ts';
import { decidedBy, type ImportRecord, lineOf, questionsOf, undecidedOf } from './items.ts';
import { Offices } from './Offices.tsx';
import { SeekRecord } from './SeekRecord.tsx';
import type { ChosenNames } from './useChosenNames.ts';
import { useOffices } from './useOffices.ts';
import { whoIsAsked } from './whoIsAsked.ts';

export interface QuestionCardProps {
  record: ImportRecord;
  decided: Decisions;
  decide: (taken: Readonly<Record<string, string | null>>) => void;
  names: ChosenNames;
  /** All that ask something. */
  questions: readonly ImportRecord[];
  /** All that was read, as far as it is here. */
  records: readonly ImportRecord[];
  /** It opened by itself after an answer, and has the focus. */
  led: boolean;
  lead: () => void;
}

/** Who or what is meant: a candidate, a new record, or neither. What was proposed can be changed in the same way. */
export function QuestionCard({ record, decided, decide, names, questions, records, led, lead }: QuestionCardProps) {
  const { t } = useTranslation();
  const href = useHref();
  const key = decidedBy(record);
  const people = useOffices(record);
  const asks = record.action === 'REVIEW';
  const who = whoIsAsked(record, records);
  const given = answersTo(record, asks ? who : null, t);
  const seeks = asks && who ? 'PERSON' : seekable(record);
  const taken = decided[key] ?? (asks ? null : (given.find(({ proposed }) => proposed)?.take ?? null));
  const answers = taken === null || given.some(({ take }) => take === taken) ? given : [sought(taken), ...given];
  const all = questionsOf(questions);
  const at = all.findIndex((one) => decidedBy(one) === key);
  const open = undecidedOf(questions, decided);
  // The first after this one that is still open, round to the beginning.
  const others = open.filter((one) => decidedBy(one) !== key);
  const next = others.find((one) => all.indexOf(one) > at) ?? others[0];
  const line = lineOf(record, questions);
  const nextLine = next ? lineOf(next, questions) : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (led) heading.current?.focus();
  }, [led]);
  const take = (chosen: string): void => {
    const isProposed = !asks && answers.some((answer) => answer.take === chosen && answer.proposed);
    decide({ [key]: isProposed ? null : chosen });
    // By arrow keys somebody may still be choosing.
    const leads = asks && next !== undefined && pressed.current;
    if (leads) lead();
    const [shown, at] = leads ? [next.key, nextLine] : [record.key, line];
    store.step(
      { options: { item: shown, line: at === null ? null : String(at), ...(leads && { tab: null }) } },
      'replace',
    );
  };
  /** Whom nobody had proposed, but somebody found. */
  function sought(id: string): Answer {
    return { take: id, title: names.get(id) ?? id, about: null, why: t('data:question.byYou'), proposed: false };
  }
  return (
    <section className="card check-question" data-asks={asks || undefined} aria-labelledby="check-question">
      <div className="card-head">
        <h2 id="check-question" ref={heading} tabIndex={-1}>
          {t(asks ? `data:question.asks.${who ? 'PERSON' : kindOf(record)}` : 'data:question.change', {
            line: line ?? '',
            name: (asks ? who?.name : null) ?? record.label,
          })}
        </h2>
        <span className="space" />
        {at >= 0 ? <span className="xs t2 n">{t('data:question.open', { count: open.length })}</span> : null}
        {next ? (
          <a
            className={taken === null ? 'link xs' : 'btn'}
            href={href({ options: { item: next.key, tab: null, line: nextLine === null ? null : String(nextLine) } })}
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
            <Radio
              key={answer.take}
              value={answer.take}
              className="choice radio answer"
              onPressStart={() => {
                pressed.current = true;
              }}
              onKeyDown={() => {
                pressed.current = false;
              }}
            >
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
        {seeks ? <SeekRecord kind={seeks} found={take} /> : null}
      </div>
    </section>
  );
}

/** What is looked for by name where nothing proposed is meant. */
const seekable = ({ kind }: ImportRecord): RecordKind | null => (kindOf({ kind }) === 'OTHER' ? null : kind);

/** Kinds whose question has words of its own. */
const kindOf = ({ kind }: Pick<ImportRecord, 'kind'>): string =>
  ['PERSON', 'ORGANISATION', 'BOARD'].includes(kind) ? kind : 'OTHER';
