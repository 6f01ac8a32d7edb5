import { readFileSync } from 'node:fs';
import type { PackageApp } from '../app.js';
import { OperatorError } from '../contract/operator-error.js';
import { packageOf } from '../integrations/catalogue.js';

/**
 * Reads how the makers of packages know this service: `{ "twinfield": { "clientId": "…", "clientSecret": "…" } }`.
 *
 * @throws OperatorError that names the file and what is wrong with it, never what is in it
 */
export function readPackages(file: string): Record<string, PackageApp> {
  const packages = parse(readFileSync(file, 'utf8'));
  if (typeof packages !== 'object' || packages === null || Array.isArray(packages)) {
    throw new OperatorError({
      nl: `PACKAGES_FILE: ${file} is geen JSON-object met een onderdeel per boekhoudpakket`,
      en: `PACKAGES_FILE: ${file} is no JSON object with an entry per package`,
    });
  }
  for (const [key, app] of Object.entries(packages as Record<string, Partial<PackageApp> | null>)) {
    if (!packageOf(key)) {
      throw new OperatorError({
        nl: `PACKAGES_FILE: ${file} noemt "${key}", en dat boekhoudpakket is er niet`,
        en: `PACKAGES_FILE: ${file} names "${key}", and there is no such package`,
      });
    }
    const registered = typeof app?.clientId === 'string' && typeof app.clientSecret === 'string';
    if (!registered && typeof app?.url !== 'string') {
      throw new OperatorError({
        nl: `PACKAGES_FILE: geef in ${file} bij "${key}" een clientId en een clientSecret, of de url van een vervanger`,
        en: `PACKAGES_FILE: give "${key}" a clientId and a clientSecret in ${file}, or the url of a stand-in`,
      });
    }
  }
  return packages as Record<string, PackageApp>;
}

/** Parses without the parser's error, which quotes the file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
