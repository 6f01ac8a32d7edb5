import type { IntegrationTest } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { Host } from '../search/cells.js';
import { status } from '../signs.js';

type Check = IntegrationTest['checks'][number];

/** How a check came out: a sign and a word. */
function outcome({ passed }: Check, host: Host): unknown {
  if (passed === null) return status('muted', host.message('notTried'));
  return passed ? status('success', host.message('passed')) : status('danger', host.message('failed'));
}

/** What a test looked at. */
export const checks = (all: Check[], host: Host): TemplateResult => html`<ul class="checks">
  ${all.map((each) => html`<li>${outcome(each, host)}<span>${each.message}</span></li>`)}
</ul>`;
