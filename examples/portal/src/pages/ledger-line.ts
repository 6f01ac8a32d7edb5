import '@loonpoort/components/define/loon-ledger-line-form';
import { html, nothing } from 'lit';
import { renderFromDay } from '../parts/from-day.js';
import { askChangeEffect } from '../parts/ledger-effect.js';
import { schemePage } from '../parts/scheme-page.js';

/** One wage code of a scheme, as it is booked from the beginning; also one that has no accounts yet. */
export const page = schemePage(
  ({ params, text }) => text.wageCodeNumber(params['wageCode']!),
  (context, { id, editable, parentId }) => {
    const { finish, params } = context;
    const wageCode = params['wageCode']!;
    return html`<loon-ledger-line-form
        class="measure" heading-level="0" scheme-id=${id} wage-code=${wageCode} ?readonly=${!editable}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, wageCode: __, ...body }) => ({ operation: 'saveLedgerLine', wageCode: Number(params['wageCode']), lineBody: body }))}
        @loon-success=${() => finish(`/settings/ledger-schemes/${id}`)}
      ></loon-ledger-line-form>
      ${editable && !parentId ? renderFromDay(context, `/settings/ledger-schemes/${id}/lines/${wageCode}`) : nothing}`;
  },
);
