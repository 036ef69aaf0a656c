// The colours of the interface in its light theme, as a printer takes them: what the map and the tables mean by them is said beside them.
import type { Ground, LegendEntry, MapTie } from '../../domain/paper.ts';

export const ink = '#151B23';
export const softInk = '#455160';
export const line = '#C9D0D9';
export const sunken = '#EDF0F4';
export const accent = '#0B5F86';
export const rust = '#B0440B';

/** A tint that figures are read on, and the outline. */
export const grounds: Readonly<Record<Ground, { tint: string; outline: string }>> = {
  STATE: { tint: '#E4EAF3', outline: '#4971AA' },
  NATIONAL: { tint: '#FAEBD6', outline: '#CC7B04' },
  REGIONAL: { tint: '#DDF0F1', outline: '#309CA0' },
  LOCAL: { tint: '#EEE2F3', outline: '#621D80' },
  UNKNOWN: { tint: '#E6E8EB', outline: '#5C6876' },
};

export const tieColours: Readonly<Record<MapTie['manner'], string>> = {
  BEYOND_CHANCE: rust,
  STRUCTURE: '#7C8897',
  SHARED: '#AEB7C2',
};

export function signColour(sign: LegendEntry['sign']): string {
  if (Object.hasOwn(grounds, sign)) return grounds[sign as Ground].outline;
  if (['CHANGES', 'COMES', 'ARROW'].includes(sign)) return accent;
  return Object.hasOwn(tieColours, sign) ? tieColours[sign as MapTie['manner']] : softInk;
}
