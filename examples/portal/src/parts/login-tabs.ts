import type { TemplateResult } from 'lit';
import { auditTexts } from '../messages/audit.js';
import type { PageContext } from '../page.js';
import { renderTabs } from './tabs.js';

/** Renders the tabs of the pages about one login. */
export function renderLoginTabs(
  { language }: PageContext,
  { id, personName }: { id: string; personName: string },
  current: 'general' | 'audit',
): TemplateResult {
  const all = {
    general: { href: `/accounts/logins/${id}`, label: auditTexts[language].general },
    audit: { href: `/accounts/logins/${id}/audit`, label: auditTexts[language].tab },
  };
  return renderTabs(personName, Object.values(all), all[current].href);
}
