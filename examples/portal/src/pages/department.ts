import '@loonpoort/components/define/loon-department-form';
import { removeDepartment } from '@loonpoort/components/labels';
import type { Department } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import type { PageContext } from '../page.js';
import { renderConfirmRow } from '../parts/confirm-button.js';
import { toConfirmation } from '../parts/contract-action.js';
import { partPage } from '../parts/part-page.js';

/** One department: its name, whether it is closed, and its end where it was never used. */
export const page = partPage<Department>({
  needs: 'updateDepartment',
  load: ({ client, params }) => client.departments.get({ departmentId: params['departmentId']! }),
  title: (text, { name }) => text.departmentOf(name),
  path: 'departments',
  list: (text) => text.departments,
  render: ({ id }, { editable }, back, context) => html`
    <loon-department-form
      class="measure" heading-level="0" department-id=${id} ?readonly=${!editable} @loon-success=${back}
    ></loon-department-form>
    ${
      editable && context.may('removeDepartment')
        ? html`<section>${renderConfirmRow(toConfirmation('remove', removeDepartment, context), () => remove(context, id, back), context)}</section>`
        : nothing
    }
  `,
});

const remove = ({ attempt, client, language, notify }: PageContext, departmentId: string, back: () => void): void =>
  void attempt(async () => {
    const { response } = await client.departments.get({ departmentId }).withResponse();
    await client.departments.remove({ departmentId }, { ifMatch: response.headers.get('etag')! });
    back();
    notify(removeDepartment['done']![language]);
  });
