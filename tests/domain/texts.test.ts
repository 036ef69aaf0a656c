import { expect, test } from 'vitest';
import { Texts } from '../../server/domain/texts.ts';

function textsOf(...all: string[]): Texts {
  const texts = new Texts();
  for (const text of all) texts.add(text);
  return texts;
}
const all = (texts: Texts) => Array.from({ length: texts.length }, (_, place) => texts.at(place));

test('texts come back as they were, with letters of every kind', () => {
  const given = ['seat_a', '', 'tŷ', 'café', '席', 'seat_🪑', 'seat_b'];
  expect(all(textsOf(...given))).toEqual(given);
  expect(given.map((text) => textsOf(...given).placeOf(text))).toEqual(given.map((_, place) => place));
});

test('a text is found by itself, the last of equal ones, and one added later as well', () => {
  const texts = textsOf('a', 'b', 'a');
  expect(['a', 'b', 'c', ''].map((text) => texts.placeOf(text))).toEqual([2, 1, -1, -1]);
  texts.add('c');
  expect(texts.placeOf('c')).toBe(3);
  expect(new Texts().placeOf('a')).toBe(-1);
});

test('many are all found', () => {
  const given = Array.from({ length: 5_000 }, (_, i) => `seat_${i.toString(36)}`);
  const texts = textsOf(...given);
  texts.trim();
  expect(all(texts)).toEqual(given);
  expect(given.every((text, place) => texts.placeOf(text) === place)).toBe(true);
  expect(texts.placeOf('seat_')).toBe(-1);
});

test('some can be kept, and others added to them', () => {
  const texts = textsOf('a', 'ŵ', 'c', 'ŷ').kept(Int32Array.of(1, 2));
  texts.add('e');
  expect(all(texts)).toEqual(['ŵ', 'c', 'e']);
  expect(texts.placeOf('ŵ')).toBe(0);
});
