// How a file of a drawing program is read, whichever it is of: known by its ending or its root, taken as a graph, told in rows.
import { decodeText } from '../encodings/decodeText.ts';
import type { FileReader } from '../reader.ts';
import { plainRows } from '../tables/plainRows.ts';
import type { Graph } from './graph.ts';
import { graphRows } from './graphRows.ts';

const looksFar = 2000;

/** @param name of the format, of the ending of its files and of their root element alike */
export function graphReader(name: 'gexf' | 'graphml', graphIn: (xml: string) => Graph): FileReader {
  const root = new RegExp(`<${name}[\\s>]`);
  return {
    name,
    isOne: (file) =>
      file.name.toLowerCase().endsWith(`.${name}`) ||
      root.test(new TextDecoder().decode(file.bytes.subarray(0, looksFar))),
    read: (file) => {
      const { text, problems } = decodeText(file.name, file.bytes);
      if (text === null) return { contents: [], problems };
      return plainRows(file.name, graphRows(graphIn(text), file.name, problems), problems);
    },
  };
}
