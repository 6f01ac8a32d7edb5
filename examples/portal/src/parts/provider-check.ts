import type { SignInProvider, SignInProviderTest } from '@loonpoort/sdk';
import { testSignInProvider } from '@loonpoort/components/labels';
import { html, nothing, render, type TemplateResult } from 'lit';
import { providerTexts } from '../messages/providers.js';
import type { PageContext } from '../page.js';

/** Renders a button that has the provider checked, and what came of it. */
export function renderProviderCheck(context: PageContext, { id }: SignInProvider): TemplateResult {
  const { attempt, client, language } = context;
  const text = providerTexts[language];
  const outcome = (passed: boolean | null): string =>
    passed === null ? `! ${text.unknown}` : passed ? `✓ ${text.ok}` : `✗ ${text.wrong}`;
  const check = (): void =>
    void attempt(async () => {
      draw(undefined);
      draw((await client.signInProviders.test({ providerId: id })).checks);
    });
  const draw = (checks: SignInProviderTest['checks'] | undefined): void => {
    const drawn = checks?.map(({ passed, message }) => html`<li><strong>${outcome(passed)}</strong> ${message}</li>`);
    render(
      drawn ? html`<ul class="provider-checks">${drawn}</ul>` : nothing,
      document.getElementById('provider-checks')!,
    );
  };
  return html`<section class="measure">
    <div><button type="button" @click=${check}>${testSignInProvider['label']![language]}</button></div>
    <p class="muted">${text.checkHint}</p>
    <div id="provider-checks" role="status"></div>
  </section>`;
}
