import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { pack, root, run } from './pack.js';

interface Manifest {
  license?: string;
  description?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Each package holds only these files. */
const packages: Record<string, RegExp> = {
  sdk: /^(README\.md|package\.json|dist\/[\w-]+\.(d\.ts|js|js\.map))$/,
  components: /^(README\.md|package\.json|dist\/[\w/-]+(\.nl|\.en)?\.(d\.ts|js|js\.map)|dist\/custom-elements\.json)$/,
  server:
    /^(README\.md|package\.json|bin\/loonpoort\.js|dist\/[\w-]+\.(js|js\.map)|dist\/(common-passwords\.txt|openapi\.(json|yaml)|reference\/[\w.-]+))$/,
};

for (const [name, allowed] of Object.entries(packages)) {
  test(`${name}: the package holds what a stranger needs, and nothing else`, async (t) => {
    const folder = await unpack(t, name);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(folder.length + 1));
    t.deepEqual(
      files.filter((path) => !allowed.test(path)),
      [],
    );
    t.true(files.includes('README.md'));

    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
    t.truthy(manifest.license);
    t.truthy(manifest.description);
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    for (const path of files) {
      const text = await readFile(join(folder, path), 'utf8');
      t.false(text.includes(root), `${path} names a folder of the machine that built it`);
      if (/^dist\/.*\.(js|d\.ts)$/.test(path) && !path.startsWith('dist/reference/')) {
        const missing = importsOf(text).filter((each) => !installed.includes(each));
        t.deepEqual(missing, [], `${path} imports what the package does not depend on`);
      }
      if (path.endsWith('.map'))
        t.deepEqual(sourcesWithoutText(text), [], `${path} points at sources that are not there`);
    }
  });
}

/** Packs a package as npm publishes it, and returns the folder that it unpacks to. */
async function unpack(t: ExecutionContext, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-contents-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const tarball = await pack(name, folder);
  await mkdir(join(folder, 'unpacked'));
  await run(folder, 'tar', '-xzf', tarball, '-C', 'unpacked');
  return join(folder, 'unpacked', 'package');
}

/** Lists the packages that a module imports, Node's own left out. */
function importsOf(code: string): string[] {
  const specifiers = [...code.matchAll(/^(?:import|export)\b(?:[^'"\n]* from)? ?['"]([^'"\n]+)['"];?$/gm)].map(
    ([, each]) => each!,
  );
  return specifiers
    .filter((each) => !each.startsWith('.') && !isBuiltin(each))
    .map((each) =>
      each
        .split('/')
        .slice(0, each.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** Lists the sources of a source map whose text does not stand in it. */
function sourcesWithoutText(text: string): string[] {
  const map = JSON.parse(text) as { sources: string[]; sourcesContent?: (string | null)[] };
  return map.sources.filter((_, index) => typeof map.sourcesContent?.[index] !== 'string');
}
