// What a journey has at hand: a page, a hand, the words of its language, and what the API says is so.
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createInstance, type TFunction } from 'i18next';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { Hand } from './hand.ts';

export type Language = 'en' | 'cy';

export interface Walk {
  page: Page;
  address: string;
  language: Language;
  hand: Hand;
  t: TFunction;
}

const locales = resolve(import.meta.dirname, '../../../client/locales');
const resources = Object.fromEntries(
  ['en', 'cy'].map((language) => [
    language,
    Object.fromEntries(
      globSync(`${locales}/${language}/*.json`).map((file) => [
        basename(file, '.json'),
        JSON.parse(readFileSync(file, 'utf8')),
      ]),
    ),
  ]),
);
const words = createInstance();
await words.init({ resources, fallbackLng: false, interpolation: { escapeValue: false } });

/** The words of the interface in a language, with their plurals. */
export const wordsIn = (language: Language): TFunction => words.getFixedT(language);

export const named = z.object({ name: z.string(), nameCy: z.string().nullable() });
export const one = <T extends z.ZodType>(node: T) => z.object({ edges: z.tuple([z.object({ node })]) });

/** What the API answers, in the shape that is expected of it. */
export async function ask<T extends z.ZodType>(address: string, query: string, shape: T): Promise<z.infer<T>> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data }: { data?: unknown } = z.looseObject({ data: z.unknown() }).parse(await answer.json());
  return shape.parse(data);
}

/** How a record is called in the language of the walk. */
export const called = ({ language }: Walk, { name, nameCy }: z.infer<typeof named>): string =>
  (language === 'cy' && nameCy) || name;

export const link = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('link', { name, exact: true }).first();
export const region = ({ page, t }: Walk, key: string): Locator => page.getByRole('region', { name: t(key) });
export const panel = ({ page, t }: Walk): Locator => page.getByRole('complementary', { name: t('record:panel') });
/** A row of the table of a view, or the card that stands for it on a narrow page. */
export const row = ({ page }: Walk, text: string | RegExp): Locator =>
  page.locator('main :is(tbody tr, .cards li)').filter({ hasText: text }).first();
/** A headline figure, by what it is called. */
export const figure = (within: Locator, label: string): Locator =>
  within.locator('dl > div').filter({ has: within.page().locator('dt').getByText(label, { exact: true }) });

const letters = {
  landscape: 'l',
  overlaps: 'o',
  people: 'p',
  organisations: 'r',
  meetings: 'm',
  sight: 's',
} as const;

/** To a view, from anywhere. */
export async function goTo(walk: Walk, view: keyof typeof letters): Promise<void> {
  const { page, hand, t } = walk;
  const title = t(`app:view.${view}`);
  const inBar = page.getByRole('navigation', { name: t('app:views') }).getByTitle(title);
  const more = page.getByRole('dialog', { name: t('app:more') }).getByTitle(title);
  const narrow = (page.viewportSize()?.width ?? 0) < 720 && ['organisations', 'meetings', 'sight'].includes(view);
  const opensMore = page.getByRole('navigation', { name: t('app:views') }).getByRole('button', { name: t('app:more') });
  await hand.go({ mouse: narrow ? [opensMore, more] : [inBar], keys: ['g', letters[view]] });
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}
