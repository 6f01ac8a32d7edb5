import '@loonpoort/components/define/loon-authorization-form';
import { Scope } from '@loonpoort/components/labels';
import type { AuthorizationAnswer, AuthorizationRequest } from '@loonpoort/sdk';
import { html } from 'lit';
import { authorizeTexts } from '../messages/authorize.js';
import { definePage, type PageContext } from '../page.js';
import { renderFacts } from '../parts/facts.js';

/** Software sent the browser here: the person sees what it asks, and decides. What was allowed before goes on at once. */
export const page = definePage<AuthorizationRequest>({
  needs: 'previewAuthorization',
  load: async ({ client, params }) => {
    const requestId = params['requestId']!;
    const request = await client.authorizations.preview({ requestId });
    const { companies, companyIds, remembered } = request;
    if (remembered) goBack(await client.authorizations.allow({ requestId, companies, companyIds }));
    return request;
  },
  title: ({ language }, { clientName }) => authorizeTexts[language].wants(clientName),
  lead: ({ language }, { remembered }) => authorizeTexts[language][remembered ? 'goingBack' : 'lead'],
  render: (context, request) => (request.remembered ? html`` : renderQuestion(context, request)),
});

const goBack = ({ redirectTo }: AuthorizationAnswer): void => location.assign(redirectTo);

function renderQuestion({ attempt, client, language, params }: PageContext, request: AuthorizationRequest) {
  const words = authorizeTexts[language];
  const requestId = params['requestId']!;
  const { clientName, firmName, loginLabel, scopes, offline, redirectHost } = request;
  const refuse = (): void => void attempt(async () => goBack(await client.authorizations.refuse({ requestId })));
  return html`
    ${renderFacts([
      [words.program, clientName],
      ...(firmName === null ? [] : [[words.firm, firmName] as [string, string]]),
      [words.actsFor, loginLabel],
      [words.may, html`<ul class="plain">${scopes.map((scope) => html`<li>${Scope[scope]![language]}</li>`)}</ul>`],
      [words.howLong, offline ? words.whileAway : words.untilSignOut],
      [words.backTo, redirectHost],
    ])}
    <p class="measure">${words.limits}</p>
    <section>
      <loon-authorization-form
        class="measure" request-id=${requestId}
        @loon-success=${({ detail }: CustomEvent<{ result: AuthorizationAnswer }>) => goBack(detail.result)}
      ></loon-authorization-form>
      <p><button type="button" @click=${refuse}>${words.refuse}</button></p>
    </section>
  `;
}
