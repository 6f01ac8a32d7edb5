import { readFile } from 'node:fs/promises';
import { checkContract } from './check.js';
import { componentFiles } from './components.js';
import { toContract } from './contract.js';
import { extensionsPage } from './extensions-page.js';
import { write } from './files.js';
import { packageFiles, packageFolders } from './packages.js';
import { schemaTypes, sdkFiles } from './sdk.js';
import { serverFiles } from './server.js';

/**
 * Writes what the contract of a checkout says into its `generated` folders.
 *
 * @returns what is wrong with the contract, and then nothing was written
 */
export async function generate(root: string, { checkOnly = false } = {}): Promise<string[]> {
  const { source, faults } = checkContract(await readFile(`${root}openapi.yaml`, 'utf8'));
  if (faults.length > 0 || checkOnly) return faults;
  const contract = toContract(source.document);
  const types = await schemaTypes(contract);
  const files = {
    ...sdkFiles(contract),
    ...serverFiles(contract, types),
    ...packageFiles(contract, await packageFolders(root)),
    ...componentFiles(contract),
    'sdk/generator/EXTENSIONS.md': extensionsPage(source.document),
  };
  await write(root, files, [
    'sdk/src/generated',
    'server/src/generated',
    'server/src/integrations/generated',
    'components/src/generated',
  ]);
  return [];
}
