import { createHash } from 'node:crypto';
import type { Request, ResponseObject, ResponseToolkit } from '@hapi/hapi';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { languageOf } from '../http/request.js';
import type { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';

interface Words {
  title: string;
  detail: string;
}

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;display:grid;min-height:100vh;
place-items:center;background:Canvas;color:CanvasText}main{max-width:28rem;padding:32px}h1{font-size:24px;line-height:1.25;
margin:0 0 12px}p{margin:0 0 12px}code{font-size:14px}`;

/** Nothing but the page's own style. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const texts: Record<Language, { expired: Words; unknown: Words; busy: Words; other: Words; code: string }> = {
  nl: {
    expired: {
      title: 'Deze vraag is verlopen',
      detail:
        'Er is te lang gewacht, of er is al geantwoord. Er is niets gewijzigd. Begin opnieuw vanuit het programma.',
    },
    unknown: {
      title: 'Dit programma is niet bekend',
      detail:
        'Het is niet of anders aangemeld bij je salarisbureau, en krijgt daarom geen toegang. Vraag de maker of je salarisbureau het na te kijken, en geef de foutcode hieronder door.',
    },
    busy: {
      title: 'Dit programma vraagt te vaak',
      detail: 'Er is niets gewijzigd. Wacht vijf minuten en begin dan opnieuw vanuit het programma.',
    },
    other: {
      title: 'De vraag van het programma klopt niet',
      detail:
        'Er is niets gewijzigd. Probeer het opnieuw vanuit het programma, of geef de maker de foutcode hieronder.',
    },
    code: 'Foutcode',
  },
  en: {
    expired: {
      title: 'This request has expired',
      detail: 'It took too long, or it was answered. Nothing was changed. Begin again from the software.',
    },
    unknown: {
      title: 'This software is not known',
      detail:
        'It is not registered with your payroll bureau, or is registered differently, and so gets no access. Ask its maker or your payroll bureau to look into it, and give them the error code below.',
    },
    busy: {
      title: 'This software asks too often',
      detail: 'Nothing was changed. Wait for five minutes, then begin again from the software.',
    },
    other: {
      title: 'The request of the software is not right',
      detail: 'Nothing was changed. Try again from the software, or give its maker the error code below.',
    },
    code: 'Error code',
  },
};

const wordsOf: Record<string, 'expired' | 'unknown' | 'busy'> = {
  session_not_found: 'expired',
  invalid_client: 'unknown',
  invalid_redirect_uri: 'unknown',
  temporarily_unavailable: 'busy',
};

/** Shows a person what went wrong, where software must not be told. The codes are those of the library, and nobody else's text. */
export function renderError(ctx: KoaContextWithOIDC, { error }: ErrorOut): void {
  const language = languageOf({ headers: ctx.headers });
  const words = texts[language];
  const { title, detail } = words[wordsOf[error] ?? 'other'];
  const page = toPage(language, { title, detail, code: error.replace(/[^a-z_]/g, '') });
  ctx.set('content-security-policy', policy);
  ctx.type = 'html';
  ctx.body = page;
}

/** Shows a person who was sent here a problem of the service's own, such as too many calls. */
export function showProblem(request: Request, h: ResponseToolkit, problem: Problem): ResponseObject {
  const language = languageOf(request);
  const { title, detail = '' } = problem.toBody(language, request.app.id);
  const answer = h.response(toPage(language, { title, detail, code: problem.code })).code(problem.status);
  const headers = { ...problem.headers, 'content-security-policy': policy, 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(headers)) answer.header(name, value);
  return answer.type('text/html');
}

const toPage = (language: Language, { title, detail, code }: Words & { code: string }): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${detail}</p><p>${texts[language].code}: <code>${code}</code></p></main></body></html>`;
