import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { parse } from 'yaml';

const file = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
const text = await readFile(file, 'utf8');
const contract = parse(text) as object;

test('the contract says the same to parsers of YAML 1.1, where `off` and `y` are booleans', (t) => {
  t.deepEqual(parse(text, { version: '1.1' }), contract);
});

// Python's package is not npm's to install: where it is missing the test counts as skipped, not as passed.
const withPyYaml = spawnSync('python3', ['-c', 'import yaml']).status === 0 ? test : test.skip;

withPyYaml("Python's parser reads the contract", (t) => {
  // PyYAML follows YAML 1.1, and ends a plain scalar in braces at a question mark (https://pyyaml.org).
  const script = 'import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding="utf-8"))))';
  const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8', maxBuffer: 1e8 });
  t.is(stderr, '');
  t.deepEqual(JSON.parse(stdout), contract);
});
