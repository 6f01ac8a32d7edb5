import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { toContract } from '../../sdk/generator/contract.js';
import type { Field } from '../../sdk/generator/element-spec.js';
import { elements } from '../../sdk/generator/elements.js';
import { packageFields } from '../../sdk/generator/specs.js';

const contract = toContract(parse(await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8')));

const flatten = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...flatten(field.fields ?? [])]);

test('a required field of a form says what to fill in or choose, with its article; another does not', (t) => {
  const ofForms = elements(contract).flatMap(({ spec }) =>
    spec.kind === 'form' ? [spec.fields, ...Object.values(spec.steps ?? {})] : [],
  );
  const fields = flatten([...ofForms, ...Object.values(packageFields(contract))].flat());
  const isAsked = ({ control, required }: Field): boolean => required === true && control !== 'checkbox';
  t.deepEqual(
    fields.filter((field) => isAsked(field) && !field.missing).map(({ name, label }) => `${name}: ${label.nl}`),
    [],
  );
  t.deepEqual(
    fields.filter((field) => !field.required && field.missing).map(({ name }) => name),
    [],
  );
  const role = fields.find(({ name, required }) => name === 'role' && required)!;
  t.deepEqual(role.missing, { nl: 'Kies een rol.', en: 'Choose a role.' });
});
