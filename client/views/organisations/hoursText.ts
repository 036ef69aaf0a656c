import { formatMeasure, formatNumber } from '../../ui/format.ts';

/** Whole hours; of a few, their parts too, so that half an hour is not none. */
export const hoursText = (hours: number): string => (hours < 10 ? formatMeasure(hours) : formatNumber(hours));
