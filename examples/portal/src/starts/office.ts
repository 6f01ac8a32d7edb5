import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { loadFailedIntegrations, renderFailedIntegrations } from '../parts/failed-integrations.js';
import { loadOpenPeriods, renderNeeds, renderOpenPeriods } from '../parts/open-periods.js';
import { renderRows } from '../parts/rows.js';
import { renderWageCosts } from '../parts/wage-costs.js';
import { renderOverview } from './overview.js';
import type { LoadStart } from './load-start.js';

/** For whoever works on many companies: what needs them, how far the periods are, figures, and ways on. */
export const loadStart: LoadStart = async (context) => {
  const [failed, periods] = await Promise.all([loadFailedIntegrations(context), loadOpenPeriods(context)]);
  return (shown) => html`
    ${renderFailedIntegrations(shown, failed)} ${renderNeeds(shown, periods)} ${renderOpenPeriods(shown, periods)}
    ${renderOverview(shown)} ${renderWageCosts(shown)} ${renderWays(shown)}
  `;
};

function renderWays({ may, text }: PageContext): TemplateResult {
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
