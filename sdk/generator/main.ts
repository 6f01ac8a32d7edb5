import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const faults = await generate(root, { checkOnly: process.argv.includes('--check') });
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
