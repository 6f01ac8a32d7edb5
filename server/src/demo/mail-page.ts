import type { Server } from '@hapi/hapi';
import type { App } from '../app.js';

const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0; }
dt { opacity: .7; } dd { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
`;

/** Adds a page with the mail that the demo would have sent, newest first; there is no mail server then. */
export function addMailPage(server: Server, app: App): void {
  server.route([
    {
      method: 'GET',
      path: '/mail',
      options: { auth: false, cache: { otherwise: 'no-store' } },
      handler: (_request, h) =>
        h
          .response(page(app.mailer.recorded!()))
          .type('text/html')
          .header(
            'content-security-policy',
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
          ),
    },
    {
      method: 'GET',
      path: '/mail.css',
      options: { auth: false },
      handler: (_request, h) => h.response(styles).type('text/css'),
    },
  ]);
}

interface Recorded {
  to: string;
  subject: string;
  text: string;
  sentAt: string;
}

function page(mails: Recorded[]): string {
  const items = [...mails].reverse().map(
    ({ to, subject, text, sentAt }) => `<article>
<h2>${escape(subject)}</h2>
<dl><dt>Aan</dt><dd>${escape(to)}</dd><dt>Verstuurd</dt><dd><time>${escape(sentAt)}</time></dd></dl>
<pre>${linked(escape(text))}</pre>
</article>`,
  );
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Verstuurde mail</title><link rel="stylesheet" href="/mail.css"></head>
<body><main>
<h1>Verstuurde mail</h1>
<p>De demo heeft geen mailserver: alles wat verstuurd zou zijn, staat hier.</p>
${items.join('\n') || '<p>Er is nog niets verstuurd.</p>'}
</main></body>
</html>`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const linked = (text: string): string =>
  text.replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}" rel="noreferrer">${address}</a>`);
