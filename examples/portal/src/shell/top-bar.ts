import { html, nothing, type TemplateResult } from 'lit';
import type { Login } from '@loonpoort/sdk';
import { roleLabel } from '../labels.js';
import type { Language } from '../language.js';
import type { PageContext } from '../page.js';
import { icons } from './icons.js';
import { renderLanguageButtons } from './language-buttons.js';

export interface TopBarActions {
  setLanguage: (language: Language) => void;
  choose: (login: Login) => void;
  signOut: () => void;
}

/** Renders the bureau's name, "Zoek bedrijf" where there is one to choose, the login that is used, and the person's own menu. */
export function renderTopBar(context: PageContext, path: string, actions: TopBarActions): TemplateResult {
  const { session, login, text } = context;
  return html`<header class="top">
    <a class="brand" href="/">
      <img src="/mark.svg" alt="" width="28" height="28" />
      <span>${session.tenant.name}</span>
    </a>
    ${login.companyId ? nothing : html`<div class="find" role="search" aria-label=${text.searchCompany}>${search}</div>`}
    ${renderBell(context, path)}
    ${session.logins.length > 1 ? renderLoginMenu(context, actions) : renderLoginText(context)}
    ${renderAccountMenu(context, actions)}
  </header>`;
}

/** The bell is fetched after the page: it is there for whoever works on what may fail. */
function renderBell({ client, language, may }: PageContext, path: string): TemplateResult | typeof nothing {
  if (!may('listNotices')) return nothing;
  void import('./notice-bell.js');
  return html`<notice-bell .client=${client} .listsAccounts=${may('listAccounts')} path=${path} language=${language}></notice-bell>`;
}

const search = html`
  <loon-company-search
    id="find-company" mode="combobox" heading-level="0" href="/companies/{id}" all-href="/companies?q={q}"
  ></loon-company-search>
  <kbd aria-hidden="true">/</kbd>
`;

const renderLoginText = ({ login, language, text }: PageContext): TemplateResult => html`
  <span class="menu-text login-text">
    <strong><span class="sr">${text.workingAs}</span> ${roleLabel(login.role, language)}</strong><span>${login.label}</span>
  </span>
`;

function renderLoginMenu(context: PageContext, { choose }: TopBarActions): TemplateResult {
  const { session, login, language, text } = context;
  const row = (each: Login): TemplateResult => {
    const isCurrent = each.id === login.id;
    return html`<li>
      <button type="button" class="menu-row" aria-current=${isCurrent ? 'true' : 'false'} @click=${() => choose(each)}>
        <span class="menu-text"><strong>${roleLabel(each.role, language)}</strong><span>${each.label}</span></span>
        ${isCurrent ? icons.check : nothing}
      </button>
    </li>`;
  };
  return html`
    <button type="button" class="menu-button login-button" popovertarget="login-menu">
      ${renderLoginText(context)} ${icons.down}
    </button>
    <div class="menu login-menu" id="login-menu" popover>
      <h2 class="menu-title">${text.switchLogin}</h2>
      <ul>${session.logins.map(row)}</ul>
    </div>
  `;
}

function renderAccountMenu({ session, language, text }: PageContext, actions: TopBarActions): TemplateResult {
  const { person } = session;
  return html`
    <button type="button" class="menu-button avatar" popovertarget="account-menu">
      <span aria-hidden="true">${initialsOf(person.name)}</span><span class="sr">${text.account}: ${person.name}</span>
    </button>
    <div class="menu account-menu" id="account-menu" popover>
      <div class="menu-person">
        <strong>${person.name}</strong><span>${person.email}</span>
      </div>
      <ul>
        <li><a class="menu-row" href="/profile">${text.profile}</a></li>
        <li><button type="button" class="menu-row" @click=${actions.signOut}>${text.signOut}</button></li>
      </ul>
      <div class="menu-foot">${renderLanguageButtons(text, language, actions.setLanguage)}</div>
    </div>
  `;
}

/** Returns the initials of the first and the last name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('');
}
