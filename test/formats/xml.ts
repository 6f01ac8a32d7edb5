import { XMLParser } from 'fast-xml-parser';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { Format, PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { anyText, entriesOf } from './entries.js';

/** An element that was read: attributes start with `@`, text is `#text` beside them; values are strings. */
export type Element = { readonly [name: string]: unknown };

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
};
const parser = new XMLParser(options);
const inOrder = new XMLParser({ ...options, preserveOrder: true });

export const file = (format: Format, entry: JournalEntry, settings: PackageSettings = {}): string =>
  [...format.write(entry, settings)].join('');

/** Returns what is at a path of element names; fails when something on the way is not there. */
export function at(xml: string, ...path: string[]): Element {
  return path.reduce(
    (element, name) => {
      if (!(name in element)) throw new Error(`No ${name} among ${Object.keys(element)}`);
      return element[name] as Element;
    },
    parser.parse(xml) as Element,
  );
}

/** Returns the elements of one name, however many there are. */
export const all = (element: Element, name: string): Element[] => [element[name] ?? []].flat() as Element[];

/** Returns the text of a child; null when it is not there. */
export const textOf = (element: Element, name: string): string | null =>
  name in element ? String(element[name]) : null;

/** Returns the names of the elements in the first element at a path, in order. */
export function order(xml: string, ...path: string[]): string[] {
  type Node = Record<string, Node[]>;
  const namesOf = (nodes: Node[]) =>
    nodes.flatMap((node) => Object.keys(node)).filter((name) => name !== '#text' && name !== ':@' && name !== '?xml');
  return namesOf(
    path.reduce((nodes, name) => nodes.find((node) => name in node)![name]!, inOrder.parse(xml) as Node[]),
  );
}

/** Returns the cents of an amount with exactly two decimals. */
export function cents(text: unknown): number {
  const [, sign, whole, rest] = /^(-?)(\d+)\.(\d\d)$/.exec(String(text)) ?? [];
  if (whole === undefined) throw new Error(`${String(text)} is no amount`);
  return Number(`${sign}${whole}${rest}`);
}

/** XML 1.0 cannot write these. */
export const impossible = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Entries with everything in their texts that XML can write. */
export const anyXmlEntry = entriesOf(anyText.map((text) => text.replace(impossible, '')));
