import '@loonpoort/components/define/loon-ledger-scheme-list';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { asked, reflecting } from '../parts/list-query.js';
import { settingTabs } from '../parts/setting-tabs.js';

export const page = definePage({
  needs: 'listLedgerSchemes',
  title: ({ text }) => text.settings,
  name: ({ text }) => text.schemes,
  lead: ({ text }) => text.schemesLead,
  actions: ({ may, text }) =>
    may('createLedgerScheme') ? html`<a class="button primary" href="/settings/ledger-schemes/new">${text.newScheme}</a>` : nothing,
  render: (context) => html`
    ${settingTabs(context, '/settings/ledger-schemes')}
    <loon-ledger-scheme-list
      heading-level="0" href="/settings/ledger-schemes/{id}"
      q=${asked(context, 'q')} level=${asked(context, 'level')} @loon-search=${reflecting(context, 'q', 'level')}
    ></loon-ledger-scheme-list>
  `,
});
