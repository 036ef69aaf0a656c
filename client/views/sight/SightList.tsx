import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { stepOf } from './linkSteps.ts';
import { SightCard } from './SightCard.tsx';
import type { SightCardModel, SightModel } from './sightModel.ts';
import { TierHead } from './TierHead.tsx';
import { useLinkWords } from './useLinkWords.ts';

/** The same boards where there is no width for columns: a list for each tier, and under each board what leads up from it. */
export function SightList({ model }: { model: SightModel }) {
  const { t } = useTranslation();
  const href = useHref();
  const words = useLinkWords();
  const cards = new Map(model.columns.flatMap((column) => column.cards.map((card) => [card.id, card] as const)));
  const up = ({ id }: SightCardModel) =>
    model.links.flatMap((link) => {
      const other = cards.get(link.to);
      return link.from === id && other ? [{ link, other }] : [];
    });
  return model.columns.map((column) => (
    <section key={column.tier} className="sight-tier" aria-labelledby={`sight-${column.tier}`}>
      <TierHead column={column} />
      <ul>
        {column.cards
          .filter(({ ghost }) => ghost === null)
          .map((card) => (
            <li key={card.id}>
              <SightCard card={card} spoken={[]} />
              {up(card).length > 0 ? (
                <ul className="sight-ways xs" aria-label={t('sight:column.how')}>
                  {up(card).map(({ link, other }) => (
                    <li key={link.id}>
                      <a className="quiet-link" href={href(stepOf(link))}>
                        {words.link(link, card.id, other)}
                      </a>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
      </ul>
    </section>
  ));
}
