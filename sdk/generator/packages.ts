import { readdir } from 'node:fs/promises';
import { packageVariants, type Contract } from './contract.js';
import { typescript, type Files } from './files.js';

const folder = 'server/src/integrations';

/** Returns the names of the packages' folders: those with an `index.ts`. */
export async function packageFolders(root: string): Promise<string[]> {
  const files = await readdir(`${root}${folder}/packages`, { recursive: true });
  return files.flatMap((file) => /^([^/\\]+)[/\\]index\.ts$/.exec(file)?.[1] ?? []).sort();
}

/**
 * Writes the table of the server's packages, so that one is added by its entry in the contract and a folder of its key.
 * A package of which only columns are known needs no folder.
 *
 * @throws Error for a package without folder and columns, and for a folder without package
 */
export function packageFiles(contract: Contract, folders: readonly string[]): Files {
  const packages = packageVariants(contract).map((variant) => {
    const key = variant.properties!.package!.const as string;
    const hasColumns = 'columns' in variant.properties!.settings!.properties!;
    if (!folders.includes(key) && !hasColumns)
      throw new Error(`${key}: it has no columns in its settings, so ${folder}/packages/${key}/index.ts is needed`);
    return { key, name: nameOf(key), hasFolder: folders.includes(key) };
  });
  for (const name of folders)
    if (!packages.some(({ key }) => key === name))
      throw new Error(`${folder}/packages/${name}: the contract has no such package`);
  const own = packages.filter(({ hasFolder }) => hasFolder);
  return {
    [`${folder}/generated/definitions.ts`]: typescript(
      "import type { Schemas } from '../../contract/handler.js';",
      "import { definePackageOfColumns } from '../files/columns/template-format.js';",
      "import type { PackageDefinition } from '../package-definition.js';",
      ...own.map(({ key, name }) => `import { definition as ${name} } from '../packages/${key}/index.js';`),
      '\nexport const definitions = {',
      ...packages.map(
        ({ key, name, hasFolder }) => `  '${key}': ${hasFolder ? name : `definePackageOfColumns('${key}')`},`,
      ),
      "} satisfies Record<Schemas['PackageKey'], PackageDefinition>;",
    ),
  };
}

const nameOf = (key: string): string => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
