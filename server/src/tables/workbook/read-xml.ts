import { SaxesParser } from 'saxes';
import { unreadable } from './workbook-parts.js';

type Attributes = Record<string, string>;

/** What is done at the elements of a part. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML as it comes, and yields what the handler emits of it.
 *
 * @throws TableError
 */
export async function* readXml<Value>(
  chunks: AsyncIterable<string>,
  handlerFor: (emit: (value: Value) => void) => XmlHandler,
): AsyncGenerator<Value> {
  const emitted: Value[] = [];
  const handler = handlerFor((value) => emitted.push(value));
  const parser = new SaxesParser();
  const refuse = () => {
    throw new Error('The part is no plain XML');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => handler.open?.(withoutPrefix(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(withoutPrefix(name)));
  for await (const chunk of chunks) {
    guard(() => parser.write(chunk));
    yield* emitted.splice(0);
  }
  guard(() => parser.close());
  yield* emitted;
}

function guard(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw unreadable(error);
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
