import { html, type TemplateResult } from 'lit';
import type { OperationId } from '@loonpoort/sdk';
import type { Texts } from '../language.js';
import type { PageContext } from '../page.js';
import { addressFrom } from '../last-query.js';
import { icons } from './icons.js';

interface Item {
  href: string;
  text: keyof Texts & ('start' | 'explorer' | 'journals' | 'settings' | 'accounts' | 'colleagues');
  /** The operation that fills the page; who may not call it has no use for the link. */
  needs: OperationId;
  /** Paths that belong to it besides its own. */
  holds?: RegExp;
}

const items: Item[] = [
  { href: '/', text: 'start', needs: 'getDashboard' },
  { href: '/explorer', text: 'explorer', needs: 'listCompanies', holds: /^\/(companies|employees|debtors)(\/|$)/ },
  { href: '/journals', text: 'journals', needs: 'listRuns', holds: /^\/(runs|deliveries|wage-tax-returns)(\/|$)/ },
  { href: '/settings', text: 'settings', needs: 'listIntegrations' },
  { href: '/accounts', text: 'accounts', needs: 'listAccounts' },
  { href: '/colleagues', text: 'colleagues', needs: 'listColleagues' },
];

/** Renders the ways into the portal: at the side, and at the bottom of a narrow screen. */
export function renderRail({ text, may }: Pick<PageContext, 'text' | 'may'>, path: string): TemplateResult {
  const link = ({ href, text: key, holds }: Item): TemplateResult => {
    const inside = path === href || (href !== '/' && path.startsWith(`${href}/`)) || holds?.test(path);
    return html`<li>
      <a href=${addressFrom(path, href)} aria-current=${path === href ? 'page' : inside ? 'true' : 'false'}>${icons[key === 'colleagues' ? 'accounts' : key]}<span>${text[key]}</span></a>
    </li>`;
  };
  return html`<nav class="rail" aria-label=${text.mainMenu}>
    <ul>${items.filter(({ needs }) => may(needs)).map(link)}</ul>
  </nav>`;
}
