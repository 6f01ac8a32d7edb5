import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { tabs } from './tabs.js';

/** The pages about what goes to the bookkeeping packages. */
export const journalTabs = ({ text }: PageContext, current: string): TemplateResult =>
  tabs(
    text.journals,
    [
      { href: '/journaalposten', label: text.month },
      { href: '/journaalposten/alle', label: text.allJournals },
      { href: '/journaalposten/verzendingen', label: text.deliveries },
      { href: '/journaalposten/aansluiting', label: text.reconciliation },
    ],
    current,
  );
