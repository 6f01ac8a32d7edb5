import type { Server } from '@hapi/hapi';
import type { App } from '../../app.js';
import { apiRoutes } from './api.js';
import { DemoBooks } from './books.js';
import { Consent, consentRoutes, demoClient } from './consent.js';
import { booksPage, policy, styles } from './page.js';

/** The demo's bookkeeping package is found here, on the demo's own server. */
export const demoBookkeepingPath = '/demo/boekhouding';

/** Adds a bookkeeping package that does as Exact Online does, so that a newcomer can send journals at once. */
export function addDemoBookkeeping(server: Server, app: App, folder: string): void {
  const prefix = demoBookkeepingPath;
  const books = new DemoBooks(app, folder);
  const consent = new Consent(app.now);
  server.route([
    ...consentRoutes(prefix, consent),
    ...apiRoutes(prefix, books, consent),
    {
      method: 'GET',
      path: prefix,
      options: { auth: false, cache: { otherwise: 'no-store' } },
      handler: async (_request, h) =>
        h
          .response(await booksPage(prefix, books))
          .type('text/html')
          .header('content-security-policy', policy),
    },
    {
      method: 'POST',
      path: `${prefix}/periods`,
      options: { auth: false },
      handler: (request, h) => {
        const { division, year, period, closed } = request.payload as Record<string, string>;
        books.closed.set({ division: Number(division), year: Number(year), period: Number(period) }, closed === 'yes');
        return h.redirect(prefix);
      },
    },
    {
      method: 'GET',
      path: `${prefix}/style.css`,
      options: { auth: false },
      handler: (_request, h) => h.response(styles).type('text/css'),
    },
  ]);
}

/** Returns the settings by which Loonpoort reaches it in place of Exact Online. */
export const demoPackages = (origin: string) => {
  const url = `${origin}${demoBookkeepingPath}`;
  return { 'exact-online': { ...demoClient, url, signInUrl: url } };
};
