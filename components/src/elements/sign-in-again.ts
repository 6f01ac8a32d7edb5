import type { SessionState } from '@loonpoort/sdk';
import { html, render } from 'lit';
import type { Connection } from '../connection.js';
import '../generated/define/loon-login.js';
import { languageOf } from '../language.js';
import type { Text } from '../generated/spec.js';
import { loadMessages, messagesOf } from '../messages/index.js';
import { adopt } from '../styles/adopt.js';
import { dialog as dialogStyles, light } from '../styles/light.js';

const texts = {
  heading: { nl: 'Je sessie is verlopen', en: 'Your session has expired' },
  text: { nl: 'Log opnieuw in. Wat je hebt ingevuld blijft staan.', en: 'Sign in again. What you filled in is kept.' },
} satisfies Record<string, Text>;

/**
 * Asks in a dialog over the page to sign in again, and takes up the same login. Resolves when that was done or given up.
 *
 * The dialog stands in the provider's light DOM: password managers do not look into shadow roots.
 */
export async function signInAgain(provider: HTMLElement, connection: Connection, ended: SessionState): Promise<void> {
  const language = connection.language ?? languageOf(document.documentElement.lang) ?? 'nl';
  await loadMessages(language);
  const dialog = Object.assign(document.createElement('dialog'), { className: 'loon-dialog', lang: language });
  dialog.setAttribute('aria-labelledby', 'loon-session-heading');

  const takeUp = async (): Promise<void> => {
    const { session } = connection.client;
    const { person, login, logins } = session.current!;
    const wanted = ended.login?.id;
    const isOffered = person.id === ended.person.id && logins.some(({ id }) => id === wanted);
    // The elements say what is missing where this fails.
    if (isOffered && login?.id !== wanted) await session.selectLogin(wanted!).catch(() => undefined);
    dialog.close();
  };

  render(
    html`<div class="heading" id="loon-session-heading" role="heading" aria-level="2">${texts.heading[language]}</div>
      <p class="muted">${texts.text[language]}</p>
      <loon-login
        heading-level="0" .lang=${language} .email=${ended.person.email} .wantedRole=${ended.login?.role}
        @loon-login-required=${(event: Event) => event.stopPropagation()}
        @loon-success=${(event: CustomEvent<{ operation: string }>) => {
          // Nobody came as far as the page knows, so it goes on where it was.
          event.stopPropagation();
          if (event.detail.operation === 'createSession') void takeUp();
        }}
      ></loon-login>
      <button type="button" @click=${() => dialog.close()}>${messagesOf(language)!.messages.cancel}</button>`,
    dialog,
  );
  provider.append(dialog);
  adopt(dialog, dialogStyles, light);
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
  dialog.showModal();
  const login = dialog.querySelector('loon-login')!;
  await login.updateComplete;
  login.focus();
  await closed;
  dialog.remove();
}
