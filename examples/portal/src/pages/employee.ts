import '@loonpoort/components/define/loon-employee-form';
import type { Employee } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { erasureTexts } from '../messages/erasure.js';
import { retentionTexts } from '../messages/retention.js';
import { definePage } from '../page.js';
import { renderFacts } from '../parts/facts.js';
import { renderSubjectErasure } from '../parts/subject-erasure.js';
import { renderSubjectExport } from '../parts/subject-export.js';
import { companyLabel } from '../labels.js';

export const page = definePage<Employee>({
  needs: 'getEmployee',
  load: async ({ client, params }) => client.employees.get({ employeeId: params['employeeId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }, { companyId, companyName }) => [
    { href: `/companies/${companyId}`, label: companyName },
    { href: `/companies/${companyId}/employees`, label: text.employees },
  ],
  render: (context, { id, number, companyId, companyName, departmentName, editable }) => {
    const { client, language, may, reload, text } = context;
    return html`
    ${renderFacts([
      [text.company, companyName],
      [companyLabel('number', language), number],
      ...(departmentName ? [[text.department, departmentName] as [string, string]] : []),
    ])}
    <loon-employee-form
      class="measure" heading-level="0" employee-id=${id} ?readonly=${!editable || !may('updateEmployee')}
      @loon-success=${reload}
    ></loon-employee-form>
    ${
      may('exportEmployee')
        ? renderSubjectExport(context, retentionTexts[language].employee, () =>
            client.employeeExports.exportEmployee({ employeeId: id }),
          )
        : nothing
    }
    ${
      may('createEmployeeErasure')
        ? renderSubjectErasure(context, erasureTexts[language].employee, {
            plan: () => client.employeeErasures.get({ employeeId: id }),
            erase: () => client.employeeErasures.create({ employeeId: id }),
            finish: ({ stays }) => (stays.length > 0 ? reload() : context.go(`/companies/${companyId}/employees`)),
          })
        : nothing
    }
  `;
  },
});
