import { packageOf } from './catalogue.js';
import type { Integration } from './integration.js';
import type { Mapping } from './mappings/mapping.js';

/** The setting that names the journal (dagboek) in a package. */
export const journalSetting = (key: string): string => packageOf(key)?.journal ?? 'journalCode';

/** An integration with the settings that one company's mapping takes the place of: its administration and journal. */
export function inBooks(integration: Integration, mapping: Pick<Mapping, 'administration' | 'journalCode'> | undefined): Integration {
  if (!mapping) return integration;
  const { package: key } = integration;
  const settings = { ...integration.settings };
  const office = packageOf(key)?.administration;
  if (office !== undefined) settings[office] = mapping.administration;
  if (mapping.journalCode) settings[journalSetting(key)] = mapping.journalCode;
  return Object.assign(integration.$clone(), { settings });
}
