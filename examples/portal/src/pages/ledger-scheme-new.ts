import '@loonpoort/components/define/loon-ledger-scheme-create-form';
import type { LedgerScheme } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'createLedgerScheme',
  title: ({ text }) => text.newScheme,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/ledger-schemes', label: text.schemes },
  ],
  render: ({ go }) => html`<loon-ledger-scheme-create-form
    class="measure" heading-level="0"
    @loon-success=${({ detail }: CustomEvent<{ result: LedgerScheme }>) => go(`/settings/ledger-schemes/${detail.result.id}`)}
  ></loon-ledger-scheme-create-form>`,
});
