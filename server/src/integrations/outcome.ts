import { fill, type Language } from '../contract/text.js';
import { checkMessages } from '../generated/texts.js';
import { packageOf } from './catalogue.js';

type Key = keyof typeof checkMessages;

/** How one check of an integration came out. */
export interface Outcome {
  key: Key;
  outcome: 'passed' | 'failed' | 'expired' | 'unreadable' | 'unreachable' | 'notTried';
  /** Settings that are to be filled in. */
  fields: string[];
}

/** As `integrations.problem` keeps it: `secrets.failed:password`. */
export const toCode = ({ key, outcome, fields }: Outcome): string =>
  [`${key}.${outcome}`, ...(fields.length > 0 ? [fields.join(',')] : [])].join(':');

export function fromCode(code: string): Outcome {
  const [, key, outcome, fields = ''] = /^(\w+)\.(\w+)(?::(.*))?$/.exec(code) ?? [];
  return { key, outcome, fields: fields.split(',').filter(Boolean) } as Outcome;
}

export function messageOf({ key, outcome, fields }: Outcome, packageKey: string, language: Language): string {
  const known = packageOf(packageKey);
  const messages = checkMessages[key] as Record<string, Record<Language, string>>;
  return fill(messages[outcome]?.[language] ?? '', {
    package: known?.name ?? packageKey,
    fields: fields.map((name) => known?.labels[name]?.[language] ?? name).join(', '),
  });
}
