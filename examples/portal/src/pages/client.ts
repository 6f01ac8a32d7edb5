import '@loonpoort/components/define/loon-client-edit-form';
import '@loonpoort/components/define/loon-client-secret-form';
import type { Client, IssuedClient } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { renderFacts } from '../parts/facts.js';
import { formatMoment } from '../parts/format.js';
import { showSecret } from '../parts/secret-dialog.js';

/** One piece of software: what it may do and see, and its secrets. */
export const page = definePage<Client>({
  needs: 'getClient',
  load: async ({ client, params }) => client.clients.get({ clientId: params['clientId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/software', label: text.software },
  ],
  render: (context, { id, kind, secrets }) => {
    const { language, reload, text } = context;
    return html`
      ${renderFacts([
        [text.clientId, html`<code>${id}</code>`],
        ...secrets.map(({ hint, expiresAt }): [string, unknown] => [
          text.secret,
          html`<code>${hint}</code> ${text.validUntil} ${formatMoment(expiresAt, language)}`,
        ]),
      ])}
      <section><loon-client-edit-form class="measure" client-id=${id} @loon-success=${reload}></loon-client-edit-form></section>
      ${
        kind === 'public'
          ? nothing
          : html`<section>
        <loon-client-secret-form
          class="measure" client-id=${id}
          @loon-success=${({ detail }: CustomEvent<{ result: IssuedClient }>) => {
            reload();
            const { client, secret } = detail.result;
            showSecret(context, { name: client.name, secret, facts: [[text.clientId, id]] });
          }}
        ></loon-client-secret-form>
      </section>`
      }
    `;
  },
});
