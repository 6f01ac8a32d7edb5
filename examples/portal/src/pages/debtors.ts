import '@loonpoort/components/define/loon-debtor-list';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { askDebtorTags } from '../parts/debtor-tags-dialog.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listDebtors',
  title: ({ text }) => text.debtors,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  actions: ({ may, text }) =>
    may('createDebtor') ? html`<a class="button primary" href="/debtors/new">${text.newDebtor}</a>` : nothing,
  render: (context) => html`<loon-debtor-list
    heading-level="0" href=${context.may('updateDebtor') ? '/debtors/{id}' : nothing}
    @loon-ask=${askDebtorTags(context)} ${inAddress(context)}
  ></loon-debtor-list>`,
});
