import { formatNumber } from '../../ui/format.ts';

/** How likely in per cent, never more than is known: what is nearly certain is not certain. */
export function likelyText(score: number): string {
  const perCent = Math.floor(Math.min(score, 0.999) * 1000) / 10;
  const exact = perCent > 99 ? perCent : Math.floor(perCent);
  return `${formatNumber(exact, Number.isInteger(exact) ? 0 : 1)}%`;
}
