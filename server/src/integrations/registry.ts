import type { Connector } from './connectors/connector.js';
import type { OAuthFlow } from './connectors/oauth-flow.js';
import type { Format, PackageSettings } from './files/format.js';
import { definitions } from './generated/definitions.js';
import type { PackageDefinition } from './package-definition.js';

/** Finds a package's code; what is stored may name a package that the contract no longer has. */
const find = (key: string): PackageDefinition | undefined =>
  Object.hasOwn(definitions, key) ? definitions[key as keyof typeof definitions] : undefined;

/** Returns how journals are sent to a package; undefined where they cannot be. */
export const connectorOf = (key: string): Connector | undefined => find(key)?.connector;

/** Returns how a package's users give their consent; undefined for a package that knows passwords only. */
export const oauthOf = (key: string): OAuthFlow | undefined => find(key)?.oauth;

/** Returns the files that a package reads, the usual one first. */
export const formatsOf = (key: string): readonly Format[] => find(key)?.formats ?? [];

/** Returns whether people bring journals into a package from files, because nothing can be sent to it. */
export const isFilePackage = (key: string): boolean => !connectorOf(key) && formatsOf(key).length > 0;

/** Returns the file that these settings choose, in the encoding that they choose; undefined where the package reads none. */
export function formatOf(key: string, settings: PackageSettings): Format | undefined {
  const { fileFormat, encoding } = settings;
  const formats = formatsOf(key);
  const format = formats.find(({ extension }) => extension === fileFormat) ?? formats[0];
  if (!format?.takesEncoding || encoding === undefined) return format;
  return { ...format, encoding: encoding as Format['encoding'] };
}
