import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { build } from 'esbuild';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { visit, type Visit } from '../harness/browser.js';
import { evaluate } from '../harness/evaluate.js';
import { serve } from '../harness/static.js';
import type { LoonProvider } from '../../components/src/elements/provider.js';
import { PASSWORD, person } from './data.js';
import type { FakeApi } from './fake-api.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = new Map<string, Promise<Record<string, string>>>();

/** Bundles the script of a page and the chunks that it loads, by path; built once per test file. */
export function bundle(source: string): Promise<Record<string, string>> {
  const made = bundles.get(source) ?? make(source);
  bundles.set(source, made);
  return made;
}

async function make(source: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: `${root}/components/src`, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    entryNames: 'page',
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

export const define = (...tags: string[]): string =>
  ["import './define/provider.js';", ...tags.map((tag) => `import './generated/define/${tag}.js';`)].join('\n');

export interface PageOptions extends BrowserContextOptions {
  api: FakeApi;
  /** The module that the page imports; see `define`. */
  script: string;
  /** Inside `<loon-provider>`. */
  html: string;
  lang?: 'nl' | 'en';
  css?: string;
  /** More attributes of the provider. */
  provider?: string;
  /** Signs in before the page shows anything. */
  signedIn?: boolean;
}

/** Opens a page of a firm's own site, under the strictest policy that the package promises to keep to. */
export async function openPage(t: ExecutionContext, options: PageOptions): Promise<Visit & { origin: string }> {
  const { api, script, html, lang = 'nl', css = '', provider = '', signedIn, ...context } = options;
  const visited = await visit(t, context);
  const origin = await serve(t, {
    pages: {
      ...(await bundle(script)),
      '/style.css': `:root { color-scheme: light dark } body { margin: 0; background: light-dark(#f7f8fa, #101317) }
        main { max-width: 960px; margin: 0 auto; padding: 32px 16px } ${css}`,
      '/': `<!doctype html><html lang="${lang}"><head><title>Kantoor Maasdal</title><meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/style.css"><script type="module" src="/page.js"></script></head>
        <body><main><h1>Kantoor Maasdal</h1><loon-provider base-url="${api.url}" tenant="oamkb" ${provider}>${html}</loon-provider></main></body></html>`,
    },
    // Rows and options link to these pages. A path that answers with nothing becomes an error page of the browser's
    // own.
    otherPages: '<!doctype html><html lang="nl"><title>Kantoor Maasdal</title><p>Een andere pagina</p></html>',
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${new URL(api.url).origin}`,
    },
  });
  await visited.page.goto(origin);
  if (signedIn) await signIn(visited.page);
  return { ...visited, origin };
}

/** Signs in as a page does that has its own sign-in. */
export async function signIn(page: Page): Promise<void> {
  await evaluate(
    page,
    async (credentials) => {
      await customElements.whenDefined('loon-provider');
      const provider = document.querySelector<LoonProvider>('loon-provider')!;
      await provider.updateComplete;
      await provider.connection!.client.session.signIn(credentials);
    },
    { email: person.email, password: PASSWORD },
  );
}
