import type { Schemas } from '../../../contract/handler.js';
import { packages } from '../../../generated/packages.js';
import type { Format, Settings } from '../format.js';
import { checkColumns, type Rules } from './check.js';
import type { Template } from './template.js';
import { writeColumns } from './write.js';

/** The format of a package whose template is in its settings; what they leave out is as the contract fills it in. */
export function templateFormat(key: Schemas['PackageKey'], kind: Pick<Format, 'name' | 'extension' | 'mediaType'>, rules?: Rules): Format {
  const { journal = 'journalCode', settings } = packages.find((each) => each.key === key)!;
  const { properties, required = [] } = settings as { properties: Record<string, { default?: unknown }>; required?: string[] };
  const defaults = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schema.default])) as unknown as Template;
  const complete = (chosen: Settings) => ({ ...defaults, ...chosen, journal });
  const all: Rules = { ...rules, noJournal: !required.includes(journal) };
  return {
    ...kind,
    encoding: defaults.encoding,
    takesEncoding: true,
    check(entry, chosen) {
      const template = complete(chosen);
      return checkColumns(entry, template, template, all);
    },
    write(entry, chosen) {
      const template = complete(chosen);
      return writeColumns(entry, template, template);
    },
  };
}

export const csv = { name: 'CSV', extension: 'csv', mediaType: 'text/csv' } as const;
