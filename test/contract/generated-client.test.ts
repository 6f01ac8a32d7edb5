import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { generate } from 'orval';
import ts from 'typescript';
import { readContract } from '../../sdk/generator/contract.js';

const openapi = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));

test("a stranger's generator makes a client of the contract that compiles, with every operation", async (t) => {
  t.timeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-client-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const target = join(folder, 'client.ts');
  await generate({ input: { target: openapi }, output: { target, client: 'fetch', mode: 'single' } }, folder);

  const program = ts.createProgram([target], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const faults = ts.getPreEmitDiagnostics(program);
  t.is(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: String,
      getCurrentDirectory: () => folder,
      getNewLine: () => '\n',
    }),
    '',
  );

  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(target)!)!;
  const made = new Set(checker.getExportsOfModule(module).map(({ name }) => name));
  const { operations } = await readContract(openapi);
  t.deepEqual(
    operations.map(({ id }) => id).filter((id) => !made.has(id)),
    [],
  );
});
