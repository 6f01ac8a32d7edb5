import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visit, type Faults } from '../harness/browser.js';
import { demoLogins, startService, type TestService } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';

export interface Portal extends TestService {
  mailbox: Mailbox;
}

/** Starts the built portal over a service with demo data and a real mail server. */
export async function startPortal(): Promise<Portal> {
  const mailbox = await Mailbox.open();
  const portal = fileURLToPath(new URL('../../examples/portal/dist', import.meta.url));
  // Codes are of the real time: with this none expires on its way through a browser.
  const service = await startService({ portal, bookkeeping: true, smtpUrl: mailbox.url, totpGraceSeconds: 30 });
  return {
    ...service,
    mailbox,
    async stop() {
      await service.stop();
      await mailbox.stop();
    },
  };
}

export const people = {
  accountant: who('accountant@maasdal.example'),
  everyone: who('sanne@maasdal.example'),
  administrator: who('beheer@oamkb.example'),
  employer: who('werkgever@maasdal.example'),
  manager: who('manager@maasdal.example'),
  employee: who('medewerker@maasdal.example'),
  otherBureau: who('directie@limburg-lonen.example'),
};

function who(email: string): { email: string; password: string } {
  return demoLogins.find((login) => login.email === email)!;
}

export interface Desk {
  page: Page;
  main: Locator;
  faults: Faults;
  url: string;
  /** Waits until the list says how many rows there are. */
  total(count: number | string): Promise<void>;
  /** An address of the portal, once its heading is there. */
  open(path: string, heading: string | RegExp): Promise<void>;
}

/** Opens a browser of its own; with a person, signed in and on the start screen. */
export async function deskOf(
  t: ExecutionContext,
  portal: TestService,
  person?: { email: string; password: string },
  options: BrowserContextOptions & { host?: string } = {},
): Promise<Desk> {
  const { page, faults } = await visit(t, options);
  const url = options.host ? portal.url.replace('localhost', options.host) : portal.url;
  const desk: Desk = {
    page,
    main: page.getByRole('main'),
    faults,
    url,
    total: (count) => page.locator('[part=total]').getByText(`Aantal: ${count}`, { exact: true }).waitFor(),
    async open(path, heading) {
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    },
  };
  if (person) {
    await page.goto(url);
    await signIn(page, person);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  }
  return desk;
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/**
 * Answers that say nothing is wrong: no session yet at the first visit, what a form is about to make, and a file that
 * shows what its settings lack.
 */
const expected = [
  /^401 POST .*\/sessions\/current\/tokens$/,
  /^422 GET .*\/journals\/[\w-]+\/files\//,
  /^404 GET .*\/(integrations|administration-mappings|wage-tax-returns|ledger-schemes\/[\w-]+\/lines)\//,
];

/** Asserts that nothing went wrong that no assertion looked at. */
export function assertQuiet(t: ExecutionContext, { faults }: Desk): void {
  t.deepEqual(faults.console, []);
  t.deepEqual(faults.csp, []);
  t.deepEqual(
    faults.requests.filter((each) => !expected.some((pattern) => pattern.test(each))),
    [],
  );
}
