import { fill, type Language } from '../contract/text.js';
import { checkMessages } from '../generated/texts.js';
import { packageOf } from './catalogue.js';

type Key = keyof typeof checkMessages;

/** Says how one check of an integration came out. */
export interface CheckResult {
  key: Key;
  outcome: 'passed' | 'failed' | 'expired' | 'unreadable' | 'unreachable' | 'notTried';
  /** Settings that are to be filled in. */
  fields: string[];
}

/** Writes a result as `integrations.problem` keeps it: `secrets.failed:password`. */
export const encodeCheckResult = ({ key, outcome, fields }: CheckResult): string =>
  [`${key}.${outcome}`, ...(fields.length > 0 ? [fields.join(',')] : [])].join(':');

export function decodeCheckResult(code: string): CheckResult {
  const [, key, outcome, fields = ''] = /^(\w+)\.(\w+)(?::(.*))?$/.exec(code) ?? [];
  return { key, outcome, fields: fields.split(',').filter(Boolean) } as CheckResult;
}

export function checkMessage({ key, outcome, fields }: CheckResult, packageKey: string, language: Language): string {
  const known = packageOf(packageKey);
  const messages = checkMessages[key] as Record<string, Record<Language, string>>;
  return fill(messages[outcome]?.[language] ?? '', {
    package: known?.name ?? packageKey,
    fields: fields.map((name) => known?.labels[name]?.[language] ?? name).join(', '),
  });
}
