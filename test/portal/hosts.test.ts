import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { evaluate } from '../harness/evaluate.js';
import { visit } from '../harness/browser.js';
import { freePort } from '../harness/ports.js';
import { startService } from '../harness/service.js';
import { people, signIn } from './portal.js';

test('bureaus on hosts of their own see nothing of each other in one browser: no cookie, page, answer or storage', async (t) => {
  // One site, as subdomains of a bureau's host are: that cookies are for one site (`SameSite`) keeps nothing apart here.
  const port = await freePort();
  const folder = fileURLToPath(new URL('../../examples/portal/dist', import.meta.url));
  const portal = await startService({ port, baseUrl: `http://lonen.localhost:${port}`, portal: folder });
  t.teardown(() => portal.stop());
  const [here, there] = ['oamkb', 'limburg-lonen'].map((slug) => `http://${slug}.lonen.localhost:${port}`) as [
    string,
    string,
  ];
  const { context, page } = await visit(t);
  const enter = async (url: string, person: { email: string; password: string }): Promise<void> => {
    await page.goto(url);
    await signIn(page, person);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  };
  await enter(here, people.administrator);
  await page.evaluate(() => sessionStorage.setItem('mine', 'here'));
  await enter(there, people.otherBureau);

  // Each cookie is of one host exactly: none has a domain that its neighbours share (`__Host-`).
  const cookies = await context.cookies([here, there]);
  t.true(cookies.length >= 2);
  for (const { name, domain, httpOnly, secure } of cookies) {
    t.true(name.startsWith('__Host-'), name);
    t.true([here, there].map((url) => new URL(url).hostname).includes(domain), `${name} ${domain}`);
    t.deepEqual([httpOnly, secure], [true, true], name);
  }

  // A script on the one page, such as one that got in through a weakness, tries to reach the other.
  const reached = await evaluate(
    page,
    async (other) => {
      const answers = (path: string, options: RequestInit) =>
        fetch(`${other}${path}`, { ...options, credentials: 'include' }).then(
          (answer) => answer.text(),
          () => 'nothing',
        );
      document.cookie = '__Host-loonpoort-refresh=planted; Domain=localhost; Path=/; Secure';
      document.cookie = '__Host-loonpoort-refresh=planted; Path=/; Secure';
      const frame = document.createElement('iframe');
      frame.src = `${other}/`;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      return {
        session: await answers('/api/sessions/current/tokens', { method: 'POST' }),
        page: await answers('/', {}),
        api: await answers('/api/companies', { headers: { authorization: 'Bearer x' } }),
        frame: frame.contentDocument === null ? 'nothing' : 'read',
        cookies: document.cookie,
        stored: JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]).includes('mine'),
      };
    },
    here,
  );
  t.deepEqual(reached, {
    session: 'nothing',
    page: 'nothing',
    api: 'nothing',
    frame: 'nothing',
    cookies: '',
    stored: false,
  });

  // And the other session is as it was.
  await page.goto(here);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  t.is(await page.evaluate(() => sessionStorage.getItem('mine')), 'here');
  await page.goto(there);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});
