import type { Text } from '../contract/text.js';
import { packageOf } from '../integrations/catalogue.js';
import type { Integration } from '../integrations/integration.js';
import type { Variant } from './journal.js';

type Chosen = Pick<Integration, 'package' | 'settings'>;

/** The variant that holds all that a package's settings ask for. */
export function neededVariant({ package: key, settings }: Chosen): Variant {
  if (key === 'king-xml-department' && (settings.departmentSource ?? 'department') === 'department') return 'department';
  if (key === 'king-xml-department') return 'costCentre';
  switch (settings.costCentreMode) {
    case 'costCentre':
      return 'costCentre';
    case 'costCentreAndUnit':
      return 'costCentreAndUnit';
    default:
      return 'company';
  }
}

/** Whether a journal's lines hold what a package's settings ask for: they may hold more. */
export const holds = (variant: Variant, needed: Variant): boolean =>
  variant === needed || needed === 'company' || (needed === 'costCentre' && variant === 'costCentreAndUnit');

export const splitsBalance = ({ settings }: Chosen): boolean => settings.splitBalance === true;

/** Where wage codes without an account go, under the name that the setting has. */
export function fallbackOf({ package: key, settings }: Chosen): { number: string; name: Text } | undefined {
  const number = settings.fallbackAccount;
  if (typeof number !== 'string' || number === '') return undefined;
  return { number, name: packageOf(key)!.labels.fallbackAccount! };
}

/** Booking periods in a year of the package. */
export const periodsOf = (key: string): number => packageOf(key)?.periods ?? 12;
