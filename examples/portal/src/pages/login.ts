import '@loonpoort/components/define/loon-account-session-list';
import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-login-form';
import type { LoginDetail } from '@loonpoort/sdk';
import { html } from 'lit';
import { roleLabel } from '../labels.js';
import { erasureTexts } from '../messages/erasure.js';
import { retentionTexts } from '../messages/retention.js';
import { definePage } from '../page.js';
import { renderAccountActions } from '../parts/account-actions.js';
import { renderFacts } from '../parts/facts.js';
import { renderSubjectErasure } from '../parts/subject-erasure.js';
import { renderSubjectExport } from '../parts/subject-export.js';
import { inAddress } from '../parts/list-query.js';
import { renderLoginTabs } from '../parts/login-tabs.js';
import { renderWiderColleagues } from '../parts/wider-colleagues.js';

/** One login of a person: what it sees, and its end. */
export const page = definePage<LoginDetail>({
  needs: 'getLogin',
  load: async ({ client, params }) => client.logins.get({ loginId: params['loginId']! }),
  title: (_, { personName }) => personName,
  crumbs: ({ text }) => [{ href: '/accounts', label: text.accounts }],
  render: (context, login) => html`
    ${renderLoginTabs(context, login, 'general')}
    ${renderFacts([
      [context.text.email, login.email],
      [context.text.role, roleLabel(login.role, context.language)],
      [context.text.loginFor, login.label],
      ...(login.accepted ? [] : [[context.text.state, context.text.invited] as [string, string]]),
    ])}
    <loon-login-form
      class="measure" login-id=${login.id} .values=${login.role === 'accountant' ? undefined : { managesFirm: false }}
      @loon-success=${context.reload}
    ></loon-login-form>
    ${renderWiderColleagues(context, login)}
    <section><loon-account-session-list person-id=${login.personId}></loon-account-session-list></section>
    ${renderAccountActions(context, login)}
    ${renderSubjectExport(context, retentionTexts[context.language].person, () => context.client.personExports.exportPerson({ personId: login.personId }))}
    ${renderSubjectErasure(context, erasureTexts[context.language].person, {
      plan: () => context.client.personErasures.get({ personId: login.personId }),
      erase: () => context.client.personErasures.create({ personId: login.personId }),
      finish: () => context.go('/accounts'),
    })}
    <section>
      <h2>${context.text.seenCompanies}</h2>
      <loon-company-search ${inAddress(context)} heading-level="0" login-id=${login.id} href="/companies/{id}"></loon-company-search>
    </section>
  `,
});
