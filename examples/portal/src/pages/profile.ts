import '@loonpoort/components/define/loon-authorization-list';
import '@loonpoort/components/define/loon-linked-provider-list';
import '@loonpoort/components/define/loon-notice-settings-form';
import '@loonpoort/components/define/loon-password-form';
import '@loonpoort/components/define/loon-person-form';
import { html, nothing } from 'lit';
import type { Person } from '@loonpoort/sdk';
import { definePage } from '../page.js';
import { renderOwnFactors } from '../parts/own-factors.js';
import { renderOwnSessions } from '../parts/own-sessions.js';

export const page = definePage({
  needs: 'getPerson',
  title: ({ text }) => text.profile,
  render: (context) => html`
    <section>
      <loon-person-form class="measure" @loon-success=${({ detail }: CustomEvent<{ result: Person }>) => context.setLanguage(detail.result.language)}></loon-person-form>
    </section>
    ${context.may('updateNoticeSettings') ? html`<section><loon-notice-settings-form class="measure"></loon-notice-settings-form></section>` : nothing}
    <section><loon-password-form class="measure"></loon-password-form></section>
    ${renderOwnFactors()}
    <section><loon-linked-provider-list plain></loon-linked-provider-list></section>
    ${renderOwnSessions(context)}
    <section><loon-authorization-list></loon-authorization-list></section>
  `,
});
