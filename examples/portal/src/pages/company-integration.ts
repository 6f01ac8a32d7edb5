import '@loonpoort/components/define/loon-integration-list';
import '@loonpoort/components/define/loon-mapping-form';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';

/** Which level's integration applies to the company. */
export const page = companyPage(
  'integration',
  'listIntegrations',
  ({ may, text }, { id, editable }) => html`
    <p class="lead">${text.integrationLevels}</p>
    <loon-integration-list
      heading-level="0" plain company-id=${id} href="/settings/integrations/{level}/{ownerId}/{package}"
    ></loon-integration-list>
    ${may('saveMapping') && editable ? html`<section><loon-mapping-form class="measure" company-id=${id}></loon-mapping-form></section>` : ''}
  `,
  ({ may, text }, { id }) =>
    may('saveIntegration')
      ? html`<a class="button primary" href="/settings/integrations/company/${id}">${text.ownIntegration}</a>`
      : '',
);
