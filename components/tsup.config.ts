import { defineConfig, type Options } from 'tsup';
import { templates } from './build/templates.js';

const common: Options = {
  silent: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  esbuildPlugins: [templates],
};

export default defineConfig([
  // A module per source file: a bundler takes what a page uses, and sees which modules have side effects.
  { ...common, entry: ['src/**/*.ts', '!src/loonpoort.ts'], bundle: false },
  // A script tag loads this one: everything is in it but what is loaded on demand, which stands in `dist/loonpoort/`.
  {
    ...common,
    platform: 'browser',
    entry: ['src/loonpoort.ts'],
    noExternal: [/./],
    splitting: true,
    minify: true,
    esbuildOptions: (options) => void (options.chunkNames = 'loonpoort/[name]-[hash]'),
  },
]);
