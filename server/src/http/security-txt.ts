import type { Server } from '@hapi/hapi';
import type { App } from '../app.js';

const dayMs = 24 * 3600 * 1000;

/** What the file says holds for less than a year (RFC 9116 section 2.5.5). */
const validDays = 180;

/**
 * Serves `/.well-known/security.txt` (RFC 9116): where to report a weakness of this service.
 *
 * @param contact a `mailto:` or `https:` address
 */
export function addSecurityTxt(server: Server, { settings, now }: App, contact: string): void {
  const path = '/.well-known/security.txt';
  server.route({
    method: 'GET',
    path,
    options: { auth: false },
    handler: (_request, h) => {
      const today = Math.floor(now().getTime() / dayMs);
      const lines = [
        `Contact: ${contact}`,
        `Expires: ${new Date((today + validDays) * dayMs).toISOString()}`,
        'Preferred-Languages: nl, en',
        `Canonical: ${settings.baseUrl.origin}${path}`,
      ];
      return h
        .response(`${lines.join('\n')}\n`)
        .type('text/plain')
        .header('cache-control', 'max-age=86400');
    },
  });
}
