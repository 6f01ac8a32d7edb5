import { singular } from '../src/operation-table.js';

/** Turns `cost-centres` into `costCentres`. */
export const camel = (kebab: string): string =>
  kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Turns `companyId` into `company-id`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Turns `loon-company-search` into `LoonCompanySearch`. */
export const pascal = (tag: string): string => camel(`-${tag}`);

/**
 * Names the method of an operation within its resource: the operationId without the resource's noun, so
 * `listCompanies` of `companies` is `list`, and `requestPasswordReset` of `password-resets` is `request`.
 */
export function methodName(operationId: string, tag: string): string {
  const plural = pascal(tag);
  for (const noun of [plural, singular(plural)]) {
    if (operationId.endsWith(noun)) return operationId.slice(0, -noun.length) || operationId;
  }
  return operationId;
}
