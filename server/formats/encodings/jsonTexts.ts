// A large JSON document in parts, so that it need not be there whole.

export type Json = Readonly<Record<string, unknown>>;

const atOnce = 200;

/** Without what is not known, and empty lists. */
export function filled(json: Json): Json {
  const known = Object.entries(json).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known);
}

/** An object: first what is small, then lists whose items are made as they are come to. */
export function* objectTexts(head: Json, lists: Readonly<Record<string, Iterable<unknown>>>): Generator<string> {
  const begun = JSON.stringify(head).slice(0, -1);
  yield begun;
  let isFirst = begun === '{';
  for (const [name, items] of Object.entries(lists)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(name)}:[`;
    isFirst = false;
    yield* joined(items, ',\n');
    yield ']';
  }
  yield '}\n';
}

/** One document a line. */
export function* lineTexts(items: Iterable<unknown>): Generator<string> {
  yield* joined(items, '\n');
  yield '\n';
}

function* joined(items: Iterable<unknown>, between: string): Generator<string> {
  let some: string[] = [];
  let before = '';
  for (const item of items) {
    some.push(JSON.stringify(item));
    if (some.length < atOnce) continue;
    yield before + some.join(between);
    before = between;
    some = [];
  }
  if (some.length > 0) yield before + some.join(between);
}
