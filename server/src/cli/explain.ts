import type { Language } from '../contract/text.js';
import { OperatorError } from '../contract/operator-error.js';
import { inLanguage, Problem } from '../contract/problem.js';
import { DatabaseUnavailableError } from '../database/index.js';
import { EncryptionKeyError } from '../keys/index.js';
import { TenantImportError } from '../privacy/tenant-import-error.js';
import { cliTexts } from './texts.js';

/** Returns one line for what an operator can mend; `DEBUG` shows the stack of anything else. */
export function explain(error: unknown, language: Language): string {
  const words = cliTexts[language];
  const { code, message, stack, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return words.portTaken(port!);
  if (code === 'EACCES' && port !== undefined) return words.portForbidden(port);
  if (code === 'ENOENT') return words.noFile(path!);
  if (error instanceof Problem) {
    const { title, detail } = error.toBody(language, '');
    return [
      `${title}.`,
      ...error.errors.map((each) => inLanguage(each, language).message),
      ...(error.errors.length ? [] : [detail]),
    ].join(' ');
  }
  if (error instanceof OperatorError) return error.text[language];
  if (error instanceof DatabaseUnavailableError) return words.unavailable[error.code];
  if (error instanceof TenantImportError) return words.tenants.importErrors[error.code](error.subject);
  if (error instanceof EncryptionKeyError) {
    const { place } = error;
    return place.in === 'file' ? words.keys.keyFileUnwritable(place.path, place.reason) : words.keys.keyInEnvironment;
  }
  return process.env.DEBUG ? String(stack) : message;
}
