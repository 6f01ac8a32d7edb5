import type { EntryLine, PackageFinding } from './journal-entry.js';
import type { PackageSettings } from './format.js';

/** Returns a setting that is a text; empty when it was not filled in. */
export function setting(settings: PackageSettings, name: string): string {
  const value = settings[name];
  return typeof value === 'string' ? value : '';
}

/** Returns a finding for each setting that is empty; `label` is the setting's name in the contract. */
export const missingSettings = (settings: PackageSettings, ...names: string[]): PackageFinding[] =>
  names
    .filter((name) => setting(settings, name) === '')
    .map((label) => ({ code: 'settingMissing', values: { label } }));

/**
 * The highest document number that a file has: eight digits. AccountView's and Exact Globe's field takes as many (Easyflex,
 * https://handboek.easyflex.net/handboek/latest/accountview; Exact, CSV definition of financial entries, field 6). Cash
 * (field 303) and Asperion (Boekstuknummer) document a number without a width.
 */
export const lastEntryNumber = 99_999_999;

/** Returns the document number with which the settings let files begin. */
export const firstEntryNumber = (settings: PackageSettings): number => Number(settings['firstEntryNumber'] ?? 1);

/** Says which cost centre and cost unit of a line go into the package. */
export interface Costs {
  centre(line: EntryLine): string | null;
  unit(line: EntryLine): string | null;
}

const none = () => null;

/** Reads the settings `costCentreMode` and `defaultCostCentre`; the latter is for profit and loss only. */
export function costsOf(settings: PackageSettings): Costs {
  const mode = setting(settings, 'costCentreMode') || 'none';
  if (mode === 'none') return { centre: none, unit: none };
  const otherwise = setting(settings, 'defaultCostCentre') || null;
  return {
    centre: ({ costCentre, balance }) => costCentre ?? (balance ? null : otherwise),
    unit: mode === 'costCentreAndUnit' ? ({ costUnit }) => costUnit : none,
  };
}
