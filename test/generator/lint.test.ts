import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from '../harness/test.js';
import { contract, root } from './faults.js';

test('the generator and lint say all faults at once, write nothing, and fail', async (t) => {
  const copy = await mkdtemp(join(tmpdir(), 'loonpoort-check-'));
  t.teardown(() => rm(copy, { recursive: true, force: true }));
  for (const name of ['package.json', 'tsconfig.json']) await cp(join(root, name), join(copy, name));
  await cp(join(root, 'sdk/generator'), join(copy, 'sdk/generator'), { recursive: true });
  await cp(join(root, 'sdk/src'), join(copy, 'sdk/src'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  const broken = contract.replace('hint:', 'hnit:').replace('load: getLogin', 'load: getLogn');
  await writeFile(join(copy, 'openapi.yaml'), broken);
  const generator = ['--import=tsx', 'sdk/generator/main.ts'];
  const run = (...mode: string[]): Promise<{ code: unknown; stderr: string }> =>
    new Promise((resolve) =>
      execFile(process.execPath, [...generator, ...mode], { cwd: copy }, (error, _, stderr) =>
        resolve({ code: error?.code, stderr }),
      ),
    );
  for (const { code, stderr } of await Promise.all([run(), run('--check')])) {
    t.is(code, 1);
    const [first, second, ...others] = stderr.trim().split('\n');
    t.regex(first!, /^openapi\.yaml:\d+:\d+: .*getLogn/);
    t.regex(second!, /^openapi\.yaml:\d+:\d+: .*hnit/);
    t.deepEqual(others, []);
  }
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  t.regex(scripts.lint!, /tsx sdk\/generator\/main\.ts --check/);
});

test('editors check the contract against the same schemas, without a network', async (t) => {
  const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(contract.split('\n')[0]!)!;
  const file = join(root, schema!);
  const referred = new Set([file]);
  for (const each of referred) {
    const text = await readFile(each, 'utf8');
    for (const [, reference] of text.matchAll(/"\$ref": "([^"#]+)#/g)) referred.add(join(dirname(each), reference!));
  }
  t.deepEqual(
    [...referred].map((each) => each.slice(root.length)),
    ['sdk/generator/openapi.schema.json', 'sdk/generator/extensions.schema.json'],
  );
});
