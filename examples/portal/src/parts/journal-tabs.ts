import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { renderTabs } from './tabs.js';

/** Renders the tabs of the pages about what goes to the bookkeeping packages. */
export const renderJournalTabs = ({ text }: PageContext, current: string): TemplateResult =>
  renderTabs(
    text.journals,
    [
      { href: '/journals', label: text.month },
      { href: '/journals/all', label: text.allJournals },
      { href: '/journals/deliveries', label: text.deliveries },
      { href: '/journals/reconciliation', label: text.reconciliation },
    ],
    current,
  );
