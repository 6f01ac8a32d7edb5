import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const here = new URL('./', import.meta.url);
/** The folder that is named, or that of the built server. */
const named = process.argv[2];
const target = named ? pathToFileURL(`${named}/`) : new URL('../dist/reference/', import.meta.url);

await mkdir(target, { recursive: true });
for (const name of ['index.html', 'reference.css', 'reference.js'])
  await copyFile(new URL(name, here), new URL(name, target));

// The server gives the contract at /api/openapi.yaml and /api/openapi.json; the reference reads the latter.
const contract = await readFile(new URL('../../openapi.yaml', here), 'utf8');
await writeFile(new URL('../openapi.yaml', target), contract);
await writeFile(new URL('../openapi.json', target), JSON.stringify(parse(contract)));

// The bundle shows a logo from a CDN; this page loads nothing from elsewhere.
const bundle = await readFile(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'), 'utf8');
await writeFile(new URL('redoc.js', target), bundle.replaceAll('https://cdn.redoc.ly/redoc/logo-mini.svg', 'data:,'));
