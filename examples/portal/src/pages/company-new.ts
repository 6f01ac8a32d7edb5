import '@loonpoort/components/define/loon-company-create-form';
import type { Company } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'createCompany',
  title: ({ text }) => text.newCompany,
  crumbs: ({ text }) => [
    { href: '/explorer', label: text.explorer },
    { href: '/companies', label: text.companies },
  ],
  actions: ({ may, text }) =>
    may('createDebtor') ? html`<a class="button" href="/debtors/new">${text.newDebtor}</a>` : nothing,
  // To who does not see all companies the number is given.
  render: ({ go, login }) => html`<loon-company-create-form
    class="measure" heading-level="0" .values=${login.seesAll ? undefined : { number: undefined }}
    @loon-success=${(event: CustomEvent<{ result: Company }>) => go(`/companies/${event.detail.result.id}`)}
  ></loon-company-create-form>`,
});
