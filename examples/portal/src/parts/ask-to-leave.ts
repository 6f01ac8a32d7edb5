import { html } from 'lit';
import type { Language } from '../language.js';
import { leavingTexts } from '../messages/leaving.js';
import { ask } from './question.js';

/** Asks before a page is left with something that was typed and is not kept. */
export const askToLeave = (language: Language): Promise<boolean> => {
  const { title, lost, stay, leave } = leavingTexts[language];
  return ask({ title, body: html`<p>${lost}</p>`, no: stay, yes: leave });
};
