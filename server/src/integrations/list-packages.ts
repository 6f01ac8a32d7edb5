import type { Handler, Schemas } from '../contract/handler.js';
import type { Package } from '../contract/package.js';
import type { Language } from '../contract/text.js';
import { packages } from '../generated/packages.js';
import { oauthOf } from './registry.js';

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
