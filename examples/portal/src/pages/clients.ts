import '@loonpoort/components/define/loon-client-form';
import '@loonpoort/components/define/loon-client-list';
import type { IssuedClient } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { asked, reflecting } from '../parts/list-query.js';
import { showSecret } from '../parts/secret-dialog.js';
import { settingTabs } from '../parts/setting-tabs.js';

/** Software that may call the API; a new one gets its secret once. */
export const page = definePage({
  needs: 'listClients',
  title: ({ text }) => text.settings,
  name: ({ text }) => text.software,
  render: (context) => html`
    ${settingTabs(context, '/settings/software')}
    <loon-client-list
      heading-level="0" href="/settings/software/{id}" q=${asked(context, 'q')} @loon-search=${reflecting(context, 'q')}
    ></loon-client-list>
    <section>
      <loon-client-form
        class="measure"
        @loon-success=${({ detail }: CustomEvent<{ result: IssuedClient }>) => {
          const { client, secret } = detail.result;
          document.querySelector('loon-client-list')?.refresh();
          showSecret(context, client.name, secret, [[context.text.clientId, client.id]]);
        }}
      ></loon-client-form>
    </section>
  `,
});
