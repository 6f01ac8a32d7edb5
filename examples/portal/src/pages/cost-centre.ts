import '@loonpoort/components/define/loon-cost-centre-form';
import type { CostCentre } from '@loonpoort/sdk';
import { html } from 'lit';
import { partPage } from '../parts/part-page.js';

/** One cost centre: its name, whether it is closed, and its ledger scheme. */
export const page = partPage<CostCentre>({
  needs: 'updateCostCentre',
  load: ({ client, params }) => client.costCentres.get({ costCentreId: params['costCentreId']! }),
  title: (text, { code, description }) => text.costCentreOf(code, description),
  lead: (text) => text.costCentresLead,
  path: 'cost-centres',
  list: (text) => text.costCentres,
  render: ({ id }, { editable }, back) => html`<loon-cost-centre-form
    class="measure" heading-level="0" cost-centre-id=${id} ?readonly=${!editable} @loon-success=${back}
  ></loon-cost-centre-form>`,
});
