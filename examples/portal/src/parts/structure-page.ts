import type { Company } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { Page, PageContext } from '../page.js';
import { companyPage } from './company-page.js';
import { renderTabs } from './tabs.js';

/** Parts of a company, by the end of the address of their list. */
const parts = {
  departments: { needs: 'getDepartment', label: 'departments' },
  'cost-centres': { needs: 'getCostCentre', label: 'costCentres' },
  'cost-units': { needs: 'getCostUnit', label: 'costUnits' },
} as const;

/** Defines a page that lists one kind of what a company is divided into, beside the other kinds. */
export const structurePage = (
  part: keyof typeof parts,
  render: (context: PageContext, company: Company) => TemplateResult,
): Page<Company> =>
  companyPage('structure', parts[part].needs, (context, company) => {
    const { may, text } = context;
    const hrefOf = (path: string): string => `/companies/${company.id}/${path}`;
    const tabs = Object.entries(parts)
      .filter(([, { needs }]) => may(needs))
      .map(([path, { label }]) => ({ href: hrefOf(path), label: text[label] }));
    return html`${renderTabs(text.structure, tabs, hrefOf(part))} ${render(context, company)}`;
  });
