import { removeConnection } from '@loonpoort/components/labels';
import { NotFoundError, type Integration, type Package } from '@loonpoort/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { toConfirmation } from './contract-action.js';
import type { Owner } from './integration-owner.js';
import { renderConfirmRow } from './confirm-button.js';

/** Shows under a form how it stands with the package's consent: where to give it, or once it is there, the way to take it back. */
export function showConnection(
  context: PageContext,
  owner: Owner,
  chosen: Package | undefined,
  integration?: Integration,
): void {
  const place = document.querySelector<HTMLElement>('#connection');
  if (!place) return;
  const show = integration?.connected ? renderConnected : renderUnconnected;
  render(chosen?.connects ? show(context, owner, chosen) : nothing, place);
  const failed = document.querySelector<HTMLElement>('#failed');
  const lapsed = integration?.state === 'problem' && !integration.connected && chosen?.connects;
  if (failed) render(lapsed ? renderLapsed(context, owner, chosen, integration) : nothing, failed);
}

/** Stands above the form of an integration whose consent is gone: signing in again is all that there is to do. */
const renderLapsed = (context: PageContext, owner: Owner, chosen: Package, { problem }: Integration): TemplateResult =>
  html`<div class="notice caution" role="status">
    <p>${problem}</p>
    <button type="button" class="primary" @click=${connector(context, owner, chosen)}>
      ${context.text.signInAgain(chosen.name)}
    </button>
  </div>`;

function renderConnected(context: PageContext, { level, id }: Owner, { key, name }: Package): TemplateResult {
  const { attempt, client, go, language, notify, text } = context;
  const disconnect = (): void =>
    void attempt(async () => {
      await client.integrations.removeConnection({ level, ownerId: id, package: key });
      // The form reads again what it shows.
      go(`${location.pathname}?connected=0`);
      notify(removeConnection['done']![language]);
    });
  return html`<h2>${text.connection}</h2>
    <p>${text.hasConnection(name)}</p>
    ${renderConfirmRow(toConfirmation('disconnect', removeConnection, context), disconnect, context)}`;
}

/** Returns what sends the browser to the package's consent page. */
function connector({ attempt, client, notify, text }: PageContext, { level, id }: Owner, { key }: Package): () => void {
  return () =>
    void attempt(async () => {
      // The package sends the browser back to there.
      const place = { level, ownerId: id, package: key, returnUrl: `${location.origin}/connect` };
      const start = await client.integrations.startConnection(place).catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      });
      if (start) location.assign(start.url);
      else notify(text.saveFirst);
    });
}

function renderUnconnected(context: PageContext, owner: Owner, chosen: Package): TemplateResult {
  const { text } = context;
  const { name } = chosen;
  return html`<h2>${text.connection}</h2>
    <p class="muted">${text.connectionHint(name)}</p>
    <div class="buttons">
      <button type="button" @click=${connector(context, owner, chosen)}>${text.connectTo(name)}</button>
    </div>`;
}
