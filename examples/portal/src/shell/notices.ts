import { LoonpoortError, NotFoundError, PermissionDeniedError, type Login } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { mayCall } from '../permissions.js';
import { roleLabel } from '../labels.js';
import type { Texts } from '../language.js';
import type { Page } from '../page.js';

/** A page in place of the one that was asked for. */
export const missing: Page = {
  title: ({ text }) => text.notFound,
  render: ({ text }) => html`<p>${text.notFoundHint}</p><p><a class="button" href="/">${text.toStart}</a></p>`,
};

/** Says which of the person's other logins could open the page. */
export function denied(page: Page, chooseLogin: (login: Login) => void): Page {
  return {
    title: ({ text }) => text.denied,
    render: ({ text, session, language }) => {
      const able = page.needs ? session.logins.filter(({ role }) => mayCall(role, page.needs!)) : [];
      if (!able.length) return html`<p>${text.deniedHint}</p><p><a class="button" href="/">${text.toStart}</a></p>`;
      return html`
        <p>${text.deniedSwitch}</p>
        <p class="buttons">
          ${able.map(
            (login) => html`<button type="button" @click=${() => chooseLogin(login)}>
              ${roleLabel(login.role, language)} · ${login.label}
            </button>`,
          )}
        </p>
      `;
    },
  };
}

/** What a page shows when its data could not be loaded. */
export function failedPage(error: unknown): Page {
  if (error instanceof NotFoundError) return missing;
  if (error instanceof PermissionDeniedError) return denied(missing, () => undefined);
  return {
    title: ({ text }) => text.failed,
    render: (context) => failure(context.text, error, () => context.reload()),
  };
}

/** Title, what to do, a retry, and by what the server's log knows it. */
export function failure(text: Texts, error: unknown, retry: () => void): TemplateResult {
  const { problem, requestId } = error instanceof LoonpoortError ? error : {};
  return html`
    <p>${problem ? `${problem.title}. ${problem.detail}` : text.failedHint}</p>
    <p><button type="button" class="primary" @click=${retry}>${text.retry}</button></p>
    ${requestId ? html`<p class="muted">${text.reference} ${requestId.replace('urn:uuid:', '')}</p>` : nothing}
  `;
}
