import type { Language } from '../../contract/text.js';
import type { Message } from '../message.js';
import { consentEnded, type ConsentEndedData } from './consent-ended.js';
import { consentRemoved, type ConsentRemovedData } from './consent-removed.js';
import { factorChanged, type FactorChangedData } from './factor-changed.js';
import { integrationFailed, type IntegrationFailedData } from './integration-failed.js';
import { invitation, type InvitationData } from './invitation.js';
import { invitationAddedLogin } from './invitation-added-login.js';
import { newBrowser, type NewBrowserData } from './new-browser.js';
import { notices, type NoticesData } from './notices.js';
import { passwordChanged, type PasswordChangedData } from './password-changed.js';
import { passwordReset, type PasswordResetData } from './password-reset.js';
import { providerLinked, type ProviderLinkedData } from './provider-linked.js';
import { providerUnlinked, type ProviderUnlinkedData } from './provider-unlinked.js';
import { remedyRequested, type RemedyRequestedData } from './remedy-requested.js';
import { webhookDisabled, type WebhookDisabledData } from './webhook-disabled.js';

/** Each template needs these data. */
export interface MailData {
  invitation: InvitationData;
  'invitation-added-login': InvitationData;
  'password-reset': PasswordResetData;
  'password-changed': PasswordChangedData;
  'new-browser': NewBrowserData;
  'factor-changed': FactorChangedData;
  'provider-linked': ProviderLinkedData;
  'provider-unlinked': ProviderUnlinkedData;
  'consent-ended': ConsentEndedData;
  'consent-removed': ConsentRemovedData;
  'webhook-disabled': WebhookDisabledData;
  'integration-failed': IntegrationFailedData;
  'remedy-requested': RemedyRequestedData;
  notices: NoticesData;
}

export type TemplateName = keyof MailData;

export const templates: { [Name in TemplateName]: (data: MailData[Name]) => Record<Language, Message> } = {
  invitation,
  'invitation-added-login': invitationAddedLogin,
  'password-reset': passwordReset,
  'password-changed': passwordChanged,
  'new-browser': newBrowser,
  'factor-changed': factorChanged,
  'provider-linked': providerLinked,
  'provider-unlinked': providerUnlinked,
  'consent-ended': consentEnded,
  'consent-removed': consentRemoved,
  'webhook-disabled': webhookDisabled,
  'integration-failed': integrationFailed,
  'remedy-requested': remedyRequested,
  notices,
};
