import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MeasuresDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useFind } from '../../state/useFind.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Measure, MeasureFacts } from './MeasureFacts.tsx';
import { shownOn } from './shownOn.ts';
import './measures.css';

/** What each number means: definition, unit, bounds, source, and where it is shown. */
export function MeasuresView() {
  const { t } = useTranslation();
  const { options, record } = usePlace();
  const answer = useAnswer(MeasuresDocument, {});
  return (
    <Page title={t('app:view.measures')} about={t('measures:sentence')}>
      <Answered answer={answer} lines={12}>
        {({ measures }) => <Listed measures={measures} find={options.find ?? ''} of={options.of} opened={record} />}
      </Answered>
    </Page>
  );
}

interface ListedProps {
  measures: readonly Measure[];
  /** What they are narrowed to: words in them, and the kind that they measure. */
  find: string;
  of: string | undefined;
  /** The id of the measure that an address leads to. */
  opened: string | null;
}

function Listed({ measures, find, of, opened }: ListedProps) {
  const { t } = useTranslation();
  const found = measures.filter((measure) => wordsOf(measure).includes(find.toLowerCase()));
  const kinds = Map.groupBy(found, (measure) => measure.of);
  const kind = [...kinds.keys()].find((one) => one === of) ?? 'all';
  const shown = kind === 'all' ? [...kinds] : [...kinds].filter(([one]) => one === kind);
  const field = useFind();
  const narrow = (name: 'find' | 'of', value: string | null): void =>
    store.step({ record: null, options: { [name]: value } }, 'replace');
  return (
    <div className="stack">
      <div className="row wrap">
        <FilterField label={t('measures:find')} {...field} />
        <Segmented<string>
          label={t('measures:kind')}
          value={kind}
          onChange={(picked) => narrow('of', picked === 'all' ? null : picked)}
          segments={[
            { value: 'all', label: t('measures:all'), count: formatNumber(found.length) },
            ...[...kinds].map(([one, all]) => ({
              value: one,
              label: t(`measures:of.${one}`),
              count: formatNumber(all.length),
            })),
          ]}
        />
      </div>
      {found.length === 0 ? (
        <section className="card">
          <Empty action={<Button onPress={() => narrow('find', null)}>{t('measures:showAll')}</Button>}>
            {t('ui:nothingNamed', { text: find })}
          </Empty>
        </section>
      ) : null}
      {shown.map(([one, all]) => (
        <section key={one} className="card" aria-labelledby={`measures-${one}`}>
          <div className="card-head">
            <h2 id={`measures-${one}`}>{t(`measures:of.${one}`)}</h2>
          </div>
          <ul className="measures">
            {all.map((measure) => (
              <Entry key={measure.id} measure={measure} opened={measure.id === opened} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const wordsOf = ({ id, title, definition, unit, citation }: Measure): string =>
  `${id} ${title} ${definition} ${unit} ${citation ?? ''}`.toLowerCase();

function Entry({ measure, opened }: { measure: Measure; opened: boolean }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!opened) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [opened]);
  return (
    <li data-opened={opened || undefined}>
      <div>
        <h3 id={measure.id} ref={heading} tabIndex={-1}>
          {measure.title}
        </h3>
        <p className="xs t3" lang="en">
          {measure.id}
        </p>
      </div>
      <div className="measures-text">
        <MeasureFacts measure={measure} />
        <p className="xs t2">
          {t('measures:shown')} <Places id={measure.id} />
        </p>
      </div>
    </li>
  );
}

function Places({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const pages = shownOn.filter(({ measures }) => measures.includes(id));
  if (pages.length === 0) return <span className="t3">{t('measures:byApi')}</span>;
  return (
    <span className="measures-places">
      {pages.map(({ name, step }) => (
        <a key={name} className="link" href={href(step)}>
          {t(`measures:on.${name}`)}
        </a>
      ))}
    </span>
  );
}
