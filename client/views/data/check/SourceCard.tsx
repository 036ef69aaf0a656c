import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataImportLinesDocument, type DataImportLinesQuery } from '../../../api/operations.generated.ts';
import { usePages } from '../../../api/usePages.ts';
import type { Decisions } from '../../../state/decisions.ts';
import { useHref } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { type ImportRecord, type Item, itemsOf, standingOf } from './items.ts';
import { type SpanKind, spansOf } from './spans.ts';
import { useLineWalk } from './useLineWalk.ts';

const marks: readonly SpanKind[] = ['person', 'organisation', 'board', 'date', 'action'];
type Line = DataImportLinesQuery['importProposal']['lines']['edges'][number]['node'];

export interface SourceCardProps {
  id: string;
  records: readonly ImportRecord[];
  decided: Decisions;
  /** The line that is selected. */
  line: number | null;
}

/** The document itself, line by line, with what was read from it marked; a line that says something is a link. */
export function SourceCard({ id, records, decided, line }: SourceCardProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const pages = usePages<DataImportLinesQuery, { id: string; after?: string | null }, Line>(
    DataImportLinesDocument,
    { id },
    (data) => data.importProposal.lines,
  );
  useLineWalk(list);
  const byLine = useMemo(() => itemsByLine(itemsOf(records, records)), [records]);
  const there = pages.rows.length > 0;
  useEffect(() => {
    if (there && line !== null)
      list.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [there, line]);
  return (
    <section className="card check-source" aria-labelledby="check-source">
      <div className="card-head">
        <h2 id="check-source">{t('data:check.source')}</h2>
        <span className="space" />
        <ul className="source-legend">
          {marks.map((mark) => (
            <li key={mark}>
              <mark className="source-mark" data-kind={mark}>
                {t(`data:check.mark.${mark}`)}
              </mark>
            </li>
          ))}
        </ul>
      </div>
      <Answered answer={pages.answer} lines={14}>
        {() =>
          there ? (
            <div className="check-scroll">
              <ol className="source-lines" ref={list}>
                {pages.rows.map((one, index) => (
                  <Fragment key={`${one.part ?? ''} ${one.number}`}>
                    {one.part && one.part !== pages.rows[index - 1]?.part ? (
                      <li className="source-part">{t(`data:bring.formats.${one.part}`, { defaultValue: one.part })}</li>
                    ) : null}
                    <SourceLine
                      line={one}
                      items={byLine.get(one.number) ?? []}
                      decided={decided}
                      selected={one.number === line}
                    />
                  </Fragment>
                ))}
              </ol>
              {pages.rows.length < pages.total ? (
                <Button onPress={pages.more.load} isDisabled={pages.more.pending}>
                  {t('ui:table.more')}
                </Button>
              ) : null}
            </div>
          ) : (
            <Empty action={null}>{t('data:check.noLines')}</Empty>
          )
        }
      </Answered>
    </section>
  );
}

function itemsByLine(items: readonly Item[]): Map<number, Item[]> {
  const byLine = new Map<number, Item[]>();
  for (const item of items) {
    const { lines, row } = item.record;
    for (const number of lines.length > 0 ? lines : [row ?? 0])
      byLine.set(number, [...(byLine.get(number) ?? []), item]);
  }
  return byLine;
}

interface SourceLineProps {
  line: Line;
  items: readonly Item[];
  decided: Decisions;
  selected: boolean;
}

function SourceLine({ line: { number, text }, items, decided, selected }: SourceLineProps) {
  const { t } = useTranslation();
  const href = useHref();
  const opened = items.find(({ record }) => record.action === 'REVIEW') ?? items[0];
  return (
    <li data-line={number} data-selected={selected || undefined}>
      <span className="source-number n">{number}</span>
      {opened ? (
        <a
          href={href({ options: { line: String(number), item: opened.record.key } })}
          aria-current={selected ? 'true' : undefined}
        >
          <span className="visually-hidden">{t('data:check.line', { line: number })}</span>
          <Marked text={text} items={items} decided={decided} />
        </a>
      ) : (
        <span lang="">{text}</span>
      )}
    </li>
  );
}

/** A line with what was read from it marked: how each stands by the line under it. */
function Marked({ text, items, decided }: { text: string; items: readonly Item[]; decided: Decisions }) {
  const spans = spansOf(
    text,
    items.map(({ record }) => record),
  );
  return (
    <span lang="">
      {spans.map(({ from, to, kind, record }, index) => {
        const item = items.find((one) => one.record === record);
        return (
          <Fragment key={from}>
            {text.slice(spans[index - 1]?.to ?? 0, from)}
            <mark
              className="source-mark"
              data-kind={kind}
              data-standing={item && kind !== 'date' ? standingOf(item, decided) : undefined}
            >
              {text.slice(from, to)}
            </mark>
          </Fragment>
        );
      })}
      {text.slice(spans.at(-1)?.to ?? 0)}
    </span>
  );
}
