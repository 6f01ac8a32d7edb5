import { packageOf } from './catalogue.js';
import type { Integration } from './integration.js';
import type { Mapping } from './mappings/mapping.js';

/** Returns the name of the setting that names the journal (dagboek) in a package. */
export const journalSetting = (key: string): string => packageOf(key)?.journal ?? 'journalCode';

/** Returns an integration with the administration, journal and first number of one company's mapping in place of its own. */
export function withMappingOverrides(
  integration: Integration,
  mapping: Pick<Mapping, 'administration' | 'journalCode' | 'firstEntryNumber'> | undefined,
): Integration {
  if (!mapping) return integration;
  const { package: key } = integration;
  const settings = { ...integration.settings };
  const office = packageOf(key)?.administration;
  if (office !== undefined) settings[office] = mapping.administration;
  if (mapping.journalCode) settings[journalSetting(key)] = mapping.journalCode;
  if (mapping.firstEntryNumber) settings['firstEntryNumber'] = mapping.firstEntryNumber;
  return Object.assign(integration.$clone(), { settings });
}
