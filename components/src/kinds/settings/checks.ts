import type { IntegrationTest } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { renderStatus } from '../signs.js';
import { settingsTexts } from '../../messages/settings.js';

type Check = IntegrationTest['checks'][number];

/** Draws how a check came out: a sign and a word. */
function renderOutcome({ passed }: Check, host: TextHost): unknown {
  if (passed === null) return renderStatus('muted', host.text(settingsTexts.notTried));
  return passed
    ? renderStatus('success', host.text(settingsTexts.passed))
    : renderStatus('danger', host.text(settingsTexts.failed));
}

/** Draws the checks of a test with how each came out. */
export const renderChecks = (all: Check[], host: TextHost): TemplateResult => html`<ul class="checks">
  ${all.map((each) => html`<li>${renderOutcome(each, host)}<span>${each.message}</span></li>`)}
</ul>`;
