import '@loonpoort/components/define/loon-company-form';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';

export const page = companyPage(
  'general',
  'getCompany',
  ({ may, reload }, { id, editable }) => html`<loon-company-form
    class="measure" heading-level="0" company-id=${id} ?readonly=${!editable || !may('updateCompany')}
    @loon-success=${reload}
  ></loon-company-form>`,
);
