import type { Handlers } from '../contract/handler.js';
import { allowAuthorization } from './allow-authorization.js';
import { listAuthorizations } from './list-authorizations.js';
import { previewAuthorization } from './preview-authorization.js';
import { refuseAuthorization } from './refuse-authorization.js';
import { removeAuthorization } from './remove-authorization.js';

export const oauth = {
  listAuthorizations,
  removeAuthorization,
  previewAuthorization,
  allowAuthorization,
  refuseAuthorization,
} satisfies Partial<Handlers>;
