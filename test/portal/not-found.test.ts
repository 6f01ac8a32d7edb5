import { test } from '../harness/test.js';
import { routes } from '../../examples/portal/src/routes.js';
import { administrator, callerOf, every } from '../companies/caller.js';
import { addFirmManager } from '../security/world-rows.js';
import { deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
  await addFirmManager(portal.app);
});
test.after.always(() => portal.stop());

const nowhere = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

/** What stands for each part of an address, where that is no id. */
const parts: Record<string, string> = {
  level: 'company',
  package: 'twinfield',
  line: '1',
  wageCode: '1000',
  account: '4000',
  validFrom: '2026-01-01',
  year: '2026',
  period: '1',
  employee: '1',
  part: 'accounts',
};

test('an address of something that is not there says so, and never shows an empty form', async (t) => {
  const bureau = await deskOf(t, portal, people.administrator);
  const office = await deskOf(t, portal, people.accountant);
  // Where a provider sends somebody who is signed in already, the start is, and a package's answer is told what became of it.
  const all = routes.filter(({ path }) => path.includes(':') && !/^\/(?:loon-sign-in|connect)\//.test(path));
  for (const { path } of all) {
    // Who manages a firm has colleagues there; an administrator has none.
    const { page, main, url } = path.startsWith('/colleagues/') ? office : bureau;
    const address = path.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? nowhere);
    await page.goto(`${url}${address}`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    t.is(await heading.innerText(), 'Deze pagina is er niet', address);
    t.is(await main.getByRole('textbox').count(), 0, address);
  }
});

test('what is not in something that is there says so too', async (t) => {
  const { page, main, url } = await deskOf(t, portal, people.administrator);
  const caller = await callerOf(portal, administrator);
  const scheme = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const company = (await every(caller, '/companies?kind=client')).items[0]!.id;
  for (const address of [
    `/settings/ledger-schemes/${scheme}/nothing`,
    `/settings/ledger-schemes/${scheme}/accounts/99999`,
    `/settings/ledger-schemes/${scheme}/accounts/99999/from/2026-01-01`,
    `/settings/ledger-schemes/${scheme}/lines/none`,
    `/settings/ledger-schemes/${scheme}/lines/1000/from/someday`,
    `/companies/${company}/cost-centres/${nowhere}`,
    `/companies/${company}/cost-units/${nowhere}`,
    `/companies/${company}/departments/${nowhere}`,
    `/settings/integrations/company/${company}/nothing`,
    `/settings/integrations/firm/${company}`,
    `/wage-tax-returns/${company}/1/1`,
    `/wage-tax-returns/${company}/2026/99`,
  ]) {
    await page.goto(`${url}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    t.is(await page.getByRole('heading', { level: 1 }).innerText(), 'Deze pagina is er niet', address);
    t.is(await main.getByRole('textbox').count(), 0, address);
  }
});
