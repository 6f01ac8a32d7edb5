import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readContract } from '../../sdk/generator/contract.js';
import { elements } from '../../sdk/generator/elements.js';
import { manifest } from '../../sdk/generator/manifest.js';

// Editors and catalogues read the elements' attributes, events and parts from this file of the package.
const contract = await readContract(fileURLToPath(new URL('../../openapi.yaml', import.meta.url)));
await writeFile(
  new URL('../dist/custom-elements.json', import.meta.url),
  `${JSON.stringify(manifest(elements(contract)), null, 2)}\n`,
);
