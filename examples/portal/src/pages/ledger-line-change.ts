import '@loonpoort/components/define/loon-ledger-line-change-form';
import { html } from 'lit';
import { formatDay } from '../parts/format.js';
import { askChangeEffect } from '../parts/ledger-effect.js';
import { schemePage } from '../parts/scheme-page.js';

/** Where one wage code is booked from a day on. */
export const page = schemePage(
  ({ language, params, text }) =>
    text.holdsFrom(text.wageCodeNumber(params['wageCode']!), formatDay(params['validFrom']!, language)),
  (context, { id, editable, parentId }) => {
    const { go, params } = context;
    return html`<loon-ledger-line-change-form
    class="measure" heading-level="0" scheme-id=${id} wage-code=${params['wageCode']!} valid-from=${params['validFrom']!} ?readonly=${!editable || parentId !== null}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, wageCode: __, validFrom: ___, ...body }) => ({ operation: 'saveLedgerLineChange', wageCode: Number(params['wageCode']), validFrom: params['validFrom']!, lineBody: body }))}
    @loon-success=${() => go(`/settings/ledger-schemes/${id}`)}
  ></loon-ledger-line-change-form>`;
  },
  async () => undefined,
);
