import type { Language } from '../contract/text.js';
import { packageOf, splitOf } from '../integrations/catalogue.js';
import type { Integration } from '../integrations/integration.js';
import type { Variant } from './journal.js';

type Chosen = Pick<Integration, 'package' | 'settings'>;

/** Returns the variant that holds all that a package's settings ask for. */
export function requiredVariant({ package: key, settings }: Chosen): Variant {
  const split = splitOf(key, settings);
  return split === 'none' ? 'company' : split;
}

/** The variants that can be added up from the lines of each, beside those of the company. */
const covered: Record<Variant, readonly Variant[]> = {
  company: [],
  department: ['department'],
  costCentre: ['costCentre'],
  costCentreAndUnit: ['costCentreAndUnit', 'costCentre'],
  employee: ['employee', 'costCentreAndUnit', 'costCentre'],
};

/** Returns whether a journal's lines hold what a package's settings ask for: they may hold more. */
export const covers = (variant: Variant, needed: Variant): boolean =>
  needed === 'company' || covered[variant].includes(needed);

export const splitsBalance = ({ settings }: Chosen): boolean => settings.splitBalance === true;

/** Returns whether a package's settings ask for a line of net pay for each employee. */
export const paysPerEmployee = ({ settings }: Chosen): boolean => settings.netPayPerEmployee === true;

/** Returns the account that wage codes without one go to, under the name that the setting has. */
export function fallbackOf(
  { package: key, settings }: Chosen,
  language: Language,
): { number: string; name: string } | undefined {
  const number = settings.fallbackAccount;
  if (typeof number !== 'string' || number === '') return undefined;
  return { number, name: packageOf(key)!.labels.fallbackAccount![language] };
}
