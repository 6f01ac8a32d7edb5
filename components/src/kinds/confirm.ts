import { css, html, render } from 'lit';
import type { LoonElement } from '../element.js';
import { adopt } from '../styles/adopt.js';

interface Question {
  /** Says what is about to be done; the button says the same. */
  label: string;
  /** Names the row or object that it is done to. */
  subject: string;
  /** Says what follows from it. */
  text: string;
  /** Nothing is lost by it. */
  isSafe?: boolean;
}

const styles = css`
  dialog {
    width: min(440px, calc(100vw - 32px)); padding: 24px; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 2);
    background: var(--_raised); color: inherit;
  }
  dialog::backdrop { background: rgb(10 14 20 / 40%); }
  dialog strong { display: block; margin-block-end: 4px; font-weight: 500; }
  dialog .buttons { justify-content: flex-end; }
  dialog .danger { background: var(--_danger); color: var(--_raised); }
`;

/** Asks before something is done that cannot be undone, in a modal dialog of the browser's own. */
export async function confirm(host: LoonElement, { label, subject, text, isSafe }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'question');
  dialog.setAttribute('aria-describedby', 'consequence');
  render(
    html`<form method="dialog">
      <div class="heading" id="question" role="heading" aria-level="2">${label}?</div>
      <p id="consequence"><strong>${subject}</strong>${text}</p>
      <div class="buttons">
        <button part="button">${host.message('cancel')}</button>
        <button class="primary ${isSafe ? '' : 'danger'}" part="button primary" value="yes">${label}</button>
      </div>
    </form>`,
    dialog,
  );
  host.renderRoot.querySelector('.root')!.append(dialog);
  adopt(dialog, styles);
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve);
    dialog.showModal();
  });
  dialog.remove();
  return dialog.returnValue === 'yes';
}
