import '@loonpoort/components/define/loon-employee-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listEmployees',
  title: ({ text }) => text.employees,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  render: (context) => html`<loon-employee-list
    heading-level="0" href="/employees/{id}" ${inAddress(context)}
  ></loon-employee-list>`,
});
