import { Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type EvidencePartsFragment, SightEvidenceDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { EvidenceList, Says } from '../../ui/Evidence.tsx';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { lineEvidence } from './lineEvidence.ts';
import type { SightCardModel, SightModel } from './sightModel.ts';

/** So many are spelt out; the table has all. */
const spelt = 5;

/** Boards that see none above them, each with why, and who says so. */
export function BreakList({ model, reportsOnly }: { model: SightModel; reportsOnly: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  const broken = model.boards.filter(({ reach }) => reach === 'BROKEN');
  const beyond = model.boards.filter(({ reach }) => reach === 'BEYOND').length;
  const shown = broken.slice(0, spelt);
  const ids = shown.filter(({ board }) => (board?.lines.length ?? 0) > 0).map(({ id }) => id);
  const evidence = useAnswer(SightEvidenceDocument, { ids }, ids.length === 0);
  const of = (id: string) => evidence.data?.boards.edges.find(({ node }) => node.id === id)?.node.evidence;
  if (broken.length === 0) return null;
  return (
    <section className="sight-part" aria-labelledby="sight-breaks">
      <div className="row">
        <h2 id="sight-breaks">{t('sight:breaks')}</h2>
        <span className="space" />
        <a className="tag broken n" href={href({ options: { twin: 'table', only: 'BROKEN' } })}>
          <Unlink size={12} aria-hidden="true" />
          {formatNumber(broken.length)}
          <span className="visually-hidden">{t('sight:reach.BROKEN')}</span>
        </a>
      </div>
      <ul className="sight-items">
        {shown.map((card) => (
          <li key={card.id}>
            <a className="medium quiet-link" href={href({ selection: [card.id] })}>
              <RecordName of={card.names} />
            </a>
            <Reasons card={card} evidence={of(card.id)} reportsOnly={reportsOnly} />
          </li>
        ))}
      </ul>
      {broken.length > spelt ? (
        <a className="link" href={href({ options: { twin: 'table', only: 'BROKEN' } })}>
          {t('sight:all', { number: formatNumber(broken.length) })}
        </a>
      ) : null}
      {beyond > 0 ? (
        <p className="t2">
          <a className="figure-link" href={href({ options: { twin: 'table', only: 'BEYOND' } })}>
            {t('sight:beyond', { count: beyond })}
          </a>
        </p>
      ) : null}
    </section>
  );
}

interface ReasonsProps {
  card: SightCardModel;
  /** Undefined until it is known. */
  evidence: readonly EvidencePartsFragment[] | undefined;
  reportsOnly: boolean;
}

function Reasons({ card: { board }, evidence, reportsOnly }: ReasonsProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const lines = board?.lines ?? [];
  if (lines.length === 0) return <p className="t2">{t(reportsOnly ? 'sight:why.noLine' : 'sight:why.nothing')}</p>;
  return lines.map(({ to, end }) => {
    const items = lineEvidence(evidence ?? [], to.id);
    return (
      <div key={to.id}>
        <p className="t2">
          {end === 'DISSOLVED' && to.to
            ? t('sight:why.DISSOLVED', { date: format.date(to.to) })
            : t(`sight:why.${end === 'DISSOLVED' ? 'OUT_OF_SCOPE' : end}`)}{' '}
          <a className="link" href={href({ selection: [to.id] })}>
            <RecordName of={to} />
          </a>
        </p>
        {evidence ? (
          <Says about={nameIn(to, language)} count={items.length}>
            <EvidenceList items={items} sourceHref={(id) => href({ selection: [id] })} />
          </Says>
        ) : null}
      </div>
    );
  });
}
