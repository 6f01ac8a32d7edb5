import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { wageCostTexts } from '../messages/wage-costs.js';
import type { PageContext } from '../page.js';

/** Fetches the chart once a person scrolls to where it stands: a start screen is ready without it. */
function loadWhenSeen(section?: Element): void {
  if (!section) return;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry!.isIntersecting) return;
      observer.disconnect();
      void import('./wage-costs-chart.js');
    },
    { rootMargin: '200px' },
  );
  observer.observe(section);
}

/** Shows what the wages cost per period, of one company or of all that the login sees. The page is there without it. */
export function renderWageCosts({ client, language, may }: PageContext, companyId?: string): unknown {
  if (!may('listWageCosts')) return nothing;
  const { heading, lead } = wageCostTexts[language];
  return html`<section class="wage-costs" ${ref(loadWhenSeen)}>
    <h2>${heading}</h2>
    <p class="note">${lead}</p>
    <wage-costs-chart .client=${client} company-id=${ifDefined(companyId)} language=${language}></wage-costs-chart>
  </section>`;
}
