import { fieldMessages, problems } from '../generated/texts.js';
import { type Finding, toFinding } from './finding.js';
import type { Schemas } from './schemas.js';
import { fill, type Language } from './text.js';

export type ProblemCode = keyof typeof problems;
export type FieldErrorCode = keyof typeof fieldMessages;

/** A field that is wrong. `pointer` is a JSON pointer into the body (RFC 6901), or a parameter's name. */
export interface FieldError {
  pointer: string;
  code: FieldErrorCode;
  /** The values that the message names: the field's `label`, `hint` and `missing` in both languages, a `limit`, … */
  values?: Record<string, unknown>;
}

/** A body of many lines can have more wrong than anyone reads; whoever looks for errors stops at so many. */
export const mostErrors = 200;

/** An error that the contract knows (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly errors: FieldError[];
  readonly findings: Finding[];
  readonly values: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    readonly code: ProblemCode,
    {
      errors = [],
      findings = [],
      values = {},
      headers = {},
      cause,
    }: Partial<Pick<Problem, 'errors' | 'findings' | 'values' | 'headers' | 'cause'>> = {},
  ) {
    super(code, { cause });
    this.errors = errors;
    this.findings = findings;
    this.values = values;
    this.headers = headers;
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** Returns the body of the answer, in the caller's language. */
  toBody(language: Language, requestId: string): Schemas['Problem'] {
    const { status, title, detail } = problems[this.code];
    return {
      type: `urn:loonpoort:problem:${this.code}`,
      title: fill(title[language], this.values),
      status,
      detail: fill(detail[language], this.values),
      instance: `urn:uuid:${requestId}`,
      ...(this.errors.length > 0 && {
        errors: this.errors.slice(0, mostErrors).map((each) => inLanguage(each, language)),
      }),
      ...(this.findings.length > 0 && { findings: this.findings.map((each) => toFinding(each, language)) }),
    };
  }
}

/** Makes the problem of one or more wrong fields, where the form of the input was right. */
export const fieldProblem = (...errors: FieldError[]): Problem => new Problem('rejected-input', { errors });

export function inLanguage({ pointer, code, values }: FieldError, language: Language): Schemas['FieldError'] {
  const shown = Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, isText(value) ? value[language] : value]),
  );
  const label = inSentence(String(shown.label ?? pointer));
  const missing = code === 'required' && shown.missing;
  const text = fill(String(missing || fieldMessages[code][language]), { ...shown, label });
  return { pointer, code, message: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** Writes a label within a sentence: without its capital, unless that is the word's own (KvK-nummer). */
const inSentence = (label: string): string =>
  /^\S[^A-Z\s]*(\s|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const isText = (value: unknown): value is Record<Language, string> =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
