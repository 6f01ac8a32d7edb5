import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { View } from '../view.js';
import type { Crumb } from '../page.js';
import type { Texts } from '../language.js';
import { returnPath } from '../return-path.js';
import { icons } from './icons.js';
import { renderRail } from './rail.js';
import { renderTopBar, type TopBarActions } from './top-bar.js';

/** Renders a page inside the shell. */
export function renderLayout(view: View, busy: boolean, notice: unknown, actions: TopBarActions): TemplateResult {
  const { key, path, page, context, data } = view;
  const { text } = context;
  const lead = page.lead?.(context, data);
  const crumbs = page.crumbs?.(context, data) ?? [];
  return html`
    <a class="skip" href="#main">${text.skip}</a>
    ${renderTopBar(context, path, actions)} ${renderRail(context, path)}
    <div class="progress" ?hidden=${!busy}></div>
    <main id="main" tabindex="-1" aria-busy=${busy}>
      ${renderReturn(text)} ${notice}
      ${keyed(
        key,
        html`
          <header class="page-header">
            ${crumbs.length ? renderBreadcrumbs(crumbs, text) : nothing}
            <div class="page-title">
              <h1 tabindex="-1">${page.title(context, data)}</h1>
              <div class="buttons">${page.actions?.(context, data) ?? nothing}</div>
            </div>
            ${lead ? html`<p class="lead">${lead}</p>` : nothing}
          </header>
          <div class="page">${page.render(context, data)}</div>
        `,
      )}
    </main>
  `;
}

/** Renders the way back to the page that sent one here to put something right. */
function renderReturn(text: Texts): TemplateResult | typeof nothing {
  const back = returnPath(location);
  if (!back) return nothing;
  return html`<p class="return"><a href=${back.href}>${icons.back} ${text.backTo(back.label)}</a></p>`;
}

function renderBreadcrumbs(crumbs: Crumb[], text: Texts): TemplateResult {
  return html`<nav class="crumbs" aria-label=${text.breadcrumbs}>
    <ol>${crumbs.map(({ href, label }) => html`<li><a href=${href}>${label}</a></li>`)}</ol>
  </nav>`;
}
