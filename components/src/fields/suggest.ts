import { html, type TemplateResult } from 'lit';
import { directive } from 'lit/directive.js';
import { ComboboxField } from './combobox-field.js';
import { lazyControlTexts } from '../messages/lazy-controls.js';
import type { Option } from './options.js';
import type { FieldView } from './view.js';

/** A text field that offers values; any other text is kept as well. */
class Suggest extends ComboboxField {
  protected override placeholder = lazyControlTexts.chooseOrType;

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
    this.typedText = undefined;
  }

  protected override explainEmpty(failed: boolean): string {
    return this.view.host.text(failed ? lazyControlTexts.offersUnread : lazyControlTexts.notOffered);
  }
}

const suggestDirective = directive(Suggest);

/** Draws a text field with the rows of a list operation to choose from. */
export const renderSuggest = (view: FieldView): TemplateResult => html`${suggestDirective(view)}`;
