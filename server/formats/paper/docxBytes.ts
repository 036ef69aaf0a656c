// The same document has the same bytes: what its writer dates is dated to the day that is printed on it, and what it names by chance, which is
// links, is numbered.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const links = 'word/_rels/document.xml.rels';
const named = ['word/document.xml', links];
const core = 'docProps/core.xml';

export function sameBytes(packed: Uint8Array, madeOn: string): Uint8Array {
  const parts = unzipSync(packed);
  const texts = new Map(
    [core, ...named].flatMap((name) => {
      const bytes = parts[name];
      return bytes ? [[name, strFromU8(bytes)] as const] : [];
    }),
  );
  texts.set(core, (texts.get(core) ?? '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${madeOn}T12:00:00Z`));
  const byChance = texts.get(links)?.match(/(?<= Id=")rId(?!\d+")[^"]+/g) ?? [];
  for (const [place, id] of byChance.entries())
    for (const name of named) texts.set(name, texts.get(name)?.replaceAll(`"${id}"`, `"rIdLink${place + 1}"`) ?? '');
  const dated = Object.entries(parts).map(([name, bytes]): [string, Zippable[string]] => {
    const text = texts.get(name);
    return [name, [text === undefined ? bytes : strToU8(text), { level: 6, mtime: `${madeOn}T12:00:00` }]];
  });
  return zipSync(Object.fromEntries(dated));
}
