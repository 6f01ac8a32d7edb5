import type { Package } from '../contract/package.js';
import type { PackageSettings } from './files/format.js';
import { packages } from '../generated/packages.js';

const byKey = new Map(packages.map((each) => [each.key, each]));

/** The keys of all packages, by the name that people know them by. */
export const packageKeys: readonly string[] = [...packages]
  .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  .map(({ key }) => key);

/** Returns a package of the contract; what is stored may name one that has gone since. */
export const packageOf = (key: string): Package | undefined => byKey.get(key);

/** Returns the name of a package; its key where the contract no longer has it. */
export const packageName = (key: string): string => packageOf(key)?.name ?? key;

/** Returns what a package's settings leave to the contract: the values that its form begins with. */
export function defaultSettings(key: string): Record<string, unknown> {
  const properties = (packageOf(key)?.settings.properties ?? {}) as Record<string, { default?: unknown }>;
  const defaults = Object.entries(properties).filter(([, schema]) => schema.default !== undefined);
  return Object.fromEntries(defaults.map(([name, schema]) => [name, schema.default]));
}

/** Returns what the settings of a package split a journal's lines by. */
export function splitOf(
  key: string,
  settings: PackageSettings,
): 'none' | 'costCentre' | 'costCentreAndUnit' | 'department' {
  const name = packageOf(key)?.splitBy ?? 'costCentreMode';
  return (settings[name] ?? defaultSettings(key)[name] ?? 'none') as ReturnType<typeof splitOf>;
}
