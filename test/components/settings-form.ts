import type { ExecutionContext } from 'ava';
import type { Locator, Page } from 'playwright-core';
import { pageOf, signIn } from './data.js';
import { fakeApi, problem, type FakeApi, type Handler } from './fake-api.js';
import { integration, ownerId, packages, versioned } from './settings-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define('loon-integration-form');
export const form = (of = ''): string =>
  `<loon-integration-form level="company" owner-id="${ownerId}" ${of}></loon-integration-form>`;
export const notFound: Handler = () =>
  problem(404, 'not-found', 'Niet gevonden', 'Dit bestaat niet, of je mag het niet zien.');
export const getIntegration: Handler = (call) =>
  call.params['package'] === integration.package ? versioned(integration, 3) : notFound(call);

export async function open(
  t: ExecutionContext,
  html: string,
  handlers: Record<string, Handler> = {},
  more: Partial<PageOptions> = {},
) {
  const api = await fakeApi(t, {
    createSession: signIn(),
    listPackages: () => pageOf(packages),
    getIntegration,
    ...handlers,
  });
  return { api, ...(await openPage(t, { api, script, html, signedIn: true, ...more })) };
}

export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** Waits until an element has the focus: what checks a form comes with its first use. */
export async function waitForFocus(locator: Locator): Promise<void> {
  const element = await locator.elementHandle();
  await locator.page().waitForFunction((each) => (each!.getRootNode() as ShadowRoot).activeElement === each, element);
}
export const last = (api: FakeApi) => api.callsOf('saveIntegration').at(-1)!;
