import type { EntryLine, Finding } from './entry.js';
import type { Settings } from './format.js';

/** A setting that is a text; empty when it was not filled in. */
export function setting(settings: Settings, name: string): string {
  const value = settings[name];
  return typeof value === 'string' ? value : '';
}

/** A finding for each setting that is empty; `label` is the setting's name in the contract. */
export const missing = (settings: Settings, ...names: string[]): Finding[] =>
  names
    .filter((name) => setting(settings, name) === '')
    .map((label) => ({ code: 'settingMissing', values: { label } }));

/** Which cost centre and cost unit of a line go into the package. */
export interface Costs {
  centre(line: EntryLine): string | null;
  unit(line: EntryLine): string | null;
}

const none = () => null;

/** By the settings `costCentreMode` and `defaultCostCentre`; the latter is for profit and loss only. */
export function costsOf(settings: Settings): Costs {
  const mode = setting(settings, 'costCentreMode') || 'none';
  if (mode === 'none') return { centre: none, unit: none };
  const otherwise = setting(settings, 'defaultCostCentre') || null;
  return {
    centre: ({ costCentre, balance }) => costCentre ?? (balance ? null : otherwise),
    unit: mode === 'costCentreAndUnit' ? ({ costUnit }) => costUnit : none,
  };
}
