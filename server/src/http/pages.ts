import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from '@hapi/hapi';

const portalPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Serves a built single-page portal at `/`: files by name, and its `index.html` for every page that its `pages.json`
 * lists, such as `/companies/:companyId`. A portal without that file has the page `/` only. Anything else is not found,
 * so that programs that look for what this service does not have are told so; a browser gets the portal with it, which
 * says so to a person.
 */
export async function addPortal(server: Server, folder: string): Promise<void> {
  const isPage = await pageMatcher(folder);
  server.route({
    method: 'GET',
    path: '/{path*}',
    options: { auth: false },
    handler: {
      directory: { path: folder, index: ['index.html'], etagMethod: 'hash', lookupCompressed: false },
    },
  });
  server.ext('onPreResponse', (request, h) => {
    const { response } = request;
    const page = ['get', 'head'].includes(request.method) && !request.path.startsWith('/api/');
    if (!page || 'isBoom' in response) return h.continue;
    const missing = response.statusCode === 404;
    const known = isPage(request.path);
    if (missing && !known && !String(request.headers['accept']).includes('text/html')) return h.continue;
    const answer = missing ? h.file('index.html', { confine: folder, etagMethod: 'hash' }) : response;
    if (missing) answer.code(known ? 200 : 404).type('text/html');
    if (request.path.startsWith('/embed/')) {
      // Pages of other origins load these elements: they are public code, without data.
      answer.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    }
    const ownPolicy = missing ? undefined : response.headers['content-security-policy'];
    return answer
      .header('content-security-policy', String(ownPolicy ?? portalPolicy))
      .header('cross-origin-opener-policy', 'same-origin')
      .header(
        'cache-control',
        /-[A-Z0-9]{8}\.\w+$/.test(request.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
  });
}

async function pageMatcher(folder: string): Promise<(path: string) => boolean> {
  const listed = await readFile(join(folder, 'pages.json'), 'utf8').catch(() => '[]');
  const pages = (JSON.parse(listed) as string[]).map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}/?$`));
  return (path) => pages.some((page) => page.test(path));
}
