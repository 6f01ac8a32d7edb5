import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { tabs } from './tabs.js';

/** The pages about people and firms. */
export function accountTabs({ may, text }: PageContext, current: string): TemplateResult {
  const all = [
    { href: '/accounts', label: text.people, shown: may('listAccounts') },
    { href: '/accounts/invitations', label: text.invitations, shown: may('listInvitations') },
    { href: '/accounts/firms', label: text.firms, shown: may('createFirm') },
  ];
  return tabs(text.accounts, all.filter(({ shown }) => shown), current);
}
