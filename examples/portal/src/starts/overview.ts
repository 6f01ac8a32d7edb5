import '@loonpoort/components/define/loon-dashboard';
import { html, type TemplateResult } from 'lit';
import { startTexts } from '../messages/start.js';
import type { PageContext } from '../page.js';

const lists = {
  listCompanies: '/companies',
  listEmployees: '/employees',
  listIntegrations: '/settings',
  listRuns: '/journals',
  listJournals: '/journals/all',
  listDeliveries: '/journals/deliveries',
  listInvitations: '/accounts/invitations',
};

/** Shows the figures, each with the list behind it. */
export const renderOverview = ({ language, text }: PageContext): TemplateResult => html`<section>
  <h2>${startTexts[language].overview}</h2>
  <loon-dashboard heading-level="0" .hrefs=${lists}></loon-dashboard>
  <p class="note">${text.scopeNote}</p>
</section>`;
