import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { tabs } from './tabs.js';

/** The pages about how the bureau or a firm works. */
export function settingTabs({ may, text }: PageContext, current: string): TemplateResult {
  const all = [
    { href: '/settings', label: text.integrations, shown: true },
    { href: '/settings/administrations', label: text.administrations, shown: may('listMappings') },
    { href: '/settings/ledger-schemes', label: text.schemes, shown: may('listLedgerSchemes') },
    { href: '/settings/software', label: text.software, shown: may('listClients') },
    { href: '/settings/webhooks', label: text.webhooks, shown: may('listWebhooks') },
  ];
  return tabs(text.settings, all.filter(({ shown }) => shown), current);
}
