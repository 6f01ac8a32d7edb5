import type { KindApi } from './element-api.js';

/** `<loon-provider>`, which belongs to no operation. */
export const provider: Omit<KindApi, 'specName'> & { tag: string; summary: string } = {
  tag: 'loon-provider',
  className: 'LoonProvider',
  summary:
    "Gives the elements inside it the API's address, tenant, language and session; asks to sign in again when that expires.",
  attributes: [
    {
      name: 'base-url',
      field: 'baseUrl',
      type: 'string',
      description: 'Address of the API, `/api` included; may be relative to the page.',
    },
    {
      name: 'tenant',
      field: 'tenant',
      type: 'string',
      description: 'Slug of the tenant, where the host name does not tell it.',
    },
    { name: 'lang', field: 'lang', type: "'nl' | 'en'", description: 'The language; otherwise that of the page.' },
  ],
  properties: [
    { name: 'client', type: 'Loonpoort', description: "A client of the page's own, instead of `base-url`." },
    {
      name: 'connection',
      type: 'Connection',
      description: 'What the elements inside use: `connection.client` is the SDK with the session.',
    },
  ],
  events: [
    {
      name: 'loon-session-change',
      detail: 'SessionState | null',
      description: 'Someone signed in, chose a login or signed out.',
    },
    {
      name: 'loon-session-expired',
      detail: 'SessionState',
      description: 'The session ended by itself; `detail` is what it was.',
    },
  ],
  slots: [{ name: '', description: 'The elements that share the connection.' }],
  parts: [],
};
