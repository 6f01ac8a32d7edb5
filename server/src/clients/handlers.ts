import type { Handlers } from '../contract/handler.js';
import { createClient } from './create-client.js';
import { createToken } from './create-token.js';
import { getClient } from './get-client.js';
import { listCompanyViewers } from './list-company-viewers.js';
import { listClients } from './list-clients.js';
import { listTagUsers } from './list-tag-users.js';
import { removeClient } from './remove-client.js';
import { rotateClientSecret } from './rotate-client-secret.js';
import { updateClient } from './update-client.js';

export const clients = {
  listClients,
  listCompanyViewers,
  listTagUsers,
  getClient,
  createClient,
  updateClient,
  removeClient,
  rotateClientSecret,
  createToken,
} satisfies Partial<Handlers>;
