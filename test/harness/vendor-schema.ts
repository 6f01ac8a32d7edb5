import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Vendors' own descriptions of what they take. They belong to the vendors, so they stand beside the repository. */
const folder = process.env.VENDOR_SCHEMAS ?? fileURLToPath(new URL('../../../shared/schemas', import.meta.url));

/** Reads the text of a description; undefined where it is not there. */
export function vendorSchema(path: string): string | undefined {
  const file = `${folder}/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
