import { html, type TemplateResult } from 'lit';
import { definePage } from '../page.js';
import { renderRows, type Row } from '../parts/rows.js';
import { icons } from '../shell/icons.js';

/**
 * The two ways into the data: a company, or an employee. The magnifiers open the same search as the top bar; whoever sees
 * one company has nothing to search.
 */
export const page = definePage({
  needs: 'listCompanies',
  title: ({ text }) => text.explorer,
  render: ({ text, may, login }) => html`<div class="panels">
    ${panel(
      text.company,
      !login.companyId && { href: '/companies', label: text.searchCompany },
      may('createCompany') && { href: '/companies/new', label: text.newCompany },
      [
        login.companyId
          ? { href: `/companies/${login.companyId}`, label: login.label }
          : { href: '/companies', label: text.allCompanies },
        may('createCompany') && { href: '/companies?kind=client', label: text.clients },
        may('createCompany') && { href: '/companies?kind=template', label: text.templates },
        may('listIntegrations') && { href: '/companies?integration=none', label: text.withoutIntegration },
        may('listDebtors') && { href: '/debtors', label: text.allDebtors },
        may('createDebtor') && { href: '/debtors/new', label: text.newDebtor },
        may('createTag') && { href: '/tags', label: text.tags },
      ],
    )}
    ${panel(text.employee, { href: '/employees', label: text.searchEmployee }, false, [
      { href: '/employees', label: text.allEmployees },
      { href: '/employees?status=inService', label: text.inService },
      { href: '/employees?status=joined', label: text.joined },
      { href: '/employees?status=left', label: text.left },
    ])}
  </div>`,
});

function panel(title: string, search: Row | false, add: Row | false, all: (Row | false)[]): TemplateResult {
  const button = ({ href, label }: Row, icon: TemplateResult): TemplateResult =>
    html`<a class="icon-button" href=${href} aria-label=${label} title=${label}>${icon}</a>`;
  return html`<section class="panel">
    <header>
      <h2>${title}</h2>
      ${add ? button(add, icons.add) : ''} ${search ? button(search, icons.search) : ''}
    </header>
    ${renderRows(all)}
  </section>`;
}
