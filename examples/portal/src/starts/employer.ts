import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-employee-list';
import { html, nothing } from 'lit';
import { renderWageCosts } from '../parts/wage-costs.js';
import type { LoadStart } from './load-start.js';
import { renderOverview } from './overview.js';

/** For whoever employs people: what the wages cost per period, the own companies, and who works there. */
export const loadStart: LoadStart = async () => (context) => {
  const { login, may, text } = context;
  const { companyId } = login;
  const add = companyId && may('createEmployee') ? `/companies/${companyId}/employees/new` : undefined;
  return html`
    ${renderWageCosts(context)}
    ${
      companyId
        ? nothing
        : html`<section>
          <h2>${text.companies}</h2>
          <loon-company-search plain heading-level="0" href="/companies/{id}"></loon-company-search>
        </section>`
    }
    <section>
      <div class="section-title">
        <h2>${text.employees}</h2>
        ${add ? html`<a class="button" href=${add}>${text.newEmployee}</a>` : nothing}
      </div>
      <loon-employee-list
        plain heading-level="0" href="/employees/{id}" hidden-columns=${companyId ? 'companyName costShares' : 'costShares'}
      ></loon-employee-list>
    </section>
    ${renderOverview(context)}
  `;
};
