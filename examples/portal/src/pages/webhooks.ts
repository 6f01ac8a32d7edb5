import '@loonpoort/components/define/loon-webhook-form';
import '@loonpoort/components/define/loon-webhook-list';
import type { IssuedWebhook } from '@loonpoort/sdk';
import { html } from 'lit';
import { issuingPage } from '../parts/issuing-page.js';
import { inAddress } from '../parts/list-query.js';

/** The page lists the addresses to which messages about events go. */
export const page = issuingPage<IssuedWebhook>({
  needs: 'listWebhooks',
  name: 'webhooks',
  href: '/settings/webhooks',
  list: (context) => html`<loon-webhook-list
    heading-level="0" href="/settings/webhooks/{id}" ${inAddress(context)}
  ></loon-webhook-list>`,
  form: (show) => html`<loon-webhook-form class="measure" @loon-success=${show}></loon-webhook-form>`,
  secretOf: ({ webhook, secret }) => ({ name: webhook.url, secret }),
});
