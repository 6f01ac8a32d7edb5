import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { tabs } from './tabs.js';

/** The pages about what goes to the bookkeeping packages. */
export const journalTabs = ({ text }: PageContext, current: string): TemplateResult =>
  tabs(
    text.journals,
    [
      { href: '/journals', label: text.month },
      { href: '/journals/all', label: text.allJournals },
      { href: '/journals/deliveries', label: text.deliveries },
      { href: '/journals/reconciliation', label: text.reconciliation },
    ],
    current,
  );
