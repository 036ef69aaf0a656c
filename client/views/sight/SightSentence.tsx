import { useTranslation } from 'react-i18next';
import type { SightQuery } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';

/** What the picture says, first: how many boards of which tier have no known way to the next; each number opens them. */
export function SightSentence({ line }: { line: SightQuery['lineOfSight'] }) {
  const { t } = useTranslation();
  const href = useHref();
  if (line.judged === 0) return t('sight:nothingToReach');
  if (line.breaks.length === 0) return t(`sight:allReach.${line.top ?? 'STATE'}`);
  return line.breaks.map(({ below, above, boards }) => (
    <span key={`${below} ${above}`}>
      <a className="figure-link" href={href({ options: { twin: 'table', only: `${below}~${above}` } })}>
        {t('sight:break', {
          count: boards.length,
          below: t(`network:tierWord.${below}`),
          above: t(`network:tierWord.${above}`),
        })}
      </a>{' '}
    </span>
  ));
}
