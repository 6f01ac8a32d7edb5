import type { Handlers } from '../contract/handler.js';
import { createSignInProvider } from './create-sign-in-provider.js';
import { getProviderDomain } from './get-provider-domain.js';
import { getSignInProvider } from './get-sign-in-provider.js';
import { listLinkedProviders } from './list-linked-providers.js';
import { listProviderLinks } from './list-provider-links.js';
import { listSignInProviders } from './list-sign-in-providers.js';
import { previewInvitation } from './preview-invitation.js';
import { removeLinkedProvider } from './remove-linked-provider.js';
import { removeProviderLink } from './remove-provider-link.js';
import { removeSignInProvider } from './remove-sign-in-provider.js';
import { startProviderSignIn } from './start-provider-sign-in.js';
import { testSignInProvider } from './test-sign-in-provider.js';
import { updateSignInProvider } from './update-sign-in-provider.js';

export const providers = {
  getProviderDomain,
  startProviderSignIn,
  listSignInProviders,
  createSignInProvider,
  getSignInProvider,
  updateSignInProvider,
  removeSignInProvider,
  testSignInProvider,
  listProviderLinks,
  removeProviderLink,

  listLinkedProviders,
  removeLinkedProvider,

  previewInvitation,
} satisfies Partial<Handlers>;
