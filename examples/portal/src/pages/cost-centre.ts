import '@loonpoort/components/define/loon-cost-centre-form';
import type { Company, CostCentre } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

interface Data {
  company: Company;
  centre: CostCentre;
}

/** The ledger scheme of one cost centre. */
export const page = definePage<Data>({
  needs: 'updateCostCentre',
  load: async ({ client, params }) => {
    const [company, centre] = await Promise.all([
      client.companies.get({ companyId: params['companyId']! }),
      client.costCentres.get({ costCentreId: params['costCentreId']! }),
    ]);
    return { company, centre };
  },
  title: ({ text }, { centre }) => text.costCentreOf(centre.code, centre.description),
  lead: ({ text }) => text.costCentresLead,
  crumbs: ({ text }, { company: { id, name } }) => [
    { href: `/companies/${id}`, label: name },
    { href: `/companies/${id}/cost-centres`, label: text.costCentres },
  ],
  render: ({ go }, { company, centre }) => html`<loon-cost-centre-form
    class="measure" heading-level="0" cost-centre-id=${centre.id} ?readonly=${!company.editable}
    @loon-success=${() => go(`/companies/${company.id}/cost-centres`)}
  ></loon-cost-centre-form>`,
});
