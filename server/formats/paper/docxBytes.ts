// The same document has the same bytes: what its writer dates and names by chance is dated to the day that is printed on it.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const core = 'docProps/core.xml';

export function sameBytes(packed: Uint8Array, madeOn: string): Uint8Array {
  const parts = unzipSync(packed);
  const instant = `${madeOn}T12:00:00Z`;
  const dated: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    const own = name === core ? strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, instant)) : bytes;
    dated[name] = [own, { level: 6, mtime: `${madeOn}T12:00:00` }];
  }
  return zipSync(dated);
}
