import { LRUCache } from 'lru-cache';
import type { SpanDescription } from './spans.js';

/**
 * A comment, a text in quotes or dollars, a name in quotes, a parameter, a word, or a number. What stands in quotes or is a number
 * is a value, which the tenant of a transaction is too.
 */
const tokens =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|"(?:[^"]|"")*"|\$\d+|[A-Za-z_]\w*|\d[\w.]*/g;

const isComment = /^(?:--|\/\*)/;
const isValue = /^(?:'|\$\w*\$|\d)/;

/** A list of thousands of placeholders says no more than its beginning. */
const longest = 2000;

const described = new LRUCache<string, SpanDescription>({ max: 1000 });

/**
 * Describes a statement as https://opentelemetry.io/docs/specs/semconv/database/database-spans/ has it: what it does to which
 * table, and its text with a question mark for each value.
 */
export function describeStatement(system: 'sqlite' | 'postgresql', sql: string): SpanDescription {
  let description = described.get(sql);
  if (!description) described.set(sql, (description = describe(system, sql)));
  return description;
}

function describe(system: string, sql: string): SpanDescription {
  const text = withoutValues(sql).slice(0, longest);
  const [operation = 'SQL'] = /[A-Za-z]+/.exec(text) ?? [];
  const table = asksTables.test(operation) ? tableOf(withoutParts(text)) : undefined;
  const summary = [operation.toUpperCase(), ...(table ? [table] : [])].join(' ');
  const attributes = { 'db.system.name': system, 'db.query.summary': summary, 'db.query.text': text };
  return { name: summary, attributes };
}

const asksTables = /^(?:WITH|SELECT|INSERT|UPDATE|DELETE)$/i;

const tableOf = (text: string): string | undefined => /\b(?:FROM|INTO|UPDATE)\s+[`"]?([\w.]+)/i.exec(text)?.[1];

/** Leaves out what stands in parentheses, such as another statement. */
function withoutParts(text: string): string {
  const less = text.replace(/\([^()]*\)/g, '');
  return less === text ? text : withoutParts(less);
}

/** Returns a statement in which no value stands, nor a comment. */
export function withoutValues(sql: string): string {
  return sql
    .replace(tokens, (token) => (isComment.test(token) ? '' : isValue.test(token) ? '?' : token))
    .replace(/\s+/g, ' ')
    .trim();
}
