import '@loonpoort/components/define/loon-password-form';
import '@loonpoort/components/define/loon-person-form';
import { html } from 'lit';
import type { Person } from '@loonpoort/sdk';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'getPerson',
  title: ({ text }) => text.profile,
  render: ({ setLanguage }) => html`
    <section>
      <loon-person-form class="measure" @loon-success=${({ detail }: CustomEvent<{ result: Person }>) => setLanguage(detail.result.language)}></loon-person-form>
    </section>
    <section><loon-password-form class="measure"></loon-password-form></section>
  `,
});
