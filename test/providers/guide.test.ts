import { readFile } from 'node:fs/promises';
import { providerTexts } from '../../examples/portal/src/messages/providers.js';
import { test } from '../harness/test.js';

/**
 * What is set at Microsoft Entra by its own name: `auth_time` and `email` are optional claims of tokens of v2.0, `xms_edov` is
 * one that the manifest alone takes (https://learn.microsoft.com/entra/identity-platform/optional-claims-reference).
 */
const claims = ['email', 'auth_time', 'xms_edov'];
const names = [...claims, 'optionalClaims', 'idToken', 'c1', 'https://login.microsoftonline.com/'];

test('the steps at Microsoft Entra are the same in Dutch, in English and for operators', async (t) => {
  const [nl, en] = [providerTexts.nl.entraSteps, providerTexts.en.entraSteps];
  const named = (step: string): string[] =>
    names.filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(step));
  t.deepEqual(en.map(named), nl.map(named), 'each step names the same');
  t.deepEqual(
    names.filter((name) => !nl.flatMap(named).includes(name)),
    [],
  );
  const page = await readFile(new URL('../../server/OPERATING.md', import.meta.url), 'utf8');
  const section = page.slice(page.indexOf('## Signing in with Microsoft Entra'), page.indexOf('## Watch it'));
  for (const claim of claims) t.true(section.includes(`\`${claim}\``), claim);
});
