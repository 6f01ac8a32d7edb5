import { removeConnection } from '@loonpoort/components/labels';
import { NotFoundError, type Integration, type Package } from '@loonpoort/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { toQuestion } from './contract-action.js';
import type { Owner } from './integration-owner.js';
import { ending } from './question.js';

/** Shows under a form how it stands with the package's consent: where to give it, or once it is there, the way to take it back. */
export function showConnection(context: PageContext, owner: Owner, chosen: Package | undefined, integration?: Integration): void {
  const place = document.querySelector<HTMLElement>('#connection');
  if (!place) return;
  const show = integration?.connected ? connected : unconnected;
  render(chosen?.connects ? show(context, owner, chosen) : nothing, place);
}

function connected(context: PageContext, { level, id }: Owner, { key, name }: Package): TemplateResult {
  const { attempt, client, go, language, tell, text } = context;
  const disconnect = (): void =>
    void attempt(async () => {
      await client.integrations.removeConnection({ level, ownerId: id, package: key });
      // The form reads again what it shows.
      go(`${location.pathname}?connected=0`);
      tell(removeConnection['done']![language]);
    });
  return html`<h2>${text.connection}</h2>
    <p>${text.hasConnection(name)}</p>
    ${ending(toQuestion('disconnect', removeConnection, context), disconnect, context)}`;
}

function unconnected({ attempt, client, tell, text }: PageContext, { level, id }: Owner, { key, name }: Package): TemplateResult {
  const connect = (): void =>
    void attempt(async () => {
      // The package sends the browser back to there.
      const place = { level, ownerId: id, package: key, returnUrl: `${location.origin}/connect` };
      const start = await client.integrations.startConnection(place).catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      });
      if (start) location.assign(start.url);
      else tell(text.saveFirst);
    });
  return html`<h2>${text.connection}</h2>
    <p class="muted">${text.connectionHint(name)}</p>
    <div class="buttons"><button type="button" @click=${connect}>${text.connectTo(name)}</button></div>`;
}
