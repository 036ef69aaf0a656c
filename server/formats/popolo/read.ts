// Popolo (JSON): people, organisations (boards among them), posts, memberships, events, areas.
import { decodeText } from '../encodings/decodeText.ts';
import { type FileBytes, type FileReader, type Read, Unreadable } from '../reader.ts';
import { plainRows } from '../tables/plainRows.ts';
import { itemsIn } from './items.ts';
import { rowsOf } from './rows.ts';

export const popolo: FileReader = {
  name: 'popolo',
  isOne: ({ name, bytes }) => /\.json$/i.test(name) || /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100))),
  read,
};

function read({ name, bytes }: FileBytes): Read {
  const { text: json, problems } = decodeText(name, bytes);
  if (json === null) return { contents: [], problems };
  const found = itemsIn(parsed(json), name, problems);
  return plainRows(name, rowsOf(found, { file: name, problems }), problems);
}

/** More is no list of people; a parser that goes down and down takes memory for each step. */
const deepest = 100;

function isTooDeep(json: string): boolean {
  let [depth, isText] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (isText) {
      if (sign === '\\') at++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function parsed(json: string): Record<string, unknown> {
  if (isTooDeep(json)) throw new Unreadable('jsonBroken', { why: `more than ${deepest} lists within one another` });
  try {
    const value: unknown = JSON.parse(json);
    // A list on its own is one of people or of organisations.
    const list = Array.isArray(value) ? value : null;
    if (list !== null)
      return { [JSON.stringify(list[0] ?? '').includes('"classification"') ? 'organizations' : 'persons']: list };
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value));
  } catch (fault) {
    throw new Unreadable('jsonBroken', { why: fault instanceof Error ? fault.message.slice(0, 120) : '' });
  }
  throw new Unreadable('nothingUnderstood', {});
}
