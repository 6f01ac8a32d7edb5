import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

const headings = (desk: Desk): Promise<string[]> => desk.main.getByRole('heading', { level: 2 }).allInnerTexts();

async function look(t: ExecutionContext, desk: Desk, name: string): Promise<void> {
  t.deepEqual(await axe(desk.page), []);
  await screenshot(desk.page, name);
  await desk.page.setViewportSize({ width: 390, height: 844 });
  t.is(await desk.page.evaluate(() => document.documentElement.scrollWidth), 390);
  assertQuiet(t, desk);
}

test('an employee starts with the own record, what may be changed, and no company search', async (t) => {
  const desk = await deskOf(t, portal, people.employee);
  const { main, page } = desk;
  await main.getByRole('heading', { level: 2, name: 'Tom Lemmens' }).waitFor();
  t.deepEqual(await headings(desk), ['Tom Lemmens', 'Dit wijzig je zelf']);
  t.is(await page.getByRole('search').count(), 0);
  await look(t, desk, 'start-employee');
  await main.getByRole('link', { name: /^Mijn gegevens/ }).focus();
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { level: 1, name: 'Mijn gegevens' }).waitFor();
});

test('a manager starts with who comes and who goes in the team', async (t) => {
  const desk = await deskOf(t, portal, people.manager);
  await desk.main.getByRole('rowheader').first().waitFor();
  const [comes, goes, team] = await headings(desk);
  t.regex(comes!, /^In dienst gekomen, (\w+ \d{4}|4 weken \d|week \d)/);
  t.regex(goes!, /^Uit dienst gegaan, /);
  t.is(team, 'Je team');
  const { figures } = (
    await signInByApi(portal, people.manager).then(({ accessToken: token }) =>
      send(portal, 'GET', '/dashboards/current', { token }),
    )
  ).body as { figures: { key: string; value: number }[] };
  const nobody = figures.filter(({ value }) => value === 0).length;
  t.is(await desk.main.getByText('Niemand', { exact: true }).count(), nobody);
  t.is(await desk.page.getByRole('search').count(), 0);
  await look(t, desk, 'start-manager');
});

test('an employer starts with the own companies and employees', async (t) => {
  const desk = await deskOf(t, portal, people.employer);
  await desk.main.locator('loon-employee-list').getByRole('rowheader').first().waitFor();
  t.true((await headings(desk)).includes('Medewerkers'));
  await look(t, desk, 'start-employer');
});

test('whoever sees one company is not asked to search it', async (t) => {
  const desk = await deskOf(t, portal, people.employee);
  await desk.open('/explorer', 'Explorer');
  t.is(await desk.main.getByRole('link', { name: 'Zoek bedrijf' }).count(), 0);
  await desk.page.keyboard.press('/');
  await desk.main.locator('a[href^="/companies/"]').click();
  await desk.page.waitForURL(/\/companies\/[\w-]{36}$/);
  await desk.main.getByRole('heading', { level: 1 }).waitFor();
  assertQuiet(t, desk);
});

test('the integration of the whole bureau offers an accountant no button that would be refused', async (t) => {
  const { accessToken: token, tenant } = await signInByApi(portal, people.administrator);
  const path = `/integrations/tenant/${tenant.id}/plain-csv`;
  const saved = await send(portal, 'PUT', path, { token, body: { package: 'plain-csv', settings: {} } });
  t.true([200, 201].includes(saved.status), saved.text);
  const desk = await deskOf(t, portal, people.accountant);
  await desk.open(`/settings${path}`, /^Boekhoudkoppeling voor/);
  await desk.main.getByText(/stelt hem in/).waitFor();
  t.is(await desk.main.getByRole('button').count(), 0);
  assertQuiet(t, desk);
});

for (const role of ['accountant', 'employer', 'manager', 'employee'] as const) {
  test(`no link that a login is shown leads to what it may not do: ${role}`, async (t) => {
    t.timeout(120_000);
    const desk = await deskOf(t, portal, people[role]);
    const { page, main } = desk;
    const seen = new Set<string>();
    const patternOf = (href: string): string => href.replace(/[?#].*/, '').replace(/[\w-]{36}|\d+/g, '…');
    const waiting = ['/', '/profile'];
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
      if (seen.has(patternOf(href))) continue;
      seen.add(patternOf(href));
      await page.goto(`${desk.url}${href}`);
      await main.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      t.is(await main.getByRole('heading', { level: 1, name: 'Dit kan niet met deze inlog' }).count(), 0, href);
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
      waiting.push(...links.filter((each) => each.startsWith('/') && !each.startsWith('/api')));
    }
    t.true(seen.size > 3);
    t.deepEqual(
      desk.faults.requests.filter((each) => each.startsWith('403')),
      [],
    );
  });
}
