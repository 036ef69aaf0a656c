import { expect, test } from 'vitest';
import { AnswersOfRevision } from '../../server/http/answersOfRevision.ts';

/** Room for eight hundred characters; one answer and its key may have a hundred. */
const room = 1_600;
const long = 'x'.repeat(99);
const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const found = (answers: AnswersOfRevision, revision = 1) =>
  keys.filter((key) => answers.find(revision, key) !== undefined).join('');

test('an answer is found under its revision and key', () => {
  const answers = new AnswersOfRevision(room);
  answers.keep(1, 'a', 'one');
  answers.keep(1, 'b', 'two');
  expect(answers.find(1, 'a')).toBe('one');
  expect(answers.find(1, 'b')).toBe('two');
  expect(answers.find(1, 'c')).toBeUndefined();
});

test('all of them and their keys take no more than they may: those asked for least recently go', () => {
  const answers = new AnswersOfRevision(room);
  for (const key of keys.slice(0, 8)) answers.keep(1, key, long);
  answers.find(1, 'a');
  answers.keep(1, 'i', long);
  expect(found(answers)).toBe('acdefghi');
});

test('one that would push out too many others is not kept', () => {
  const answers = new AnswersOfRevision(room);
  for (const key of keys.slice(0, 8)) answers.keep(1, key, long);
  answers.keep(1, 'i', `${long}x`);
  expect(found(answers)).toBe('abcdefgh');
  answers.keep(1, 'i', long);
  expect(found(answers)).toBe('bcdefghi');
});

test('a newer revision lets the older answers go, and makes room', () => {
  const answers = new AnswersOfRevision(room);
  for (const key of keys.slice(0, 8)) answers.keep(1, key, long);
  expect(answers.find(2, 'a')).toBeUndefined();
  expect(found(answers)).toBe('');
  for (const key of keys.slice(0, 8)) answers.keep(2, key, long);
  expect(found(answers, 2)).toBe('abcdefgh');
});

test('an answer of an older revision, late, is neither kept nor found', () => {
  const answers = new AnswersOfRevision(room);
  answers.keep(2, 'a', 'new');
  answers.keep(1, 'a', 'old');
  answers.keep(1, 'b', 'old');
  expect([answers.find(1, 'a'), answers.find(2, 'a'), answers.find(2, 'b')]).toEqual([undefined, 'new', undefined]);
});
