import '@loonpoort/components/define/loon-dashboard';
import '@loonpoort/components/define/loon-employee-list';
import type { IntegrationSummary, OpenPeriod } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { startTexts } from '../messages/start.js';
import { definePage, type PageContext } from '../page.js';
import { roleLabel } from '../labels.js';
import { loadFailedIntegrations, renderFailedIntegrations } from '../parts/failed-integrations.js';
import { loadOpenPeriods, renderNeeds, renderOpenPeriods } from '../parts/open-periods.js';
import { renderRows } from '../parts/rows.js';

const lists = {
  listCompanies: '/companies',
  listEmployees: '/employees',
  listIntegrations: '/settings',
  listRuns: '/journals',
  listJournals: '/journals/all',
  listDeliveries: '/journals/deliveries',
  listInvitations: '/accounts/invitations',
};

interface Data {
  failed: IntegrationSummary[];
  periods: OpenPeriod[];
}

/** The start screen: what needs whoever it is, figures, then what this login is mostly here for. */
export const page = definePage<Data>({
  needs: 'getDashboard',
  load: async (context) => {
    const [failed, periods] = await Promise.all([loadFailedIntegrations(context), loadOpenPeriods(context)]);
    return { failed, periods };
  },
  title: ({ text, session }) => greeting(text)(session.person.name.split(' ')[0] ?? ''),
  name: ({ text }) => text.start,
  lead: ({ login, language }) => [roleLabel(login.role, language), login.label].join(' · '),
  render: (context, { failed, periods }) => html`
    ${renderFailedIntegrations(context, failed)}
    ${context.may('listOpenPeriods') ? html`${renderNeeds(context, periods)} ${renderOpenPeriods(context, periods)}` : nothing}
    <section>
      <h2>${startTexts[context.language].overview}</h2>
      <loon-dashboard heading-level="0" .hrefs=${lists}></loon-dashboard>
      <p class="note">${context.text.scopeNote}</p>
    </section>
    ${context.may('createCompany') ? work(context) : own(context)}
  `,
});

function greeting(text: PageContext['text']): (name: string) => string {
  const hour = new Date().getHours();
  return hour < 12 ? text.morning : hour < 18 ? text.afternoon : text.evening;
}

/** Renders the start for whoever works on many companies. */
function work({ may, text }: PageContext): TemplateResult {
  return html`<section>
    <h2>${text.next}</h2>
    ${renderRows([
      { href: '/companies', label: text.searchCompany, hint: text.nextCompany },
      { href: '/companies/new', label: text.newCompany, hint: text.nextNewCompany },
      may('listRuns') && { href: '/journals', label: text.journals, hint: text.nextJournals },
      may('listIntegrations') && { href: '/settings', label: text.settings, hint: text.nextSettings },
      may('createInvitation') && { href: '/accounts/invitations/new', label: text.invite, hint: text.nextInvite },
    ])}
  </section>`;
}

/** Renders the thing itself for whoever has a few companies, a department, or only the own record. */
function own({ may, text }: PageContext): TemplateResult {
  return html`
    ${
      may('createEmployee')
        ? html`<section>
          <h2>${text.companies}</h2>
          <loon-company-search plain heading-level="0" href="/companies/{id}"></loon-company-search>
        </section>`
        : nothing
    }
    <section><loon-employee-list plain href="/employees/{id}"></loon-employee-list></section>
  `;
}
