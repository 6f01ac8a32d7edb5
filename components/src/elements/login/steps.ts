import type { InvitationPreview, SessionState } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../generated/spec.js';
import type { FieldHost } from '../../fields/view.js';
import { ProviderSignIn, type ProviderSignInHost } from './provider-sign-in.js';
import type { LoginStep } from './step-operations.js';

/** The texts of the steps beside signing in, fetched with them, as most who sign in never see them. */
export const stepTexts = {
  forgottenHeading: { nl: 'Nieuw wachtwoord aanvragen', en: 'Ask for a new password' },
  forgottenText: {
    nl: 'Vul je e-mailadres in. We sturen je een link om een nieuw wachtwoord in te stellen.',
    en: 'Enter your e-mail address. We will send you a link to set a new password.',
  },
  forgottenSubmit: { nl: 'Stuur de link', en: 'Send the link' },
  forgottenSent: {
    nl: 'Als {email} bij ons bekend is, krijg je binnen enkele minuten een e-mail. De link is 30 minuten geldig. Kijk ook bij ongewenste e-mail.',
    en: 'If we know {email}, you will get a mail within a few minutes. The link is valid for 30 minutes. Look among unwanted mail too.',
  },
  back: { nl: 'Terug naar inloggen', en: 'Back to sign in' },
  invitationHeading: { nl: 'Welkom, {name}', en: 'Welcome, {name}' },
  invitationText: { nl: '{tenant} nodigt je uit.', en: '{tenant} invites you.' },
  invitationRole: { nl: 'Je rol', en: 'Your role' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  invitationKnown: {
    nl: 'Je hebt al een wachtwoord. Bevestig de uitnodiging en log daarna in.',
    en: 'You already have a password. Confirm the invitation, then sign in.',
  },
  invitationSubmit: { nl: 'Uitnodiging bevestigen', en: 'Confirm the invitation' },
  invitationDone: { nl: 'Je uitnodiging is bevestigd. Log nu in.', en: 'Your invitation is confirmed. Now sign in.' },
  resetHeading: { nl: 'Nieuw wachtwoord instellen', en: 'Set a new password' },
  resetSubmit: { nl: 'Wachtwoord instellen', en: 'Set password' },
  resetDone: {
    nl: 'Je nieuwe wachtwoord is ingesteld. Log ermee in.',
    en: 'Your new password is set. Sign in with it.',
  },
  signedInAs: { nl: 'Je bent ingelogd als {name}.', en: 'You are signed in as {name}.' },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
} satisfies Record<string, Text>;

type OtherStep = Exclude<LoginStep, 'sign-in'>;

export function heading(host: FieldHost, step: OtherStep, preview: InvitationPreview | undefined): string {
  return host.text(stepTexts[`${step}Heading`], { name: preview?.name ?? '' });
}

/** Draws what stands above the form. @param role the role of the invitation, in words */
export function renderIntroduction(
  host: FieldHost,
  step: OtherStep,
  preview: InvitationPreview | undefined,
  role: string,
): unknown {
  if (step === 'forgotten') return html`<p class="muted">${host.text(stepTexts.forgottenText)}</p>`;
  if (!preview) return nothing;
  const { tenant, label, needsPassword, provider } = preview;
  const isKnown = !needsPassword && provider?.acceptsPassword !== false;
  return html`<p>${host.text(stepTexts.invitationText, { tenant: tenant.name })}</p>
    <dl class="facts"><dt>${host.text(stepTexts.invitationRole)}</dt><dd>${[role, label].filter(Boolean).join(' · ')}</dd></dl>
    ${isKnown ? html`<p class="muted">${host.text(stepTexts.invitationKnown)}</p>` : nothing}`;
}

/** Shows for whom a password is set, where a password manager looks for it. */
export const renderAccount = (host: FieldHost, email: unknown): unknown =>
  email
    ? html`<div class="field">
      <label for="${host.idPrefix}-account">${host.text(stepTexts.email)}</label>
      <input id="${host.idPrefix}-account" name="email" type="email" autocomplete="username" readonly .value=${email} />
    </div>`
    : nothing;

/** Says that a mail is under way, if the address is known. */
export const renderSent = (host: FieldHost, email: string): TemplateResult =>
  html`<p>${host.text(stepTexts.forgottenSent, { email })}</p>`;

const providers = new WeakMap<ProviderSignInHost, ProviderSignIn>();

/** Says which logins of the person are not open, and offers the provider that opens them. */
function renderOther(host: ProviderSignInHost, { person, otherProvider }: SessionState): unknown {
  if (!otherProvider) return nothing;
  const known = providers.get(host) ?? new ProviderSignIn(host, () => false);
  providers.set(host, known);
  return known.render(person.email, otherProvider);
}

/** Draws who is signed in, what else that person may open, and a way out. */
export const renderSignedIn = (
  host: FieldHost & ProviderSignInHost,
  session: SessionState,
  signOut: () => void,
): TemplateResult => {
  const { person, login } = session;
  return html`<p>
      <strong>${host.text(stepTexts.signedInAs, { name: person.name })}</strong>
      <span class="muted">${login ? login.label : host.message('chooseLoginFirst')}</span>
    </p>
    ${renderOther(host, session)}
    <button type="button" part="button" @click=${signOut}>${host.text(stepTexts.signOut)}</button>`;
};
