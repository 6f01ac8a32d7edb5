import type { Integration, Package } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { SettingsSpec } from '../../generated/spec.js';
import type { TextHost } from '../../host.js';
import { cellText } from '../search/cells.js';
import { renderStatus } from '../signs.js';
import { describePackage } from './catalogue.js';
import { settingsTexts } from '../../messages/settings.js';

export interface HeadView {
  host: TextHost;
  spec: SettingsSpec;
  heading: unknown;
  /** The package that is chosen. */
  current: Package;
  /** It is undefined while there is none yet. */
  integration: Integration | undefined;
  level: string;
  /** The owner as the page knows it, while the server has not named it. */
  ownerName: string | undefined;
  /** Leaves the package for another one. */
  onLeave(): void;
}

/** Draws what stands above the settings of a package: for whom they are, and how the integration stands. */
export function renderHead(view: HeadView): TemplateResult {
  const { host, current } = view;
  return html`<div class="head">
    ${view.heading}
    <button type="button" part="button" @click=${view.onLeave}>${host.text(settingsTexts.otherPackage)}</button>
    <p class="muted">${ownerText(view)} · ${describePackage(current, host)}</p>
    ${current.note ? html`<p class="muted">${current.note}</p>` : nothing}
    ${renderState(view)}
  </div>`;
}

function ownerText({ host, spec, integration, level, ownerName }: HeadView): string {
  const name = integration?.ownerName ?? ownerName;
  const word = host.text(spec.levels[level]);
  return host.text(settingsTexts.ofOwner, { name: name ? `${name} (${word.toLowerCase()})` : word });
}

function renderState({ host, spec, integration }: HeadView): unknown {
  if (!integration) return nothing;
  const choice = spec.states.find(({ value }) => value === integration.state);
  const tested = cellText(
    { name: 'testedAt', label: spec.texts['heading']!, type: 'dateTime' },
    { ...integration },
    host,
  );
  const word = [host.text(choice?.label), integration.problem].filter(Boolean).join(': ');
  return html`<p class="facts">
    ${renderStatus(choice?.tone, word)}
    ${tested ? html`<span class="muted">${host.text(settingsTexts.testedAt, { at: tested })}</span>` : nothing}
  </p>`;
}
