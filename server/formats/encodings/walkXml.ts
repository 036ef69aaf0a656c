// XML, element by element: nothing of it is kept, entities of its own are not known, and nothing outside it is looked at.
import { SaxesParser } from 'saxes';
import { Unreadable } from '../reader.ts';

export interface XmlVisitor {
  /** An element begins. Its name and the names of its attributes are without prefix. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** A part of the text in the innermost element. */
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const chunk = 65_536;
const deepest = 200;
type Plain = { xmlns: false; position: false };

/** Reads the bytes of an XML file, or its text. @throws Unreadable */
export function walkXml(source: Uint8Array | string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<Plain>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (fault) => {
    throw new Unreadable('xmlBroken', { why: fault.message.replace(/^[\d:\s]+/, '').slice(0, 120) });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Unreadable('xmlEntities', {});
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Unreadable('xmlBroken', { why: `more than ${deepest} elements within one another` });
    visitor.open?.(local(name), withoutPrefixes(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(local(name));
  });
  const { text } = visitor;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  feed(parser, source);
  parser.close();
}

function feed(parser: SaxesParser<Plain>, source: Uint8Array | string): void {
  const decoder = new TextDecoder();
  for (let at = 0; at < source.length; at += chunk) {
    const isLast = at + chunk >= source.length;
    const part = source.slice(at, at + chunk);
    parser.write(typeof part === 'string' ? part : decoder.decode(part, { stream: !isLast }));
  }
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
