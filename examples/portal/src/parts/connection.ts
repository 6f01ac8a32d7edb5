import { NotFoundError, type Package } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import type { Owner } from './integration-owner.js';

/** Goes to the package's own consent page, which sends the browser back to `/verbinden`. */
export function connection({ attempt, client, tell, text }: PageContext, { level, id }: Owner, { key, name }: Package): TemplateResult {
  const connect = (): void =>
    void attempt(async () => {
      const place = { level, ownerId: id, package: key, returnUrl: `${location.origin}/verbinden` };
      const start = await client.integrations.startConnection(place).catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      });
      if (start) location.assign(start.url);
      else tell(text.saveFirst);
    });
  return html`<section class="connection">
    <h2>${text.connection}</h2>
    <p class="muted">${text.connectionHint(name)}</p>
    <div class="buttons"><button type="button" @click=${connect}>${text.connectTo(name)}</button></div>
  </section>`;
}
