import '@loonpoort/components/define/loon-ledger-account-change-form';
import { NotFoundError } from '@loonpoort/sdk';
import { html } from 'lit';
import { formatDay } from '../parts/format.js';
import { askChangeEffect } from '../parts/ledger-effect.js';
import { schemePage } from '../parts/scheme-page.js';

/** What one account of a scheme is from a day on. */
export const page = schemePage(
  ({ language, params, text }) =>
    text.holdsFrom(text.accountNumber(params['account']!), formatDay(params['validFrom']!, language)),
  (context, { id, editable }) => {
    const { go, params } = context;
    return html`<loon-ledger-account-change-form
    class="measure" heading-level="0" scheme-id=${id} account=${params['account']!} valid-from=${params['validFrom']!} ?readonly=${!editable}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, account: __, validFrom: ___, ...body }) => ({ operation: 'saveLedgerAccountChange', account: params['account']!, validFrom: params['validFrom']!, accountBody: body }))}
    @loon-success=${() => go(`/settings/ledger-schemes/${id}/accounts`)}
  ></loon-ledger-account-change-form>`;
  },
  async ({ client, params }) => {
    const { schemeId, account } = params as { schemeId: string; account: string };
    // It may be there from a day on only.
    const found = await client.ledgerAccounts.list({ schemeId, q: account }).toArray({ limit: 200 });
    if (!found.some(({ number }) => number === account)) throw new NotFoundError('No such account');
  },
);
