import '@loonpoort/components/define/loon-debtor-edit-form';
import type { Debtor } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

/** One debtor: its name, its firm and its labels. */
export const page = definePage<Debtor>({
  needs: 'updateDebtor',
  load: async ({ client, params }) => client.debtors.get({ debtorId: params['debtorId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/explorer', label: text.explorer },
    { href: '/debtors', label: text.debtors },
  ],
  render: ({ go }, { id }) => html`<loon-debtor-edit-form
    class="measure" heading-level="0" debtor-id=${id} @loon-success=${() => go('/debtors')}
  ></loon-debtor-edit-form>`,
});
