import '@loonpoort/components/define/loon-webhook-edit-form';
import '@loonpoort/components/define/loon-webhook-message-list';
import '@loonpoort/components/define/loon-webhook-secret-form';
import { testWebhook } from '@loonpoort/components/labels';
import type { IssuedWebhook, Webhook } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { showSecret } from '../parts/secret-dialog.js';
import { inAddress } from '../parts/list-query.js';

/** The page shows one address: its messages, the events that it gets, and its secret. */
export const page = definePage<Webhook>({
  needs: 'getWebhook',
  load: async ({ client, params }) => client.webhooks.get({ webhookId: params['webhookId']! }),
  title: (_, { url }) => new URL(url).host,
  lead: (_, { url }) => url,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/webhooks', label: text.webhooks },
  ],
  actions: ({ attempt, client, language, notify }, { id }) =>
    html`<button type="button" @click=${() =>
      void attempt(async () => {
        await client.webhooks.test({ webhookId: id });
        document.querySelector('loon-webhook-message-list')?.refresh();
        notify(testWebhook['done']![language]);
      })}>${testWebhook['label']![language]}</button>`,
  render: (context, { id }) => html`
    <section>
      <loon-webhook-message-list
        webhook-id=${id} ${inAddress(context)}
      ></loon-webhook-message-list>
    </section>
    <section><loon-webhook-edit-form class="measure" webhook-id=${id} @loon-success=${context.reload}></loon-webhook-edit-form></section>
    <section>
      <loon-webhook-secret-form
        class="measure" webhook-id=${id}
        @loon-success=${({ detail }: CustomEvent<{ result: IssuedWebhook }>) => showSecret(context, { name: detail.result.webhook.url, secret: detail.result.secret })}
      ></loon-webhook-secret-form>
    </section>
  `,
});
