import { useTranslation } from 'react-i18next';
import type { Regions } from '../../canvas/regions.ts';
import { formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { linksToDraw } from './linksToDraw.ts';
import type { SightModel } from './sightModel.ts';

/** What lines, outlines and colours mean, of those that are there. */
export function SightLegend({ model, regions }: { model: SightModel; regions: Regions }) {
  const { t } = useTranslation();
  const cards = model.columns.flatMap((column) => column.cards);
  const lines = [
    { id: 'LINE', there: model.links.some(({ kind }) => kind === 'LINE') },
    { id: 'PERSON', there: model.links.some(({ kind }) => kind === 'PERSON') },
    { id: 'INFERRED', there: model.links.some(({ inferred }) => inferred) },
    { id: 'LOST', there: cards.some(({ reach }) => reach === 'BROKEN') },
    { id: 'ENDED', there: cards.some(({ ended }) => ended !== null) },
    { id: 'SILENT', there: cards.some(({ reach }) => reach === 'SILENT') },
    { id: 'GHOST', there: cards.some(({ ghost, ended }) => ghost !== null && ended === null) },
  ] as const;
  const shared = model.links.filter(({ kind }) => kind === 'PERSON').length;
  const left = model.links.length - linksToDraw(model).length;
  const named = new Set(cards.map(({ region }) => region?.id));
  return (
    <div className="sight-legend xs t2">
      <p>{t('sight:linesInTable')}</p>
      <ul>
        {lines
          .filter(({ there }) => there)
          .map(({ id }) => (
            <li key={id}>
              <Glyph id={id} />
              {id === 'PERSON' && left > 0
                ? t('sight:sharedDrawn', { shown: formatNumber(shared - left), total: formatNumber(shared) })
                : t(`sight:legend.${id}`)}
              {id === 'PERSON' ? <MeasureHelp measures={['sharedPeople']} called={t('sight:legend.PERSON')} /> : null}
            </li>
          ))}
      </ul>
      <ul>
        {regions.groups
          .filter(({ id }) => named.has(id))
          .map((region) => (
            <li key={region.id}>
              <span className="sight-area" data-fill={region.fill} aria-hidden="true" />
              <RecordName of={region} />
            </li>
          ))}
        {cards.some(({ region, ghost }) => region === null && ghost === null) ? (
          <li>
            <span className="sight-area" data-fill="other" aria-hidden="true" />
            {t('network:legend.noGround')}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

type GlyphId = 'LINE' | 'PERSON' | 'INFERRED' | 'LOST' | 'ENDED' | 'SILENT' | 'GHOST';

function Glyph({ id }: { id: GlyphId }) {
  const isCard = id === 'ENDED' || id === 'SILENT' || id === 'GHOST';
  return (
    <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      {isCard ? (
        <rect className="sight-glyph" data-of={id} x="1" y="1" width="26" height="12" rx="3" />
      ) : (
        <g
          className="sight-line"
          data-kind={id === 'INFERRED' ? 'PERSON' : id}
          data-inferred={id === 'INFERRED' || undefined}
        >
          <path className="sight-stroke" d={id === 'LINE' ? 'M10 7h18' : 'M0 7h24'} />
          {id === 'LINE' ? <path className="sight-head-glyph" d="M10 2.5 1 7l9 4.5z" /> : null}
          {id === 'LOST' ? <path className="sight-cross" d="M21 3l8 8m0-8l-8 8" /> : null}
        </g>
      )}
    </svg>
  );
}
