import '@loonpoort/components/define/loon-session-list';
import { html, type TemplateResult } from 'lit';
import { sessionTexts } from '../messages/sessions.js';
import type { PageContext } from '../page.js';
import { renderConfirmRow } from './confirm-button.js';
import { refreshLists } from './refresh-list.js';

/** Renders where the person is signed in, with the way to end all other sessions at once. */
export function renderOwnSessions(context: PageContext): TemplateResult {
  const { attempt, client, language, notify } = context;
  const text = sessionTexts[language];
  const endOthers = (): void =>
    void attempt(async () => {
      await client.sessions.endOther();
      refreshLists('loon-session-list');
      notify(text.othersEnded);
    });
  const confirmation = { id: 'end-others', label: text.endOthers, hint: text.endOthersHint, yes: text.endOthers };
  return html`<section>
    <loon-session-list></loon-session-list>
    ${renderConfirmRow(confirmation, endOthers, context)}
  </section>`;
}
