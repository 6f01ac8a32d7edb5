import type { Account, LoginDetail } from '@loonpoort/sdk';
import { html, render, type TemplateResult } from 'lit';
import { roleLabel } from '../labels.js';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';
import { renderRows } from './rows.js';

/** Shows the logins of one person, each a link to its page. */
export function openAccount(context: PageContext, account: Account): void {
  const { text } = context;
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'account-name');
  const close = (): void => dialog.close();
  render(
    html`<div class="dialog-body">
      <header>
        <h2 id="account-name">${account.name}</h2>
        <button type="button" class="icon-button" aria-label=${text.close} @click=${close}>${icons.close}</button>
      </header>
      <p class="muted">${account.email}</p>
      ${renderLogins(context, account.logins)}
      <p><a class="button" href=${invitationHref(account)}>${text.anotherLogin}</a></p>
    </div>`,
    dialog,
  );
  // The dialog closes at a click beside it, or on a link that leaves the page.
  dialog.addEventListener(
    'click',
    (event) => (event.target === dialog || (event.target as Element).closest('a')) && close(),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.querySelector('portal-app')!.append(dialog);
  dialog.showModal();
}

function renderLogins({ language, text }: PageContext, all: LoginDetail[]): TemplateResult {
  return renderRows(
    all.map(({ id, role, label, accepted, enabled }) => ({
      href: `/accounts/logins/${id}`,
      label: `${roleLabel(role, language)} · ${label}`,
      ...(!accepted ? { hint: text.invited } : enabled ? {} : { hint: text.switchedOff }),
    })),
  );
}

function invitationHref({ email, name }: Account): string {
  return `/accounts/invitations/new?${new URLSearchParams({ email, name })}`;
}
