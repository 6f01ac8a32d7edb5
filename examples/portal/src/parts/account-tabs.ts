import type { TemplateResult } from 'lit';
import { providerTexts } from '../messages/providers.js';
import type { PageContext } from '../page.js';
import { renderTabs } from './tabs.js';

/** Renders the tabs of the pages about people and firms. */
export function renderAccountTabs({ may, text, language }: PageContext, current: string): TemplateResult {
  const all = [
    { href: '/accounts', label: text.people, shown: may('listAccounts') },
    { href: '/accounts/invitations', label: text.invitations, shown: may('listInvitations') },
    { href: '/accounts/firms', label: text.firms, shown: may('createFirm') },
    { href: '/accounts/providers', label: providerTexts[language].tab, shown: may('listSignInProviders') },
  ];
  return renderTabs(
    text.accounts,
    all.filter(({ shown }) => shown),
    current,
  );
}
