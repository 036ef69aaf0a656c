import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataSeekDocument } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { store, useHref, usePlace } from '../../../state/useBoardwalk.ts';
import { FilterField } from '../../../ui/FilterField.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { mergeableIn, mergeableKinds } from '../mergeable.ts';

/** Which record is two: found by its name. */
export function SplitSeek() {
  const { t } = useTranslation();
  const href = useHref();
  const { options } = usePlace();
  const kind = mergeableIn(options.of);
  const [text, setText] = useState('');
  const { data, fetching } = useAnswer(DataSeekDocument, { text, kind }, text === '');
  const hits = text === '' ? [] : (data?.search ?? []);
  return (
    <section className="card split-seek" aria-labelledby="split-seek">
      <h2 id="split-seek">{t('data:split.which')}</h2>
      <div className="row wrap">
        <Segmented
          label={t('data:duplicates.kinds')}
          segments={mergeableKinds.map((value) => ({ value, label: t(`data:duplicates.of.${value}`) }))}
          value={kind}
          onChange={(value) => store.step({ options: { of: value.toLowerCase() } })}
        />
        <FilterField label={t(`data:question.seek.${kind}`)} value={text} onChange={setText} />
      </div>
      <ul className="lines" aria-live="polite">
        {hits.map(({ label, node }) => (
          <li key={node.id}>
            <a className="link" href={href({ options: { whose: node.id, of: null } })} lang="">
              {label}
            </a>
          </li>
        ))}
        {text !== '' && !fetching && hits.length === 0 ? <li className="t3">{t('data:question.nobody')}</li> : null}
      </ul>
    </section>
  );
}
