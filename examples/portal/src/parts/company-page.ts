import type { Company } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { auditTexts } from '../messages/audit.js';
import { closingTexts } from '../messages/closing.js';
import { companyLabel, companyValue } from '../labels.js';
import { definePage, type Page, type PageContext } from '../page.js';
import { renderFacts } from './facts.js';
import { formatDay } from './format.js';
import { rememberCompany, renderFavouriteButton } from './favourite.js';
import { renderTabs, type Tab } from './tabs.js';

type Section =
  'general' | 'employees' | 'structure' | 'runs' | 'journals' | 'deliveries' | 'integration' | 'viewers' | 'audit';

/** Defines a page about one company: what is fixed about it, its sections, and one of those. */
export function companyPage(
  section: Section,
  needs: Page['needs'] & string,
  render: (context: PageContext, company: Company) => TemplateResult,
  actions?: Page<Company>['actions'],
): Page<Company> {
  return definePage<Company>({
    needs,
    load: async ({ client, params }) => {
      const company = await client.companies.get({ companyId: params['companyId']! });
      rememberCompany(company.id);
      return company;
    },
    title: (_, { name }) => name,
    crumbs: ({ text }) => [
      { href: '/explorer', label: text.explorer },
      { href: '/companies', label: text.companies },
    ],
    actions: (context, company) => html`${renderFavouriteButton(context, company)}${actions?.(context, company)}`,
    render: (context, company) => html`
      ${renderAbout(context, company)} ${renderSections(context, company, section)} ${render(context, company)}
    `,
  });
}

function renderAbout({ language }: PageContext, company: Company): TemplateResult {
  const { endsOn, state, confidential } = company;
  const words = closingTexts[language];
  return renderFacts([
    [companyLabel('debtorName', language), `${company.debtorNumber} ${company.debtorName}`],
    [companyLabel('number', language), company.number],
    [companyLabel('periodType', language), companyValue('periodType', company.periodType, language)],
    [companyLabel('kind', language), companyValue('kind', company.kind, language)],
    ...fact(state !== 'open', companyLabel('state', language), companyValue('state', state, language)),
    ...fact(endsOn !== null, words.lastDay, endsOn && formatDay(endsOn, language)),
    ...fact(confidential, words.confidential, words.onlyByName),
  ]);
}

/** What most companies are not is said of the others only. */
const fact = (isSo: boolean, label: string, value: unknown): [string, unknown][] => (isSo ? [[label, value]] : []);

function renderSections({ may, text, language }: PageContext, { id, name }: Company, current: Section): TemplateResult {
  const all: Record<Section, Tab | false> = {
    general: { href: `/companies/${id}`, label: text.general },
    employees: may('listEmployees') && { href: `/companies/${id}/employees`, label: text.employees },
    structure: may('getDepartment') && { href: `/companies/${id}/departments`, label: text.structure },
    runs: may('listRuns') && { href: `/companies/${id}/runs`, label: text.runs },
    journals: may('listJournals') && { href: `/companies/${id}/journals`, label: text.journals },
    deliveries: may('listDeliveries') && { href: `/companies/${id}/deliveries`, label: text.deliveries },
    integration: may('listIntegrations') && { href: `/companies/${id}/integration`, label: text.integration },
    viewers: may('listCompanyViewers') && { href: `/companies/${id}/viewers`, label: text.viewers },
    audit: may('listAuditEntries') && { href: `/companies/${id}/audit`, label: auditTexts[language].tab },
  };
  const { href } = all[current] as Tab;
  return renderTabs(
    name,
    Object.values(all).filter((tab) => tab !== false),
    href,
  );
}
