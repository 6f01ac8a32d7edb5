import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mailedLinks } from '../src/mailed-link.js';
import { routes } from '../src/routes.js';

/** The folder that is named, or that of the built portal. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));

// The server answers 404 to every address that is neither a file nor one of these pages.
const pages = [...routes.map(({ path }) => path), ...mailedLinks];
await writeFile(join(folder, 'pages.json'), `${JSON.stringify(pages, null, 2)}\n`);

// By this an open page sees that the server was updated. app.js names every other module by a hash of what is in it.
const build = createHash('sha256')
  .update(await readFile(join(folder, 'app.js')))
  .digest('hex')
  .slice(0, 16);
const index = join(folder, 'index.html');
const html = (await readFile(index, 'utf8')).replace(/\s*<meta name="build".*?>/, '');
await writeFile(index, html.replace('<title>', `<meta name="build" content="${build}" />\n    <title>`));
