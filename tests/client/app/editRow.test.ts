// A record by hand is a file of one row: what is written of it, what was emptied, and who says so.
import { describe, expect, it } from 'vitest';
import { editForms } from '../../../client/app/edit/editFields.ts';
import { isChanged, lacks, nothingSaid, rowOf } from '../../../client/app/edit/editRow.ts';
import { beforeLast, lastOf, readNamed, writeNamed } from '../../../client/app/edit/named.ts';
import { formats } from '../../../server/formats/tables/index.ts';

const form = editForms.SEAT;
const said = { ...nothingSaid, source: 'terms', quote: 'The Board, “as is”, has a "chair".' };
const values = { board: 'Aber Board', person: 'Ann Sample', role: 'CHAIR', from: '' };

describe('the row of a record', () => {
  it('has all that was written of a new one, with the words that say so', () => {
    expect(rowOf({ form, id: null, values, before: {}, said })).toBe(
      'board,person,role,source,quote,certainty\n' +
        'Aber Board,Ann Sample,CHAIR,terms,"The Board, “as is”, has a ""chair"".",stated\n',
    );
  });

  it('has what names one that is there and what was changed, and clears what was emptied', () => {
    const before = { ...values, from: '2019' };
    expect(rowOf({ form, id: 'seat_1', values, before, said: { ...nothingSaid, reason: 'seen' } })).toBe(
      'id,board,person,from,certainty\nseat_1,Aber Board,Ann Sample,-,inferred\n',
    );
    const changed = (now: typeof values) =>
      isChanged({ form, id: 'seat_1', values: { ...now, planned: 'no' }, before });
    expect([changed(values), changed({ ...before, from: ' 2019 ' })]).toEqual([true, false]);
  });

  it('lacks what is needed, one of several, and somebody who says so', () => {
    expect(lacks(form, {}, nothingSaid)).toEqual(['board', 'person', 'organisation', 'post', 'source']);
    expect(lacks(form, values, nothingSaid)).toEqual(['source']);
    expect(lacks(form, values, { ...nothingSaid, reason: 'Told by the clerk' })).toEqual([]);
  });
});

it('records are named by their ids, new ones by what is written, and both stay apart', () => {
  const [ann, bob] = ['person_0fc9eee15b1e0dfd68a4', 'person_136c085f84af548e4de6'];
  const cell = writeNamed({ ids: [ann, bob], text: 'Cat Specimen; Dan' });
  expect(cell).toBe(`${ann}; ${bob}; Cat Specimen; Dan`);
  expect(readNamed(cell)).toEqual({ ids: [ann, bob], text: 'Cat Specimen; Dan' });
  expect([lastOf('Cat Specimen; Dan'), beforeLast('Cat Specimen; Dan'), beforeLast('Dan')]).toEqual([
    'Dan',
    'Cat Specimen',
    '',
  ]);
});

it('every form has the columns of its import format', () => {
  const known = Object.fromEntries(Object.values(formats).map(({ name, own }) => [name, own]));
  const strange = Object.values(editForms).flatMap(({ format, fields }) =>
    Object.keys(fields).filter((column) => column !== 'last_checked' && !known[format]?.includes(column)),
  );
  expect(strange).toEqual([]);
});
