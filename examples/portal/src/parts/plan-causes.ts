import { Correction, lockRun } from '@loonpoort/components/labels';
import type { PeriodPlan, PlanCause, PlannedRun, ProcessInput } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../messages/plan.js';
import type { PageContext } from '../page.js';
import { rememberReturn, type ReturnPath } from '../return-path.js';
import { icons } from '../shell/icons.js';
import { renderConfirmButton } from './confirm-button.js';
import { toConfirmation } from './contract-action.js';
import { formatMoment } from './format.js';
import { remedyPath, remedyPathOfAll } from './remedy-path.js';

/** What the causes of a plan can have done, beside sending one elsewhere. */
export interface CauseActions {
  /** Where to come back to. */
  back: ReturnPath;
  process(runIds: string[], options: Omit<ProcessInput, 'runIds'>): void;
  lock(runIds: string[]): void;
  request(cause: PlanCause): void;
}

/** Renders causes under each other, each with its companies and the way to put it right for all of them. */
export function renderCauses(
  context: PageContext,
  { runs }: Pick<PeriodPlan, 'runs'>,
  causes: readonly PlanCause[],
  actions: CauseActions,
): TemplateResult {
  return html`<ul class="causes">
    ${causes.map((cause) => {
      const concerned = runs.filter(({ runId }) => cause.runIds.includes(runId));
      return html`<li id="cause-${cause.key}" class=${cause.severity}>
        ${cause.severity === 'stop' ? icons.stop : icons.warning}
        <div>
          <p>${cause.message}</p>
          ${renderCompanies(context, cause, concerned, actions)}
        </div>
        <div class="buttons">${cause.mayMend ? renderRemedy(context, cause, actions) : renderRequest(context, cause, actions)}</div>
      </li>`;
    })}
  </ul>`;
}

function renderCompanies(
  { language }: PageContext,
  cause: PlanCause,
  runs: readonly PlannedRun[],
  { back }: CauseActions,
): TemplateResult {
  return html`<details>
    <summary>${planTexts[language].showCompanies(runs.length)}</summary>
    <ul>
      ${runs.map((run) => {
        const path = (cause.mayMend && remedyPath(cause, run)) || `/runs/${run.runId}`;
        return html`<li><a href=${path} @click=${() => rememberReturn(back)}>${run.companyNumber} ${run.companyName}</a></li>`;
      })}
    </ul>
  </details>`;
}

function renderRemedy(context: PageContext, cause: PlanCause, actions: CauseActions): unknown {
  const { language, reload } = context;
  const { key, remedy, remedyLabel, runIds } = cause;
  const path = remedyPathOfAll(context, cause);
  if (path !== undefined)
    return html`<a class="button" href=${path} @click=${() => rememberReturn(actions.back)}>${remedyLabel}</a>`;
  switch (remedy) {
    case 'lockRuns':
      return renderConfirmButton(
        { ...toConfirmation(`lock-${key}`, lockRun, context), label: remedyLabel },
        () => actions.lock(runIds),
        context,
      );
    case 'bookInOpenPeriod':
      return html`<button type="button" @click=${() => actions.process(runIds, { inOpenPeriod: true })}>${remedyLabel}</button>`;
    case 'chooseCorrection':
      return (['difference', 'reversal', 'none'] as const).map(
        (correction) =>
          html`<button type="button" @click=${() => actions.process(runIds, { correction })}>${Correction[correction]![language]}</button>`,
      );
    default:
      return html`<button type="button" @click=${reload}>${remedyLabel}</button>`;
  }
}

/** Says who can put a cause right that this login may not, and asks them. */
function renderRequest({ language, may }: PageContext, cause: PlanCause, { request }: CauseActions): TemplateResult {
  const { menders, requestedAt } = cause;
  const words = planTexts[language];
  return html`<p class="muted">
      ${words.canBeSolvedBy(menders.join(', '))} ${requestedAt ? words.asked(formatMoment(requestedAt, language)) : nothing}
    </p>
    ${
      requestedAt || !may('requestRemedy')
        ? nothing
        : html`<button type="button" @click=${() => request(cause)}>${words.askThem}</button>`
    }`;
}
