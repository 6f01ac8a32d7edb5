import type { Contract, Schema } from '../contract.js';
import { named } from './nodes.js';

const width = 120;

/** Writes a doc comment; each part is a paragraph, an empty one none. Lines of code blocks and lists stay as they are. */
export function docComment(parts: readonly (string | undefined)[], indent = ''): string {
  const paragraphs = parts.filter((part) => part).map((part) => wrap(part!.trim(), width - indent.length - 3));
  const lines = paragraphs.join('\n\n').replaceAll('*/', '*\u200b/').split('\n');
  const [first] = lines;
  if (lines.length === 1 && first!.length + indent.length + 7 <= width) return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function wrap(text: string, columns: number): string {
  if (text.includes('```')) return text;
  return text
    .split('\n')
    .reduce<string[]>((lines, line) => {
      const last = lines.at(-1);
      // A line that continues a sentence is joined with it; tags and lists begin anew.
      if (last === undefined || last === '' || line === '' || /^(@|[-*] )/.test(line)) return [...lines, line];
      return [...lines.slice(0, -1), `${last} ${line}`];
    }, [])
    .map((line) => fold(line, columns))
    .join('\n');
}

function fold(line: string, columns: number): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** Returns the text of a property or parameter: its meaning, then how its values are written and what applies without. */
export function textOf(contract: Contract, schema: Schema, description = ''): string {
  const target = named(contract, schema);
  const meaning = description || (schema.description as string | undefined) || (target.description as string) || '';
  const facts = [formatOf(target), rangeOf(target), defaultOf({ ...target, ...schema })];
  return [asSentence(meaning.trim()), ...facts].filter((text) => text).join(' ');
}

/** Returns the text as a sentence with its full stop. */
export const asSentence = (text: string): string => (text === '' || /[.!?:`]$/.test(text) ? text : `${text}.`);

const formats: Record<string, string> = {
  date: 'An ISO 8601 date, such as `2026-11-30`.',
  'date-time': 'A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`.',
};

function formatOf(schema: Schema): string | undefined {
  const format = schema.format ?? (schema.oneOf ?? []).map((each) => each.format).find((each) => each);
  return formats[format as string];
}

function rangeOf({ type, minimum, maximum }: Schema): string | undefined {
  const isNumber = [type].flat().some((each) => each === 'integer' || each === 'number');
  if (!isNumber || maximum === undefined || Number(maximum) > 1_000_000) return undefined;
  return minimum === undefined ? `At most ${maximum}.` : `From ${minimum} to ${maximum}.`;
}

const defaultOf = (schema: Schema): string | undefined =>
  schema.default === undefined ? undefined : `Default: \`${JSON.stringify(schema.default).replaceAll('"', '')}\`.`;
