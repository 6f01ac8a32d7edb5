import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Asks for a day, and goes to the page on which one says what holds from then on. */
export function renderFromDay({ go, text }: PageContext, base: string): TemplateResult {
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    const day = new FormData(event.target as HTMLFormElement).get('day');
    if (typeof day === 'string' && day) go(`${base}/from/${day}`);
  };
  const nextYear = `${new Date().getFullYear() + 1}-01-01`;
  return html`<section>
    <h2>${text.fromDay}</h2>
    <p>${text.fromDayHint}</p>
    <form class="actions" @submit=${open}>
      <label>${text.fromWhen} <input type="date" name="day" required value=${nextYear} /></label>
      <button>${text.fromDayGo}</button>
    </form>
  </section>`;
}
