import { defineConfig } from 'tsup';

/** Static files for any web server: unknown paths must answer with index.html. */
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
});
