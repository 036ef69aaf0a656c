// A Chromium for journeys and for the bench.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** As in a container: no sandbox, no graphics card, no calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param more flags beside the usual ones */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('These tests need a Chromium: install it (apt-get install chromium).');
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}
