import type { ExecutionContext } from 'ava';
import { test } from './test.js';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';

/** The faults of a page that no assertion looked at. Every list is empty when all is well. */
export interface Faults {
  /** Console errors and uncaught exceptions; failed loads are under `requests`. */
  console: string[];
  /** Content-Security-Policy violations, from the page's events and from the console. */
  csp: string[];
  /** `<status or network error> <method> <url>`; requests that the page itself aborted are left out. */
  requests: string[];
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  faults: Faults;
}

/** Only a page that hangs takes this long: a busy machine may need ten times what a quiet one does. */
const PATIENCE_MS = 100_000;

let browser: Promise<Browser> | undefined;

test.after.always('close the browser', async () => {
  await (await browser)?.close();
});

/**
 * Opens a page in a context of its own (cookies, storage), closed with the test. Chromium itself starts once per test
 * file. Default: 1280 × 800 CSS px, Dutch, light, reduced motion.
 */
export async function visit(t: ExecutionContext, options: BrowserContextOptions = {}): Promise<Visit> {
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  t.teardown(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: Faults = { console: [], csp: [], requests: [] };
  await watch(context, faults);
  return { context, page: await context.newPage(), faults };
}

async function watch(context: BrowserContext, faults: Faults): Promise<void> {
  // tsx keeps function names through a helper that functions sent to the page would miss.
  await context.addInitScript('globalThis.__name = (value) => value;');
  await context.exposeBinding('reportCspViolation', (_source, text: string) => faults.csp.push(text));
  await context.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => reportCspViolation(
      event.effectiveDirective + ' blocked ' + event.blockedURI + ' at ' + event.sourceFile + ':' + event.lineNumber));
  `);
  context.on('console', (message) => {
    const text = message.text();
    if (text.includes('Content Security Policy')) faults.csp.push(text);
    else if (message.type() === 'error' && !text.startsWith('Failed to load resource')) faults.console.push(text);
  });
  context.on('weberror', (event) => faults.console.push(String(event.error())));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') faults.requests.push(`${reason} ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    const status = response.status();
    if (status >= 400) faults.requests.push(`${status} ${response.request().method()} ${response.url()}`);
  });
}
