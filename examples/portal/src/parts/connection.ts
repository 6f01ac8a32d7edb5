import { removeConnection } from '@loonpoort/components/labels';
import type { Integration, Package } from '@loonpoort/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { toConfirmation } from './contract-action.js';
import type { Owner } from './integration-owner.js';
import { renderConfirmRow } from './confirm-button.js';

/**
 * Shows how it stands with the package's consent: above the form of an integration that lacks it, where giving it is what is
 * left to do; otherwise under the form, with the way to take it back.
 *
 * @param integration undefined until it is saved
 */
export function showConnection(
  context: PageContext,
  owner: Owner,
  chosen: Package | undefined,
  integration?: Integration,
): void {
  const connecting = chosen?.connects ? chosen : undefined;
  const isLacking = integration !== undefined && !integration.connected;
  show('#failed', connecting && isLacking && renderUnconnected(context, owner, connecting, integration));
  if (!connecting || isLacking) show('#connection', undefined);
  else show('#connection', (integration ? renderConnected : renderUnsaved)(context, owner, connecting));
}

/** Shows under the form that was saved where to give consent: there the person looks. */
export function showConnectionToMake(
  context: PageContext,
  owner: Owner,
  chosen: Package,
  integration: Integration,
): void {
  show('#failed', undefined);
  show('#connection', renderUnconnected(context, owner, chosen, integration));
}

function show(place: string, content: TemplateResult | false | undefined): void {
  const found = document.querySelector<HTMLElement>(place);
  if (found) render(content || nothing, found);
}

function renderUnconnected(
  context: PageContext,
  owner: Owner,
  chosen: Package,
  integration: Integration,
): TemplateResult {
  const { text } = context;
  const { name } = chosen;
  const lapsed = integration.state === 'problem' ? integration.problem : undefined;
  return html`<div class="notice caution" role="status">
    <p>${lapsed ?? text.connectionHint(name)}</p>
    <button type="button" class="primary" @click=${connector(context, owner, chosen)}>
      ${lapsed === undefined ? text.connectTo(name) : text.signInAgain(name)}
    </button>
  </div>`;
}

const renderUnsaved = ({ text }: PageContext, _: Owner, { name }: Package): TemplateResult =>
  html`<h2>${text.connection}</h2>
    <p class="muted">${text.connectionHint(name)} ${text.saveFirst}</p>`;

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
function connector({ attempt, client }: PageContext, { level, id }: Owner, { key }: Package): () => void {
  return () =>
    void attempt(async () => {
      // The package sends the browser back to there.
      const place = { level, ownerId: id, package: key, returnUrl: `${location.origin}/connect/${key}` };
      location.assign((await client.integrations.startConnection(place)).url);
    });
}
