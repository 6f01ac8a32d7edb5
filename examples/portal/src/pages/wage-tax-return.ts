import '@loonpoort/components/define/loon-wage-tax-return-form';
import type { Company } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

/** The total of one return of a company. */
export const page = definePage<Company>({
  needs: 'saveWageTaxReturn',
  load: async ({ client, params }) => client.companies.get({ companyId: params['companyId']! }),
  title: ({ text, params }, { name }) => text.returnOf(name, `${params['year']}-${params['period']}`),
  crumbs: ({ text, params }) => [{ href: `/journals/reconciliation?year=${params['year']}`, label: text.reconciliation }],
  render: ({ go, params }, { id }) => html`<loon-wage-tax-return-form
    class="measure" heading-level="0" company-id=${id} year=${params['year']!} period=${params['period']!}
    @loon-success=${() => go(`/journals/reconciliation?year=${params['year']}`)}
  ></loon-wage-tax-return-form>`,
});
