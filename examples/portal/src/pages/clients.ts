import '@loonpoort/components/define/loon-client-form';
import '@loonpoort/components/define/loon-client-list';
import '@loonpoort/components/define/loon-consent-list';
import type { IssuedClient } from '@loonpoort/sdk';
import { html } from 'lit';
import { issuingPage } from '../parts/issuing-page.js';
import { inAddress } from '../parts/list-query.js';

/** Software that may call the API, and the persons for whom software does so with their consent. */
export const page = issuingPage<IssuedClient>({
  needs: 'listClients',
  name: 'software',
  href: '/settings/software',
  list: (context) => html`<loon-client-list
    heading-level="0" href="/settings/software/{id}" ${inAddress(context)}
  ></loon-client-list>`,
  form: (show) => html`<loon-client-form class="measure" @loon-success=${show}></loon-client-form>`,
  more: () => html`<loon-consent-list></loon-consent-list>`,
  secretOf: ({ client: { id, name }, secret }, { text }) => ({ name, secret, facts: [[text.clientId, id]] }),
});
