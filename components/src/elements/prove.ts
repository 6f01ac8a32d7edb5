import { css, html, render } from 'lit';
import type { Connection } from '../connection.js';
import type { LoonError } from '../errors.js';
import '../generated/define/loon-proof-form.js';
import type { LoonProofForm } from '../generated/loon-proof-form.js';
import { languageOf } from '../language.js';
import type { Text } from '../generated/spec.js';
import { loadMessages, messagesOf } from '../messages/index.js';
import { adopt } from '../styles/adopt.js';
import { dialog as dialogStyles, light } from '../styles/light.js';
import { wantAnew } from './sign-in-anew.js';

const texts = {
  heading: { nl: 'Ben jij het nog?', en: 'Is it still you?' },
  text: {
    nl: 'Hiermee geef of wijzig je toegang. Bevestig daarom dat jij het bent. Wat je hebt ingevuld blijft staan.',
    en: 'This gives or changes access. Confirm for that reason that it is you. What you filled in is kept.',
  },
} satisfies Record<string, Text>;

const styles = css`
  .loon-dialog loon-proof-form { display: block; margin-block: 16px; }
`;

/**
 * Asks for the proof in a dialog over the page, for a call that waits for it.
 *
 * @returns whether the person was proved to be there; false when it was given up
 */
export async function prove(provider: HTMLElement, connection: Connection): Promise<boolean> {
  const language = connection.language ?? languageOf(document.documentElement.lang) ?? 'nl';
  await loadMessages(language);
  const dialog = Object.assign(document.createElement('dialog'), { className: 'loon-dialog', lang: language });
  dialog.setAttribute('aria-labelledby', 'loon-proof-heading');
  let proved = false;
  // The page knows nothing of this form: what it says is for the dialog alone.
  const keep = (event: Event): void => event.stopPropagation();
  const fail = (event: CustomEvent<LoonError>): void => {
    keep(event);
    if (event.detail.problem?.type === 'urn:loonpoort:problem:no-proof') wantAnew();
  };
  const finish = (event: Event): void => {
    keep(event);
    proved = true;
    dialog.close();
  };
  render(
    html`<div class="heading" id="loon-proof-heading" role="heading" aria-level="2">${texts.heading[language]}</div>
      <p class="muted">${texts.text[language]}</p>
      <loon-proof-form heading-level="0" .lang=${language} @loon-success=${finish} @loon-error=${fail}></loon-proof-form>
      <button type="button" @click=${() => dialog.close()}>${messagesOf(language)!.messages.cancel}</button>`,
    dialog,
  );
  const before = document.activeElement;
  provider.append(dialog);
  adopt(dialog, dialogStyles, light, styles);
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
  dialog.showModal();
  const form = dialog.querySelector<LoonProofForm>('loon-proof-form')!;
  await form.updateComplete;
  focusField(form.renderRoot);
  await closed;
  dialog.remove();
  if (before instanceof HTMLElement) before.focus();
  return proved;
}

/** The form draws its field once it has loaded what it needs. */
function focusField(root: HTMLElement | DocumentFragment): void {
  const observer = new MutationObserver(() => focus());
  const focus = (): void => {
    const field = root.querySelector('input');
    field?.focus();
    if (field) observer.disconnect();
  };
  observer.observe(root, { childList: true, subtree: true });
  focus();
}
