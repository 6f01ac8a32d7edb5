import type { TemplateResult } from 'lit';
import { accessTexts } from '../messages/access.js';
import { auditTexts } from '../messages/audit.js';
import { bureauTexts } from '../messages/bureau.js';
import { retentionTexts } from '../messages/retention.js';
import type { PageContext } from '../page.js';
import { renderTabs } from './tabs.js';

/** Renders the tabs of the pages about how the bureau or a firm works. */
export function renderSettingTabs({ may, text, language }: PageContext, current: string): TemplateResult {
  const all = [
    { href: '/settings', label: text.integrations, shown: true },
    { href: '/settings/administrations', label: text.administrations, shown: may('listMappings') },
    { href: '/settings/ledger-schemes', label: text.schemes, shown: may('listLedgerSchemes') },
    { href: '/settings/return-wage-codes', label: text.returnWageCodes, shown: may('listReturnWageCodes') },
    { href: '/settings/import', label: text.imports, shown: may('importFile') },
    { href: '/settings/software', label: text.software, shown: may('listClients') },
    { href: '/settings/webhooks', label: text.webhooks, shown: may('listWebhooks') },
    { href: '/settings/access', label: accessTexts[language].tab, shown: may('listAccessReviews') },
    { href: '/settings/retention', label: retentionTexts[language].tab, shown: may('listRetentionRules') },
    { href: '/settings/audit', label: auditTexts[language].tab, shown: may('listAuditEntries') },
    { href: '/settings/bureau', label: bureauTexts[language].tab, shown: may('updateTenantSettings') },
  ];
  return renderTabs(
    text.settings,
    all.filter(({ shown }) => shown),
    current,
  );
}
