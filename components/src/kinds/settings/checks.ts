import type { IntegrationTest } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { renderStatus } from '../signs.js';

type Check = IntegrationTest['checks'][number];

/** Draws how a check came out: a sign and a word. */
function renderOutcome({ passed }: Check, host: TextHost): unknown {
  if (passed === null) return renderStatus('muted', host.message('notTried'));
  return passed ? renderStatus('success', host.message('passed')) : renderStatus('danger', host.message('failed'));
}

/** Draws the checks of a test with how each came out. */
export const renderChecks = (all: Check[], host: TextHost): TemplateResult => html`<ul class="checks">
  ${all.map((each) => html`<li>${renderOutcome(each, host)}<span>${each.message}</span></li>`)}
</ul>`;
