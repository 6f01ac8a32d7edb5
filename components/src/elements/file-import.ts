import { html, nothing, type PropertyValues } from 'lit';
import type { FieldValues } from '../fields/values.js';
import { FormElement } from '../kinds/form.js';
import type { Values } from '../language.js';

/** What a file would change, or has changed; texts name what else it counts. */
interface ImportResult extends Values {
  accepted: number;
  refused: number;
}

/** A form with a file: it shows what would come of it, and does that when a person says so. */
export abstract class FileImportElement extends FormElement {
  /** The values that the report is of. It goes with the first change of them. */
  #reported: FieldValues | undefined;
  /** What was looked at and can be done. */
  #checked: { params: FieldValues; accepted: number } | undefined;

  protected override willUpdate(properties: PropertyValues): void {
    super.willUpdate(properties);
    if (!this.rows || this.draft === this.#reported) return;
    this.rows = this.#checked = this.messageState = undefined;
  }

  protected override async send(params: FieldValues): Promise<FieldValues | undefined> {
    this.#reported = this.draft;
    this.#checked = undefined;
    const result = (await super.send({ ...params, preview: true }, false)) as ImportResult | undefined;
    if (!result) return undefined;
    this.#checked = result.accepted ? { params, accepted: result.accepted } : undefined;
    this.#show(result, 'previewed');
    return result;
  }

  readonly #confirm = async (): Promise<void> => {
    if (this.busy || !this.#checked) return;
    this.busy = true;
    try {
      const result = (await super.send({ ...this.#checked.params, preview: false })) as ImportResult;
      this.#checked = undefined;
      this.#show(result, result.refused ? 'partly' : 'saved');
    } catch (error) {
      await this.showError(error);
    } finally {
      this.busy = false;
    }
  };

  /** @param done the text of what was taken; nothing is green where a line was refused */
  #show(result: ImportResult, done: 'previewed' | 'partly' | 'saved'): void {
    const key = result.accepted ? done : result.refused ? 'refused' : 'unchanged';
    const kind = key === 'refused' ? 'error' : key === 'saved' ? 'success' : 'info';
    this.messageState = { kind, text: this.text(this.spec.texts[key], result) };
  }

  protected override buttons(): unknown {
    const waits = this.busy ? 'true' : nothing;
    const { submit, confirm } = this.spec.texts;
    if (!this.#checked) return super.buttons();
    return html`<button type="button" class="primary" part="button primary" aria-disabled=${waits} @click=${this.#confirm}>
        ${this.text(confirm, { accepted: this.#checked.accepted })}
      </button>
      <button part="button" aria-disabled=${waits}>${this.text(submit)}</button>`;
  }
}
