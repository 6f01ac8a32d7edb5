import '@loonpoort/components/define/loon-colleague-list';
import { html } from 'lit';
import { colleagueTexts } from '../messages/colleagues.js';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';

/** The logins of the firm that the login manages. */
export const page = definePage({
  needs: 'listColleagues',
  title: ({ text }) => text.colleagues,
  lead: ({ language }) => colleagueTexts[language].lead,
  actions: ({ language }) =>
    html`<a class="button primary" href="/colleagues/new">${colleagueTexts[language].invite}</a>`,
  render: (context) => html`<loon-colleague-list
    heading-level="0" href="/colleagues/{id}" ${inAddress(context)}
  ></loon-colleague-list>`,
});
