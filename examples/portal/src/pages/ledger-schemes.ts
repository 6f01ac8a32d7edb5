import '@loonpoort/components/define/loon-ledger-scheme-list';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listLedgerSchemes',
  title: ({ text }) => text.settings,
  name: ({ text }) => text.schemes,
  lead: ({ text }) => text.schemesLead,
  actions: ({ may, text }) => html`
    ${may('renumberLedgerSchemes') ? html`<a class="button" href="/settings/ledger-schemes/renumbering">${text.renumber}</a>` : nothing}
    ${may('createLedgerScheme') ? html`<a class="button primary" href="/settings/ledger-schemes/new">${text.newScheme}</a>` : nothing}
  `,
  render: (context) => html`
    ${renderSettingTabs(context, '/settings/ledger-schemes')}
    <loon-ledger-scheme-list
      heading-level="0" href="/settings/ledger-schemes/{id}" ${inAddress(context)}
    ></loon-ledger-scheme-list>
  `,
});
