import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { wageCostTexts } from '../messages/wage-costs.js';
import type { PageContext } from '../page.js';

/** Shows what the wages cost per period, of one company or of all that the login sees. The page is there without it. */
export function renderWageCosts({ client, language, may }: PageContext, companyId?: string): unknown {
  if (!may('listWageCosts')) return nothing;
  void import('./wage-costs-chart.js');
  const { heading, lead } = wageCostTexts[language];
  return html`<section class="wage-costs">
    <h2>${heading}</h2>
    <p class="note">${lead}</p>
    <wage-costs-chart .client=${client} company-id=${ifDefined(companyId)} language=${language}></wage-costs-chart>
  </section>`;
}
