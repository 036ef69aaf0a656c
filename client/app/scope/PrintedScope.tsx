import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { usePrinting } from '../../ui/printing.ts';
import { named } from './named.ts';
import { useDateText, useSeatsText } from './scopeTexts.ts';

/** On paper, where there is no scope bar: what is counted, in words and to the last area. */
export function PrintedScope() {
  return usePrinting() ? <Words /> : null;
}

function Words() {
  const { t } = useTranslation();
  const { scope, rolesOnly } = usePlace();
  const language = useLanguage();
  const { data } = useAnswer(GroundDocument, {});
  const date = useDateText();
  const seats = useSeatsText();
  const all = (edges: Parameters<typeof named>[0], ids: readonly string[]): string =>
    named(edges, language)
      .flatMap(({ value, label }) => (ids.includes(value) ? [label] : []))
      .join(', ');
  const parts = [
    date,
    scope.areas.length === 0 ? t('scope:allAreas') : all(data?.areas.edges, scope.areas),
    scope.themes.length === 0 ? t('scope:allThemes') : all(data?.themes.edges, scope.themes),
    scope.tiers.length === 0 ? t('scope:allTiers') : scope.tiers.map((tier) => t(`words:tier.${tier}`)).join(', '),
    ...(scope.kinds.length === 0 ? [] : [scope.kinds.join(', ')]),
    t(scope.statedOnly ? 'scope:statedOnly' : 'scope:statedAndInferred'),
    seats,
    ...(rolesOnly ? [t('scope:rolesOnly')] : []),
  ];
  return (
    <p className="printed-scope">
      <span className="strong">{t('app:name')}</span> {parts.join(' · ')}
    </p>
  );
}
