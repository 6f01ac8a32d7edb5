import { html, type TemplateResult } from 'lit';
import type { Language, Texts } from '../language.js';

export function renderLanguageButtons(
  text: Texts,
  current: Language,
  choose: (language: Language) => void,
): TemplateResult {
  const button = (language: Language, name: string): TemplateResult => html`
    <button type="button" class="segment" lang=${language} aria-pressed=${language === current} @click=${() => choose(language)}>
      ${name}
    </button>
  `;
  return html`<div class="segments" role="group" aria-label=${text.language}>
    ${button('nl', text.dutch)} ${button('en', text.english)}
  </div>`;
}
