import type { Handlers } from '../contract/handler.js';
import { allowAuthorization } from './allow-authorization.js';
import { listAuthorizations } from './list-authorizations.js';
import { listConsents } from './list-consents.js';
import { previewAuthorization } from './preview-authorization.js';
import { refuseAuthorization } from './refuse-authorization.js';
import { removeAuthorization } from './remove-authorization.js';
import { removeConsent } from './remove-consent.js';

export const oauth = {
  listAuthorizations,
  removeAuthorization,
  listConsents,
  removeConsent,
  previewAuthorization,
  allowAuthorization,
  refuseAuthorization,
} satisfies Partial<Handlers>;
