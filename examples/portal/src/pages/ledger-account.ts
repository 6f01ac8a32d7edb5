import '@loonpoort/components/define/loon-ledger-account-form';
import { html } from 'lit';
import { schemePage } from '../parts/scheme-page.js';

/** One account of a scheme. */
export const page = schemePage(
  ({ params, text }) => text.accountNumber(params['account']!),
  ({ go, params }, { id, editable }) => html`<loon-ledger-account-form
    class="measure" heading-level="0" scheme-id=${id} account=${params['account']!} ?readonly=${!editable}
    @loon-success=${() => go(`/settings/ledger-schemes/${id}/accounts`)}
  ></loon-ledger-account-form>`,
);
