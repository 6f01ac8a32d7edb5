import '@loonpoort/components/define/loon-employee-list';
import type { EmployeeSummary } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { startTexts } from '../messages/start.js';
import type { PageContext } from '../page.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { formatDay } from '../parts/format.js';
import { renderRows } from '../parts/rows.js';
import type { LoadStart } from './load-start.js';

/** For whoever is employed: the own record, and what can be changed about it. */
export const loadStart: LoadStart = async ({ client }) => {
  const { items } = await client.employees.list({ limit: 20 });
  return (context) => html`
    ${items.map((record) => renderRecord(context, record))}
    <section>
      <h2>${startTexts[context.language].changeYourself}</h2>
      ${renderRows([{ href: '/profile', label: context.text.profile, hint: startTexts[context.language].changeYourselfHint }])}
      <p class="note">${startTexts[context.language].employerChanges}</p>
    </section>
  `;
};

function renderRecord({ language, text }: PageContext, record: EmployeeSummary): TemplateResult {
  const { label } = columnLabels('loon-employee-list', language);
  const { name, number, companyName, departmentName, inServiceOn, outOfServiceOn } = record;
  return html`<section>
    <h2><a href="/employees/${record.id}">${name}</a></h2>
    ${renderFacts([
      [text.company, companyName],
      [label('number'), number],
      ...(departmentName ? [[text.department, departmentName] as [string, string]] : []),
      [label('inServiceOn'), formatDay(inServiceOn, language)],
      ...(outOfServiceOn ? [[label('outOfServiceOn'), formatDay(outOfServiceOn, language)] as [string, string]] : []),
    ])}
  </section>`;
}
