import { PlanOutcome } from '@loonpoort/components/labels';
import { saveBlob } from '@loonpoort/components/download';
import type { PeriodPlan, PlanCause, PlannedRun, ProcessInput } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { planTexts } from '../messages/plan.js';
import type { PageContext } from '../page.js';
import { formatMoney } from './format.js';
import { type CauseActions, renderCauses } from './plan-causes.js';

/** Runs that are processed by one call: few enough to see progress, enough to ask a package little. */
const batchSize = 10;

/** Between two looks at what is on its way, in ms. */
const LOOK_DELAY_MS = 1500;

/** What processing a period would do, does it, and says what came of it. In light DOM. */
export class PeriodPlanElement extends LitElement {
  static override properties = {
    context: { attribute: false },
    plan: { attribute: false },
    label: {},
    causesOnly: { type: Boolean, attribute: 'causes-only' },
    progress: { state: true },
  };

  declare context: PageContext;
  declare plan: PeriodPlan;
  /** What the page is called, to come back to it. */
  declare label: string;
  /** Shows what stands in the way, and nothing else. */
  declare causesOnly: boolean;
  /** How many runs of those that were asked for have been processed; undefined while nothing is being done. */
  declare private progress: { done: number; all: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!changes.has('plan')) return;
    clearTimeout(this.#timer);
    if (this.#with('underway').length) this.#timer = setTimeout(() => void this.#look(), LOOK_DELAY_MS);
    const { hash } = location;
    if (hash) this.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)?.scrollIntoView({ block: 'center' });
  }

  get #words() {
    return planTexts[this.context.language];
  }

  #with(...outcomes: PlannedRun['outcome'][]): PlannedRun[] {
    return this.plan.runs.filter(({ outcome }) => outcomes.includes(outcome));
  }

  /** Looks what became of what is on its way; packages are asked anew once nothing is. */
  async #look(): Promise<void> {
    const { client, reload } = this.context;
    const { periodType, year, period, runs } = this.plan;
    const waited = this.#with('underway').length;
    const now = await client.periodPlans.get({ periodType, year, period, askPackages: false }).catch(() => undefined);
    if (!this.isConnected || this.progress || runs !== this.plan.runs) return;
    const left = now?.runs.filter(({ outcome }) => outcome === 'underway').length;
    if (left !== undefined && left !== waited) reload();
    else this.#timer = setTimeout(() => void this.#look(), LOOK_DELAY_MS);
  }

  #process(runIds: string[], options: Omit<ProcessInput, 'runIds'> = {}): void {
    const { attempt, client, notify, reload } = this.context;
    clearTimeout(this.#timer);
    void attempt(async () => {
      let refused = 0;
      this.progress = { done: 0, all: runIds.length };
      try {
        for (let from = 0; from < runIds.length; from += batchSize) {
          const batch = runIds.slice(from, from + batchSize);
          const { items } = await client.runs.process({ runIds: batch, ...options });
          refused += items.filter(({ outcome }) => outcome === 'refused').length;
          this.progress = { done: from + batch.length, all: runIds.length };
        }
      } finally {
        this.progress = undefined;
        reload();
      }
      notify(this.#words.processed(runIds.length - refused, refused));
    });
  }

  #lock(runIds: string[]): void {
    const { attempt, client, notify, reload } = this.context;
    void attempt(async () => {
      for (const runId of runIds) await client.runs.lock({ runId });
      reload();
      notify(this.#words.locked(runIds.length));
    });
  }

  #request(cause: PlanCause): void {
    const { attempt, client, notify, reload } = this.context;
    const { periodType, year, period } = this.plan;
    void attempt(async () => {
      await client.periodPlans.requestRemedy({ periodType, year, period, cause: cause.key });
      reload();
      notify(this.#words.askedThem(cause.menders.join(', ')));
    });
  }

  #download(journalIds: string[]): void {
    const { attempt, client, reload } = this.context;
    void attempt(async () => {
      const archive = await client.journalFiles.download({ journalIds });
      saveBlob(archive, archive.name);
      reload();
    });
  }

  #markImported(journalIds: string[]): void {
    const { attempt, client, notify, reload } = this.context;
    void attempt(async () => {
      await client.journalBatches.acknowledgeJournals({ journalIds });
      reload();
      notify(this.#words.importedCount(journalIds.length));
    });
  }

  protected override render(): unknown {
    const { context, plan, progress } = this;

    if (!plan.runs.length)
      return html`<p>${plan.finished ? `${this.#words.allFinished} ${this.#words.finishedRuns(plan.finished)}` : this.#words.noRuns}</p>`;
    const stopping = plan.causes.filter(({ severity }) => severity === 'stop');
    const noted = plan.causes.filter(({ severity }) => severity !== 'stop');
    const actions: CauseActions = {
      back: { href: location.pathname + location.search, label: this.label },
      process: (runIds, options) => this.#process(runIds, options),
      lock: (runIds) => this.#lock(runIds),
      request: (cause) => this.#request(cause),
    };
    return html`
      ${progress ? this.#progressBar(progress) : this.causesOnly ? nothing : this.#ready()}
      ${stopping.length ? html`<section><h2>${this.#words.toBeSolved}</h2>${renderCauses(context, plan, stopping, actions)}</section>` : nothing}
      ${this.causesOnly ? nothing : this.#afterwards()}
      ${noted.length ? html`<section><h2>${this.#words.toBeNoted}</h2>${renderCauses(context, plan, noted, actions)}</section>` : nothing}
    `;
  }

  #progressBar({ done, all }: { done: number; all: number }): TemplateResult {
    const said = this.#words.processedOf(done, all);
    return html`<section class="plan-progress">
      <progress max=${all} value=${done} aria-label=${this.context.text.processing}></progress>
      <p role="status">${said}</p>
    </section>`;
  }

  /** Renders what goes now: how many, for how much, and where to. */
  #ready(): TemplateResult {
    const { language, may, text } = this.context;
    const { finished, packages, total, remaining } = this.plan;
    const ready = this.#with('send', 'file');
    if (!ready.length) return html`<p>${finished ? this.#words.allProcessed : this.#words.nothingToProcess}</p>`;
    const clients = new Set(ready.map(({ companyId }) => companyId)).size;
    return html`<section>
      <h2>${this.#words.willBeProcessed}</h2>
      <div class="table" tabindex="0" role="region" aria-label=${this.#words.willBeProcessed}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.#words.goesTo}</th><th scope="col">${this.#words.how}</th>
              <th scope="col" class="money">${text.runs}</th><th scope="col" class="money">${this.#words.amount}</th>
            </tr>
          </thead>
          <tbody>
            ${packages.map(
              (each) => html`<tr>
                <th scope="row">${each.packageName}</th><td>${PlanOutcome[each.outcome]![language]}</td>
                <td class="money">${each.runs}</td><td class="money">${formatMoney(each.total, language)}</td>
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colspan="2">${this.#words.total}, ${this.#words.clients(clients)}</th>
              <td class="money">${ready.length}</td><td class="money">${formatMoney(total, language)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      ${
        may('processRuns')
          ? html`<p><button type="button" class="primary" @click=${() => this.#process(ready.map(({ runId }) => runId))}>${this.#words.processRuns(ready.length)}</button></p>`
          : nothing
      }
      ${remaining ? html`<p class="muted">${this.#words.remainingRuns(remaining)}</p>` : nothing}
    </section>`;
  }

  /** Renders what was processed: what is on its way, which files wait for a person, and what is done. */
  #afterwards(): TemplateResult {
    const { may, text } = this.context;
    const underway = this.#with('underway').length;
    const ids = (outcome: PlannedRun['outcome']) => this.#with(outcome).flatMap(({ journalIds }) => journalIds);
    const [toDownload, toImport] = [ids('download'), ids('downloaded')];
    const { finished } = this.plan;
    if (!underway && !toDownload.length && !toImport.length && !finished) return html``;
    return html`<section class="plan-after">
      ${underway ? html`<p role="status">${this.#words.underwayNow(underway)}</p>` : nothing}
      ${
        toDownload.length && may('downloadJournalFiles')
          ? html`<p><span>${this.#words.filesToDownload(toDownload.length)}</span> <button type="button" @click=${() => this.#download(toDownload)}>${text.download}</button></p>`
          : nothing
      }
      ${
        toImport.length && may('acknowledgeJournals')
          ? html`<p><span>${this.#words.filesToImport(toImport.length)}</span> <button type="button" @click=${() => this.#markImported(toImport)}>${text.markImported}</button></p>`
          : nothing
      }
      ${finished ? html`<p class="muted">${this.#words.finishedRuns(finished)}</p>` : nothing}
    </section>`;
  }
}

customElements.define('period-plan', PeriodPlanElement);

declare global {
  interface HTMLElementTagNameMap {
    'period-plan': PeriodPlanElement;
  }
}
