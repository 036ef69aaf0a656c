import { formatNumber } from '../../ui/format.ts';

/** How likely in per cent, never more than is known: what is nearly certain is not certain. */
export function likelyText(score: number): string {
  const perCent = Math.min(score * 100, 99.9);
  return perCent < 99 ? `${formatNumber(Math.floor(perCent))}%` : `${formatNumber(Math.floor(perCent * 10) / 10, 1)}%`;
}
