import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './view.js';

/** Shows or hides the text; whoever sends the form hides it again. */
function toggle({ currentTarget }: Event): void {
  const input = (currentTarget as HTMLElement).previousElementSibling as HTMLInputElement;
  input.type = input.type === 'password' ? 'text' : 'password';
  input.focus();
}

/** Hides every password that is shown, so that no browser remembers it as text. */
export function hidePasswords(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.affix > input')) input.type = 'password';
}

export function renderPassword(view: FieldView): TemplateResult {
  const { field, id, host, state } = view;
  const text = String(view.value);
  const minimum = field.control === 'new-password' ? (field.minLength ?? 0) : 0;
  const missing = minimum - [...text].length;
  const capsLock = (event: KeyboardEvent): void => {
    const isOn = event.getModifierState?.('CapsLock') ?? false;
    const line = (event.target as HTMLElement).parentElement!.nextElementSibling as HTMLElement;
    if (isOn === !line.hidden) return;
    line.hidden = !isOn;
    if (isOn) host.announce(host.message('capsLock'));
  };
  return html`<div class="affix">
      <input
        id=${id} name=${field.name} type="password" part="control"
        autocomplete=${field.autocomplete ?? (minimum ? 'new-password' : 'off')}
        autocapitalize="none" spellcheck="false"
        placeholder=${field.writeOnly && state.object ? host.message('secretKept') : nothing}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${view.invalid ? 'true' : nothing}
        aria-describedby=${view.describedBy}
        ?readonly=${state.readOnly} ?disabled=${state.disabled}
        .value=${text}
        @input=${({ target }: Event) => view.change((target as HTMLInputElement).value)}
        @keydown=${capsLock}
      />
      <button type="button" part="button" @click=${toggle}>
        <span>${host.message('show')}</span><span>${host.message('hide')}</span><span class="sr"> ${view.label.toLowerCase()}</span>
      </button>
    </div>
    <span class="hint" hidden>${host.message('capsLock')}</span>
    ${
      minimum && text
        ? html`<span class="hint">${missing > 0 ? host.message('lengthToGo', { count: missing }) : host.message('longEnough')}</span>`
        : nothing
    }`;
}
