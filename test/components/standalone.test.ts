import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { visit } from '../harness/browser.js';
import { serve } from '../harness/static.js';
import { companies, pageOf, PASSWORD, person, search, signIn } from './data.js';
import { fakeApi } from './fake-api.js';

const dist = fileURLToPath(new URL('../../components/dist', import.meta.url));

test('the built file works from a script tag, under the strictest policy (needs `npm run build`)', async (t) => {
  const api = await fakeApi(t, {
    createSession: signIn(),
    listCompanies: search(companies),
    listTags: () => pageOf([]),
  });
  const { page, faults } = await visit(t);
  const origin = await serve(t, {
    pages: {
      '/': `<!doctype html><html lang="nl"><title>Intranet</title><script type="module" src="/vendor/loonpoort.js"></script>
        <loon-provider base-url="${api.url}"><loon-login></loon-login><loon-company-search href="/bedrijven/{id}"></loon-company-search></loon-provider></html>`,
    },
    folders: { '/vendor/': dist },
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${new URL(api.url).origin}`,
    },
  });
  const modules: string[] = [];
  page.on('request', (request) => modules.push(request.url().replace(/^.*\//, '')));
  await page.goto(origin);
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Boekhandel Van Dijk' }).waitFor();
  t.deepEqual(
    modules.filter((name) => name.startsWith('lazy-operations')),
    [],
    'an embed downloads the operations that it does not call',
  );
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});
