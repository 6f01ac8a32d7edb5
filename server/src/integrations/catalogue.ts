import type { Handler, Schemas } from '../contract/handler.js';
import type { Package } from '../contract/package.js';
import type { Language } from '../contract/text.js';
import { packages } from '../generated/packages.js';
import { oauthOf } from './packages/connectors.js';

const byKey = new Map(packages.map((each) => [each.key, each]));

/** A package of the contract; what is stored may name one that has gone since. */
export const packageOf = (key: string): Package | undefined => byKey.get(key);

export const listPackages: Handler<'listPackages'> = async ({ language }) => {
  const items = packages.map((each) => toPackage(each, language));
  return { body: { items, total: items.length, next: null } };
};

const toPackage = ({ key, name, formats, automatic, note }: Package, language: Language): Schemas['Package'] => ({
  key: key as Schemas['PackageKey'],
  name,
  formats,
  automatic,
  connects: oauthOf(key) !== undefined,
  ...(note && { note: note[language] }),
});
