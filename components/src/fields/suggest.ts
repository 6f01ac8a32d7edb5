import { html, type TemplateResult } from 'lit';
import { directive } from 'lit/directive.js';
import { Combobox } from './combobox.js';
import type { FieldView } from './field.js';
import type { Option } from './options.js';
import { richTexts } from '../messages/rich.js';

/** A text field that offers values; any other text is kept as well. */
class Suggest extends Combobox {
  protected override placeholder = richTexts.chooseOrType;

  protected text(): string {
    return String(this.view.value);
  }

  protected override change(text: string): void {
    this.view = { ...this.view, value: text };
    this.view.change(text);
  }

  protected choose({ value }: Option): void {
    this.change(value);
  }

  protected leave(): void {
    this.typed = undefined;
  }

  protected override none(failed: boolean): string {
    return this.view.host.text(failed ? richTexts.offersUnread : richTexts.notOffered);
  }

  protected whole(field: TemplateResult): TemplateResult {
    return field;
  }
}

const suggestDirective = directive(Suggest);

/** A text, with the rows of a list operation to choose it from. */
export const suggest = (view: FieldView): TemplateResult => html`${suggestDirective(view)}`;
