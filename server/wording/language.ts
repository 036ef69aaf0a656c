/** The languages that Boardwalk speaks. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** `cy`, `cy-GB`, `cy_GB.UTF-8`, `cy, en;q=0.8`: Welsh; anything else, or nothing: English. */
export function languageOf(text: string | undefined): Language {
  return text !== undefined && /^\s*cy\b|^\s*cy_/i.test(text) ? 'cy' : 'en';
}
