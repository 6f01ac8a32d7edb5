import '@loonpoort/components/define/loon-department-form';
import type { Department } from '@loonpoort/sdk';
import { html } from 'lit';
import { partPage } from '../parts/part-page.js';

/** One department: its name, and whether it is closed. */
export const page = partPage<Department>({
  needs: 'updateDepartment',
  load: ({ client, params }) => client.departments.get({ departmentId: params['departmentId']! }),
  title: (text, { name }) => text.departmentOf(name),
  path: 'departments',
  list: (text) => text.departments,
  render: ({ id }, { editable }, back) => html`<loon-department-form
    class="measure" heading-level="0" department-id=${id} ?readonly=${!editable} @loon-success=${back}
  ></loon-department-form>`,
});
