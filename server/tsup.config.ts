import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  // Types are the work of `npm run typecheck`; nobody imports the server's.
  dts: false,
  sourcemap: true,
  onSuccess: () => copyFile('src/secrets/common-passwords.txt', 'dist/common-passwords.txt'),
});
