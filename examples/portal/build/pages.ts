import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mailedLinks } from '../src/mailed-link.js';
import { routes } from '../src/routes.js';

/** The folder that is named, or that of the built portal. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));

// The server answers 404 to every address that is neither a file nor one of these pages.
const pages = [...routes.map(({ path }) => path), ...mailedLinks];
await writeFile(join(folder, 'pages.json'), `${JSON.stringify(pages, null, 2)}\n`);
