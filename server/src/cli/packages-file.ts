import { readFileSync } from 'node:fs';
import type { PackageApp } from '../app.js';
import { packageOf } from '../integrations/catalogue.js';

/**
 * Reads how the makers of packages know this service: `{ "twinfield": { "clientId": "…", "clientSecret": "…" } }`.
 *
 * @throws Error that names the file and what is wrong with it, never what is in it
 */
export function readPackages(file: string): Record<string, PackageApp> {
  const packages = parse(readFileSync(file, 'utf8'));
  if (typeof packages !== 'object' || packages === null || Array.isArray(packages)) {
    throw new Error(`${file} cannot be used: it is no JSON object with an entry per package`);
  }
  for (const [key, app] of Object.entries(packages as Record<string, Partial<PackageApp> | null>)) {
    if (!packageOf(key)) throw new Error(`${file} cannot be used: there is no package "${key}"`);
    const registered = typeof app?.clientId === 'string' && typeof app.clientSecret === 'string';
    if (!registered && typeof app?.url !== 'string') {
      throw new Error(`${file} cannot be used: "${key}" needs a clientId and a clientSecret, or the url of a stand-in`);
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
