/**
 * Writes to standard output what an installation consists of, without what only developing needs: CycloneDX as JSON.
 *
 * `npm sbom --omit dev` leaves out whatever is a dependency of both kinds (https://github.com/npm/cli/issues/7909), so it
 * is asked about copies of the manifests that name no others.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Part {
  dev?: boolean;
  devDependencies?: object;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'loonpoort-sbom-'));

try {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Part> };
  for (const [path, part] of Object.entries(lock.packages)) {
    if (part.dev) delete lock.packages[path];
    delete part.devDependencies;
    if (!path.includes('node_modules')) copyManifest(path);
  }
  writeFileSync(join(copy, 'package-lock.json'), JSON.stringify(lock));
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  // npm is a script on Windows.
  execFileSync('npm', args, { cwd: copy, stdio: 'inherit', shell: process.platform === 'win32' });
} finally {
  rmSync(copy, { recursive: true });
}

/** @param path of a workspace, empty for the root */
function copyManifest(path: string): void {
  const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Part;
  delete manifest.devDependencies;
  mkdirSync(join(copy, path), { recursive: true });
  writeFileSync(join(copy, path, 'package.json'), JSON.stringify(manifest));
}
