// Several texts packed into one file, part by part: nothing of it need be there whole.
import { Zip, ZipDeflate } from 'fflate';

export interface Part {
  name: string;
  texts: Iterable<string>;
}

const encoder = new TextEncoder();

/** The bytes of the packed file. `madeOn`: the day that each part is dated to. */
export function* zipOf(parts: Iterable<Part>, madeOn: string): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
  });
  function* taken(): Generator<Uint8Array> {
    const chunks = ready;
    ready = [];
    yield* chunks;
  }
  for (const { name, texts } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = `${madeOn}T12:00:00`;
    zip.add(part);
    for (const text of texts) {
      part.push(encoder.encode(text));
      yield* taken();
    }
    part.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
