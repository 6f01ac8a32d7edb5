import '@loonpoort/components/define/loon-employee-list';
import { html, type TemplateResult } from 'lit';
import { startTexts } from '../messages/start.js';
import type { LoadStart } from './load-start.js';

/** For whoever leads a team: who comes, who goes, and who is there. */
export const loadStart: LoadStart = async ({ client }) => {
  const { figures } = await client.dashboards.get();
  const figureOf = (key: string) => figures.find((figure) => figure.key === key);
  return ({ language }) => {
    const text = startTexts[language];
    const section = (heading: string, status: string, key: string): TemplateResult => {
      const { value, periodText } = figureOf(key) ?? {};
      return html`<section>
        <h2>${[heading, periodText].filter(Boolean).join(', ')}</h2>
        ${
          value
            ? html`<loon-employee-list
              plain heading-level="0" status=${status} href="/employees/{id}" hidden-columns="companyName costShares"
            ></loon-employee-list>`
            : html`<p class="muted">${text.nobody}</p>`
        }
      </section>`;
    };
    return html`
      ${section(text.teamComes, 'joined', 'employeesJoined')} ${section(text.teamGoes, 'left', 'employeesLeft')}
      ${section(text.team, 'inService', 'employeesInService')}
    `;
  };
};
