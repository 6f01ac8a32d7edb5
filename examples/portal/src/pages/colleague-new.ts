import '@loonpoort/components/define/loon-colleague-form';
import { html } from 'lit';
import { colleagueTexts } from '../messages/colleagues.js';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'inviteColleague',
  title: ({ language }) => colleagueTexts[language].invite,
  crumbs: ({ text }) => [{ href: '/colleagues', label: text.colleagues }],
  render: ({ go }) => html`<loon-colleague-form
    class="measure" heading-level="0" @loon-success=${() => go('/colleagues')}
  ></loon-colleague-form>`,
});
