import '@loonpoort/components/define/loon-ledger-account-form';
import { html, nothing } from 'lit';
import { renderFromDay } from '../parts/from-day.js';
import { askChangeEffect } from '../parts/ledger-effect.js';
import { schemePage } from '../parts/scheme-page.js';

/** One account of a scheme, as it is from the beginning. */
export const page = schemePage(
  ({ params, text }) => text.accountNumber(params['account']!),
  (context, { id, editable }) => {
    const { finish, params } = context;
    const account = params['account']!;
    return html`<loon-ledger-account-form
        class="measure" heading-level="0" scheme-id=${id} account=${account} ?readonly=${!editable}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, account: __, ...body }) => ({ operation: 'saveLedgerAccount', account: params['account']!, accountBody: body }))}
        @loon-success=${() => finish(`/settings/ledger-schemes/${id}/accounts`)}
      ></loon-ledger-account-form>
      ${editable ? renderFromDay(context, `/settings/ledger-schemes/${id}/accounts/${account}`) : nothing}`;
  },
  async ({ client, params }) =>
    client.ledgerAccounts.get({ schemeId: params['schemeId']!, account: params['account']! }),
);
