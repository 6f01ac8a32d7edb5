import {
  BadRequestError,
  ConnectionError,
  LoonpoortError,
  NotFoundError,
  PermissionDeniedError,
  type Login,
} from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { mayCall } from '../permissions.js';
import { roleLabel } from '../labels.js';
import type { Texts } from '../language.js';
import type { Page } from '../page.js';
import { isModuleError, reloadDocument } from '../server-update.js';

/** A page in place of the one that was asked for. */
export const notFoundPage: Page = {
  title: ({ text }) => text.notFound,
  render: ({ text }) => html`<p>${text.notFoundHint}</p><p><a class="button" href="/">${text.toStart}</a></p>`,
};

/** Says which of the person's other logins could open the page. */
export function deniedPage(page: Page, chooseLogin: (login: Login) => void): Page {
  return {
    title: ({ text }) => text.denied,
    render: ({ text, session, language }) => {
      const able = page.needs ? session.logins.filter((login) => mayCall(login, page.needs!)) : [];
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

/** Returns the page to show when a page's data could not be loaded. */
export function failedPage(error: unknown): Page {
  // Whatever an address holds that the contract refuses, there is nothing at it.
  if (error instanceof NotFoundError || error instanceof BadRequestError) return notFoundPage;
  if (error instanceof PermissionDeniedError) return deniedPage(notFoundPage, () => undefined);
  return {
    title: ({ text }) => text.failed,
    render: (context) => renderFailure(context.text, error, () => context.reload()),
  };
}

/** Says what was done, with a button that undoes it where that can be. */
export const renderDone = (text: Texts, done: string, undo?: () => void): TemplateResult =>
  undo
    ? html`<div class="notice undo" role="status">
        <span>${done}</span><button type="button" @click=${undo}>${text.undo}</button>
      </div>`
    : html`<p class="notice" role="status">${done}</p>`;

/** Says what is known of a failure that the server has said nothing about. */
function hintOf(error: unknown): 'offlineHint' | 'unreachableHint' | 'unexpectedHint' {
  if (!navigator.onLine) return 'offlineHint';
  return error instanceof ConnectionError || isModuleError(error) ? 'unreachableHint' : 'unexpectedHint';
}

/** Renders the title, what to do, a retry, and by what the server's log knows the failure. */
export function renderFailure(text: Texts, error: unknown, retry: () => void): TemplateResult {
  const again = isModuleError(error) ? () => void reloadDocument() : retry;
  const { problem, requestId } = error instanceof LoonpoortError ? error : {};
  return html`
    <p>${problem ? `${problem.title}. ${problem.detail}` : text[hintOf(error)]}</p>
    <p><button type="button" class="primary" @click=${again}>${text.retry}</button></p>
    ${requestId ? html`<p class="muted">${text.reference} ${requestId.replace('urn:uuid:', '')}</p>` : nothing}
  `;
}
