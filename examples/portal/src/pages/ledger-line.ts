import '@loonpoort/components/define/loon-ledger-line-form';
import { html } from 'lit';
import { schemePage } from '../parts/scheme-page.js';

/** One wage code of a scheme; also one that has no accounts yet. */
export const page = schemePage(
  ({ params, text }) => text.wageCodeNumber(params['wageCode']!),
  ({ go, params }, { id, editable }) => html`<loon-ledger-line-form
    class="measure" heading-level="0" scheme-id=${id} wage-code=${params['wageCode']!} ?readonly=${!editable}
    @loon-success=${() => go(`/settings/ledger-schemes/${id}`)}
  ></loon-ledger-line-form>`,
);
