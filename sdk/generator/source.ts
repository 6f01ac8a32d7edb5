import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Range,
} from 'yaml';

/** A place in the contract: keys and indexes from its top. */
export type Path = readonly (string | number)[];

/** Something that is wrong with the contract; `key` where it is the last key of the path rather than its value. */
export interface Fault {
  path: Path;
  reason: string;
  key?: boolean;
}

/** The contract as it is written, which tells the line of each of its parts. */
export interface Source {
  document: Record<string, unknown>;
  /** Says what is wrong with it as YAML; the document is empty where it cannot be read at all. */
  faults: string[];
  /** Writes a fault as `openapi.yaml:LINE:COL: reason`. */
  locate(fault: Fault): string;
}

/** Takes the text of `openapi.yaml`, whose name stands in each message. */
export function toSource(text: string, name: string): Source {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const at = (offset: number, reason: string): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}: ${reason}`;
  };
  const broken = [...parsed.errors, ...parsed.warnings].map(({ pos, message }) => at(pos[0], message.split('\n')[0]!));
  return {
    document: broken.length > 0 ? {} : (parsed.toJS() as Record<string, unknown>),
    faults: broken.length > 0 ? broken : unquoted(parsed).map(([offset, reason]) => at(offset, reason)),
    locate: ({ path, reason, key }) => at(offsetOf(parsed, path, key ?? false), reason),
  };
}

/** Returns where a part of the contract begins, or the nearest part around it that stands there. */
function offsetOf(parsed: Document.Parsed, path: Path, ofKey: boolean): number {
  let node: unknown = parsed.contents;
  let offset = 0;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = (pair.key as Node & { range: Range }).range[0];
      node = pair.value;
      if (isLast && ofKey) return offset;
    } else if (isSeq(node) && node.items[Number(part)]) {
      node = node.items[Number(part)];
    } else break;
    // A mapping or list of several lines begins at its first key; the key above it says more.
    if (isScalar(node) || isFlow(node)) offset = (node as Node & { range: Range }).range[0];
  }
  return offset;
}

const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/**
 * Finds plain scalars that YAML 1.1 reads otherwise: `off` and `y` are booleans (https://yaml.org/type/bool.html), and
 * in braces or brackets Python's parser ends a scalar at a question mark.
 */
function unquoted(parsed: Document.Parsed): [offset: number, reason: string][] {
  const found: [number, string][] = [];
  const isText = new Map<string, boolean>();
  visit(parsed, {
    Scalar(_, node, ancestors) {
      const { source, range } = node;
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !source || !range) return;
      if (!isText.has(source)) isText.set(source, typeof parse(source, { version: '1.1' }) === 'string');
      if (!isText.get(source)) found.push([range[0], `YAML 1.1 does not read ${source} as text: quote it`]);
      else if (source.includes('?') && ancestors.some(isFlow))
        found.push([range[0], 'a question mark within braces breaks parsers of YAML 1.1: quote the text']);
    },
  });
  return found;
}
