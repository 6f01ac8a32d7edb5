import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/operator.ts', 'src/permissions.ts', 'src/webhooks.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  silent: true,
});
