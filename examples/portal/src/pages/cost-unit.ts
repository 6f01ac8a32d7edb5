import '@loonpoort/components/define/loon-cost-unit-form';
import type { CostUnit } from '@loonpoort/sdk';
import { html } from 'lit';
import { partPage } from '../parts/part-page.js';

/** One cost unit: its name, and whether it is closed. */
export const page = partPage<CostUnit>({
  needs: 'updateCostUnit',
  load: ({ client, params }) => client.costUnits.get({ costUnitId: params['costUnitId']! }),
  title: (text, { code, description }) => text.costUnitOf(code, description),
  path: 'cost-units',
  list: (text) => text.costUnits,
  render: ({ id }, { editable }, back) => html`<loon-cost-unit-form
    class="measure" heading-level="0" cost-unit-id=${id} ?readonly=${!editable} @loon-success=${back}
  ></loon-cost-unit-form>`,
});
