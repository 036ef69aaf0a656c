import { Split } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataNamingDocument, type DataNamingQuery, type SplitItemFragment } from '../../../api/operations.generated.ts';
import { usePages } from '../../../api/usePages.ts';
import { useSend } from '../../../api/useSend.ts';
import { signature } from '../../../state/preferences.ts';
import { useHref, useLanguage } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { nameIn, RecordName } from '../../../ui/RecordName.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import type { Done } from '../useDone.ts';
import { SplitItems } from './SplitItems.tsx';
import { SplitPreview } from './SplitPreview.tsx';
import { kindsOf, splitOf, type Whole } from './splitting.ts';

export interface SplitFormProps {
  whole: Whole;
  done: (done: Done) => void;
}

/** What is ticked goes to the other, whose name is written beside; what would come of it is said before it is done. */
export function SplitForm({ whole, done }: SplitFormProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const pages = usePages<DataNamingQuery, { id: string; after?: string | null }, SplitItemFragment>(
    DataNamingDocument,
    { id: whole.id },
    (data) => data.recordsNaming,
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const { send, pending, problem } = useSend(splitOf[whole.__typename]);
  const own = nameIn(whole, language);
  const { rows, total } = pages;
  const moved = rows.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], takes: boolean): void =>
    setChosen((now) => new Set(takes ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const split = async (): Promise<void> => {
    const records = moved.map(({ id }) => id);
    const answer = await send({ id: whole.id, name: name.trim(), records, by: signature() });
    if (!answer) return;
    done({ text: t('data:split.done', { own, other: name.trim() }), change: answer.done.id });
    setChosen(new Set());
    setName('');
    pages.answer.again();
  };
  return (
    <div className="split">
      <section className="card split-items" aria-labelledby="split-items">
        <div className="card-head">
          <h2 id="split-items">
            <a className="quiet-link" href={href({ selection: [whole.id] })}>
              <RecordName of={whole} />
            </a>
          </h2>
          <span className="t2">{t('data:split.tick')}</span>
        </div>
        <div className="card-body">
          <Answered answer={pages.answer} lines={8}>
            {() =>
              rows.length === 0 ? (
                <Empty action={null}>{t('data:split.empty')}</Empty>
              ) : (
                <SplitItems own={whole.id} items={rows} chosen={chosen} choose={choose} />
              )
            }
          </Answered>
          {rows.length < total ? (
            <div className="table-foot">
              <output className="n">
                {t('ui:table.left', { count: total - rows.length, number: formatNumber(total - rows.length) })}
              </output>
              <Button onPress={pages.more.load} isDisabled={pages.more.pending}>
                {t('ui:table.more')}
              </Button>
            </div>
          ) : null}
        </div>
      </section>
      <section className="card split-other" aria-labelledby="split-other">
        <h2 id="split-other">{t(`data:split.other.${kindsOf[whole.__typename]}`)}</h2>
        <NameField value={name} write={setName} known={whole.aliases} />
        <SplitPreview own={own} other={name.trim()} moved={moved} left={rows.filter(({ id }) => !chosen.has(id))} />
        <Refused problem={problem} />
        <div>
          <Button
            tone="primary"
            icon={<Split size={16} aria-hidden="true" />}
            isDisabled={pending || moved.length === 0 || name.trim() === ''}
            onPress={() => void split()}
          >
            {t(pending ? 'data:split.pending' : 'data:split.do')}
          </Button>
        </div>
      </section>
    </div>
  );
}

interface NameFieldProps {
  value: string;
  write: (name: string) => void;
  /** What the record is also called: a name that was merged in stands among these. */
  known: readonly string[];
}

function NameField({ value, write, known }: NameFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="split-name">
      <label htmlFor={id}>{t('data:split.name')}</label>
      <span className="field">
        <input id={id} value={value} autoComplete="off" onChange={({ target }) => write(target.value)} />
      </span>
      {known.length > 0 ? (
        <p className="xs t2">
          {t('data:split.alsoCalled')}{' '}
          {known.map((alias) => (
            <button key={alias} type="button" className="link split-alias" lang="" onClick={() => write(alias)}>
              {alias}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
