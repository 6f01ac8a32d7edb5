import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const address = 'addressOfTheSource';

/**
 * Settings of esbuild by which Node.js runs tests, and all that they import, from few files: loading a thousand small
 * ones takes longer than most tests.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const bundling = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  keepNames: true,
  define: { 'import.meta.url': address },
  plugins: [
    {
      // Lets code find the files that lie beside its source.
      name: 'address of the source',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          if (!source.includes('import.meta.url')) return { contents: source, loader: 'ts' };
          return {
            contents: `const ${address} = ${JSON.stringify(pathToFileURL(path).href)}; ${source}`,
            loader: 'ts',
          };
        });
      },
    },
  ],
};
