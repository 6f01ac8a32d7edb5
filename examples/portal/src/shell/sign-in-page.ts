import { NotFoundError, type SessionState, type Tenant } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language, Texts } from '../language.js';
import type { MailedLink } from '../mailed-link.js';
import { starts } from '../starts/starts.js';
import { renderFailure } from './notices.js';
import { renderLanguageButtons } from './language-buttons.js';

export interface SignInPageState {
  text: Texts;
  language: Language;
  /** Absent where the address belongs to no tenant. */
  tenant: Tenant | undefined;
  session: SessionState | null;
  link: MailedLink | undefined;
  /** The role that the link to the portal asked for. */
  role: string | undefined;
  /** Why the portal could not start. */
  error: unknown;
  notice: unknown;
}

export interface SignInPageActions {
  setLanguage: (language: Language) => void;
  retry: () => void;
  signOut: () => void;
  /** The mailed link has done its work. */
  finishLink: () => void;
}

/** Renders the calm page with one card, for whoever has not come in yet. */
export function renderSignInPage(state: SignInPageState, actions: SignInPageActions): TemplateResult {
  const { text, language, tenant, notice } = state;
  return html`
    <div class="sign-in-page">
      <header class="sign-in-page-brand">
        <img src="/mark.svg" alt="" width="32" height="32" />
        <span>${tenant?.name ?? 'Loonpoort'}</span>
      </header>
      <main class="card" id="main">${notice} ${renderCard(state, actions)}</main>
      <footer class="sign-in-page-foot">${renderLanguageButtons(text, language, actions.setLanguage)}</footer>
    </div>
  `;
}

/** Fetches what most people see next while they type; what fails here is fetched again when it is shown. */
const preloadStart = (): void => void starts.accountant().catch(() => undefined);

function renderCard(state: SignInPageState, { retry, signOut, finishLink }: SignInPageActions): TemplateResult {
  const { text, session, link, role, error } = state;
  if (error instanceof NotFoundError) return html`<h1>${text.unknownTenant}</h1><p>${text.unknownTenantHint}</p>`;
  if (error) return html`<h1>${text.failed}</h1>${renderFailure(text, error, retry)}`;
  if (link) {
    const finish = ({ detail }: CustomEvent<{ operation: string }>): void => {
      if (detail.operation === 'acceptInvitation' || detail.operation === 'resetPassword') finishLink();
    };
    return html`${keyed(
      link,
      html`<loon-login heading-level="1" .step=${link.step} .token=${link.token} @loon-success=${finish}></loon-login>`,
    )}`;
  }
  if (!session) return html`<loon-login heading-level="1" .wantedRole=${role} @input=${preloadStart}></loon-login>`;
  return html`
    <loon-role-picker heading-level="1"></loon-role-picker>
    ${
      session.otherProvider
        ? html`<loon-login heading-level="0"></loon-login>`
        : html`<p class="card-foot"><button type="button" class="link" @click=${signOut}>${text.signOut}</button></p>`
    }
  `;
}
