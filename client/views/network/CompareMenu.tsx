import { Diff } from 'lucide-react';
import { type FormEvent, useContext, useState } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { date } from '../../state/address.ts';
import { liesAfter, yearBefore } from '../../state/twoDates.ts';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { isoText } from '../../ui/isoText.ts';
import { Drop } from '../../ui/Overlay.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import './menus.css';

/** Holds the drawing against an earlier date: what came and what went is then on the map. */
export function CompareMenu({ since }: { since: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const narrow = useNarrow(1400);
  const name = since ? t('network:compare.since', { date: format.date(since) }) : t('network:compare.label');
  return (
    <Drop
      label={t('network:compare.label')}
      trigger={
        narrow ? (
          <IconButton label={name} icon={<Diff size={16} />} aria-pressed={since !== null} />
        ) : (
          <Button icon={<Diff size={16} aria-hidden="true" />} aria-pressed={since !== null}>
            {name}
          </Button>
        )
      }
    >
      <CompareForm since={since} />
    </Drop>
  );
}

function CompareForm({ since }: { since: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const overlay = useContext(OverlayTriggerStateContext);
  const { scope } = usePlace();
  const { data } = useAnswer(GroundDocument, {});
  const now = scope.asOf ?? data?.whole.lastDate ?? null;
  if (now === null) return <p className="network-compare t2">{t('network:compare.undated')}</p>;
  const compare = (earlier: string): void => {
    store.step({ scope: { asOf: now, from: null, to: null }, options: { since: earlier } });
    overlay?.close();
  };
  const before = [yearBefore(now), yearsBefore(5, now)];
  return (
    <div className="network-compare">
      <p className="t2">{t('network:compare.now', { date: format.date(now, 'long') })}</p>
      <EarlierDate since={since} now={now} onDate={compare} />
      <ul aria-label={t('network:compare.label')}>
        {before.map((one) => (
          <li key={one}>
            <button type="button" className="choice" aria-pressed={one === since} onClick={() => compare(one)}>
              {format.date(one, 'long')}
            </button>
          </li>
        ))}
      </ul>
      {since ? (
        <div className="row">
          <a className="link" href={href({ view: 'landscape', record: 'changes', options: { since, until: now } })}>
            {t('network:compare.list')}
          </a>
          <Button tone="quiet" onPress={() => store.step({ options: { since: null } })}>
            {t('network:compare.end')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface EarlierDateProps {
  since: string | null;
  /** The date that it has to lie before. */
  now: string;
  onDate: (earlier: string) => void;
}

/** Any earlier date, written as one writes dates. */
function EarlierDate({ since, now, onDate }: EarlierDateProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(since ?? '');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const written = date(isoText(text));
    const earlier = written === null || liesAfter(written, now) ? null : written;
    setWrong(earlier === null);
    if (earlier !== null) onDate(earlier);
  };
  return (
    <>
      <form onSubmit={submit}>
        <label>
          <span>{t('network:compare.date')}</span>
          <span className="field">
            <input
              value={text}
              placeholder={t('scope:dateExample')}
              onChange={(event) => setText(event.target.value)}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'compare-wrong' : undefined}
            />
          </span>
        </label>
        <button type="submit" className="btn">
          {t('network:compare.show')}
        </button>
      </form>
      {wrong ? (
        <p id="compare-wrong" className="xs" role="alert">
          {t('network:compare.wrong', { text })}
        </p>
      ) : null}
    </>
  );
}

function yearsBefore(years: number, from: string): string {
  return Array.from({ length: years }).reduce<string>((at) => yearBefore(at), from);
}
