import type { Schemas } from '../../../contract/handler.js';
import { packages } from '../../../generated/packages.js';
import type { Format, Settings } from '../format.js';
import { checkColumns, type Rules } from './check.js';
import type { Template } from './template.js';
import { writeColumns } from './write.js';

/** The format of a package whose template is in its settings; what they leave out is as the contract fills it in. */
export function templateFormat(key: Schemas['PackageKey'], kind: Pick<Format, 'name' | 'extension' | 'mediaType'>, rules?: Rules): Format {
  const defaults = defaultsOf(key);
  const complete = (settings: Settings) => ({ ...defaults, ...settings });
  return {
    ...kind,
    encoding: defaults.encoding,
    check(entry, settings) {
      const all = complete(settings);
      return checkColumns(entry, all, all, rules);
    },
    write(entry, settings) {
      const all = complete(settings);
      return writeColumns(entry, all, all);
    },
  };
}

function defaultsOf(key: Schemas['PackageKey']): Template {
  const { properties } = packages.find((each) => each.key === key)!.settings as { properties: Record<string, { default?: unknown }> };
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schema.default])) as unknown as Template;
}

export const csv = { name: 'CSV', extension: 'csv', mediaType: 'text/csv' } as const;
