import { checkReferences } from './check-references.js';
import { checkShape } from './check-shape.js';
import { checkTexts } from './check-texts.js';
import { toSource, type Source } from './source.js';

/** Reads a contract and finds all that is wrong with it, in the order of its lines. */
export function checkContract(text: string, name = 'openapi.yaml'): { source: Source; faults: string[] } {
  const source = toSource(text, name);
  if (source.faults.length > 0) return { source, faults: source.faults };
  const { document } = source;
  const faults = [...checkShape(document), ...checkReferences(document), ...checkTexts(document)].map(source.locate);
  return { source, faults: faults.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })) };
}
