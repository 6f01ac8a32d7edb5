import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundle.js';

/** Stands where packages are found that only the server has, until this process ends. */
const folder = fileURLToPath(new URL(`../../server/node_modules/.cache/programs-${process.pid}/`, import.meta.url));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * Makes one file of a program, as the server is one: a loader of TypeScript takes 50 MB itself.
 *
 * @returns the path of the file
 */
export async function bundleProgram(source: URL): Promise<string> {
  const outfile = join(folder, `${basename(source.pathname, '.ts')}.js`);
  await build({ ...bundling, entryPoints: [fileURLToPath(source)], outfile });
  return outfile;
}
