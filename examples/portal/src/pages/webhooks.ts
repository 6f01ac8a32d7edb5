import '@loonpoort/components/define/loon-webhook-form';
import '@loonpoort/components/define/loon-webhook-list';
import type { IssuedWebhook } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { asked, reflecting } from '../parts/list-query.js';
import { showSecret } from '../parts/secret-dialog.js';
import { settingTabs } from '../parts/setting-tabs.js';

/** Addresses that are told what happens; a new one gets its secret once. */
export const page = definePage({
  needs: 'listWebhooks',
  title: ({ text }) => text.settings,
  name: ({ text }) => text.webhooks,
  render: (context) => html`
    ${settingTabs(context, '/settings/webhooks')}
    <loon-webhook-list
      heading-level="0" href="/settings/webhooks/{id}" q=${asked(context, 'q')} @loon-search=${reflecting(context, 'q')}
    ></loon-webhook-list>
    <section>
      <loon-webhook-form
        class="measure"
        @loon-success=${({ detail }: CustomEvent<{ result: IssuedWebhook }>) => {
          document.querySelector('loon-webhook-list')?.refresh();
          showSecret(context, detail.result.webhook.url, detail.result.secret);
        }}
      ></loon-webhook-form>
    </section>
  `,
});
