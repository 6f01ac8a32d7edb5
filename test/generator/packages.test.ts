import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { toContract } from '../../sdk/generator/contract.js';
import { packageFiles } from '../../sdk/generator/packages.js';

const source = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const document = () => parse(source) as Record<string, any>;
const folders = [
  ...['exact-globe', 'exact-online', 'king-xml', 'king-xml-department', 'moneybird', 'reeleezee'],
  ...['twinfield', 'unit4-multivers', 'xaf'],
];

test('a package is read from its folder, and from its columns where it has none', (t) => {
  const [text] = Object.values(packageFiles(toContract(document()), folders));
  t.regex(text!, /import \{ definition as kingXml \} from '\.\.\/packages\/king-xml\/index\.js';/);
  t.regex(text!, /'king-xml': kingXml,/);
  t.regex(text!, /'alure': definePackageOfColumns\('alure'\),/);
});

test('a package without folder and columns stops the generator, and so does a folder that is of no package', (t) => {
  const contract = toContract(document());
  t.throws(() => packageFiles(contract, folders.slice(1)), { message: /^exact-globe: .*exact-globe\/index\.ts/ });
  t.throws(() => packageFiles(contract, [...folders, 'snelstart']), { message: /packages\/snelstart: the contract/ });
});
