import '@loonpoort/components/define/loon-webhook-edit-form';
import '@loonpoort/components/define/loon-webhook-message-list';
import '@loonpoort/components/define/loon-webhook-secret-form';
import { testWebhook } from '@loonpoort/components/labels';
import type { IssuedWebhook, Webhook } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { asked, reflecting } from '../parts/list-query.js';
import { showSecret } from '../parts/secret-dialog.js';

/** One address: its messages, what it is told of, and its secret. */
export const page = definePage<Webhook>({
  needs: 'getWebhook',
  load: async ({ client, params }) => client.webhooks.get({ webhookId: params['webhookId']! }),
  title: (_, { url }) => new URL(url).host,
  lead: (_, { url }) => url,
  crumbs: ({ text }) => [{ href: '/settings', label: text.settings }, { href: '/settings/webhooks', label: text.webhooks }],
  actions: ({ attempt, client, language, tell }, { id }) => html`<button type="button" @click=${() =>
    void attempt(async () => {
      await client.webhooks.test({ webhookId: id });
      document.querySelector('loon-webhook-message-list')?.refresh();
      tell(testWebhook['done']![language]);
    })}>${testWebhook['label']![language]}</button>`,
  render: (context, { id }) => html`
    <section>
      <loon-webhook-message-list
        webhook-id=${id} q=${asked(context, 'q')} state=${asked(context, 'state')} @loon-search=${reflecting(context, 'q', 'state')}
      ></loon-webhook-message-list>
    </section>
    <section><loon-webhook-edit-form class="measure" webhook-id=${id} @loon-success=${context.reload}></loon-webhook-edit-form></section>
    <section>
      <loon-webhook-secret-form
        class="measure" webhook-id=${id}
        @loon-success=${({ detail }: CustomEvent<{ result: IssuedWebhook }>) => showSecret(context, detail.result.webhook.url, detail.result.secret)}
      ></loon-webhook-secret-form>
    </section>
  `,
});
