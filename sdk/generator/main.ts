import { fileURLToPath } from 'node:url';
import { readContract } from './contract.js';
import { checkContract } from './check.js';
import { componentFiles } from './components.js';
import { write } from './files.js';
import { schemaTypes, sdkFiles } from './sdk.js';
import { serverFiles } from './server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = await readContract(`${root}openapi.yaml`);
checkContract(contract);
const types = await schemaTypes(contract);
const files = { ...sdkFiles(contract, types), ...serverFiles(contract, types), ...componentFiles(contract) };
await write(root, files, ['sdk/src/generated', 'server/src/generated', 'components/src/generated']);
