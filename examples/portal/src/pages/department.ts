import '@loonpoort/components/define/loon-department-form';
import { removeDepartment } from '@loonpoort/components/labels';
import type { Department } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import type { PageContext } from '../page.js';
import { renderConfirmRow } from '../parts/confirm-button.js';
import { toConfirmation } from '../parts/contract-action.js';
import { partPage } from '../parts/part-page.js';
import { notifyRemoval } from '../parts/undo-removal.js';

/** One department: its name, whether it is closed, and its end where it was never used. */
export const page = partPage<Department>({
  needs: 'updateDepartment',
  load: ({ client, params }) => client.departments.get({ departmentId: params['departmentId']! }),
  title: (text, { name }) => text.departmentOf(name),
  path: 'departments',
  list: (text) => text.departments,
  render: (department, { editable }, back, context) => html`
    <loon-department-form
      class="measure" heading-level="0" department-id=${department.id} ?readonly=${!editable} @loon-success=${back}
    ></loon-department-form>
    ${
      editable && context.may('removeDepartment')
        ? html`<section>${renderConfirmRow(toConfirmation('remove', removeDepartment, context), () => remove(context, department, back), context)}</section>`
        : nothing
    }
  `,
});

function remove(context: PageContext, { id, companyId, number, name }: Department, back: () => void): void {
  const { attempt, client, go, text } = context;
  void attempt(async () => {
    const { response } = await client.departments.get({ departmentId: id }).withResponse();
    await client.departments.remove({ departmentId: id }, { ifMatch: response.headers.get('etag')! });
    back();
    notifyRemoval(context, text.departmentOf(name), async () => {
      const again = await client.departments.create({ companyId, number, name });
      go(`/companies/${companyId}/departments/${again.id}`);
    });
  });
}
