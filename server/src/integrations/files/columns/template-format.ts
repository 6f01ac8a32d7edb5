import type { Schemas } from '../../../contract/handler.js';
import { packages } from '../../../generated/packages.js';
import type { PackageDefinition } from '../../package-definition.js';
import type { Format, PackageSettings } from '../format.js';
import { checkColumns, type ColumnRules } from './check.js';
import type { Template } from './template.js';
import { writeColumns } from './write.js';

/** The contract's `x-package.formats` names files of columns so. */
const kinds = {
  CSV: { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  TXT: { name: 'TXT', extension: 'txt', mediaType: 'text/plain' },
} as const;

/** Returns the definition of a package of which nothing is known but its columns: the contract says all about it. */
export const definePackageOfColumns = (key: Schemas['PackageKey']): PackageDefinition => ({
  formats: [templateFormat(key)],
});

/** Returns the format of a package whose template is in its settings; what they leave out is as the contract fills it in. */
export function templateFormat(key: Schemas['PackageKey']): Format {
  const {
    formats,
    journal = 'journalCode',
    numericCodes = false,
    settings,
  } = packages.find((each) => each.key === key)!;
  const name = formats.find((each) => each in kinds) as keyof typeof kinds;
  const { properties, required = [] } = settings as {
    properties: Record<string, { default?: unknown }>;
    required?: string[];
  };
  const defaults = Object.fromEntries(
    Object.entries(properties).map(([setting, schema]) => [setting, schema.default]),
  ) as unknown as Template;
  const complete = (chosen: PackageSettings) => ({ ...defaults, ...chosen, journal });
  const rules: ColumnRules = { digits: numericCodes, noJournal: !required.includes(journal) };
  return {
    ...kinds[name],
    encoding: defaults.encoding,
    takesEncoding: true,
    hasEntryNumber: (chosen) => complete(chosen).columns.some(({ source }) => source === 'number'),
    check(entry, chosen) {
      const template = complete(chosen);
      return checkColumns(entry, template, template, rules);
    },
    write(entry, chosen) {
      const template = complete(chosen);
      return writeColumns(entry, template, template);
    },
  };
}
