import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'tsup';

const script = createRequire(import.meta.url).resolve('@loonpoort/components/loonpoort.js');

/** Static files for any web server: the paths in `pages.json` must answer with index.html. */
export default defineConfig({
  entry: { app: 'src/app.ts', portal: 'src/styles/portal.css' },
  outDir: 'dist',
  publicDir: 'public',
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  noExternal: [/./],
  splitting: true,
  minify: true,
  clean: true,
  silent: true,
  // The elements for pages elsewhere, at /embed/loonpoort.js.
  onSuccess: async () => {
    for (const name of ['loonpoort.js', 'loonpoort']) {
      await cp(join(dirname(script), name), join('dist/embed', name), {
        recursive: true,
        filter: (path) => !path.endsWith('.map'),
      });
    }
  },
});
