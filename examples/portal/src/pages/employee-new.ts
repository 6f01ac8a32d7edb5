import '@loonpoort/components/define/loon-employee-create-form';
import type { Company } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

export const page = definePage<Company>({
  needs: 'createEmployee',
  load: async ({ client, params }) => client.companies.get({ companyId: params['companyId']! }),
  title: ({ text }) => text.newEmployee,
  crumbs: ({ text }, { id, name }) => [
    { href: '/companies', label: text.companies },
    { href: `/companies/${id}`, label: name },
    { href: `/companies/${id}/employees`, label: text.employees },
  ],
  render: ({ go }, { id }) => html`<loon-employee-create-form
    class="measure" heading-level="0" .values=${{ companyId: id }}
    @loon-success=${() => go(`/companies/${id}/employees`)}
  ></loon-employee-create-form>`,
});
