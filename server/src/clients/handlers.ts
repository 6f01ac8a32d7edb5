import type { Handlers } from '../contract/handler.js';
import { listClients } from './client-list.js';
import { createToken } from './create-token.js';
import { createClient, getClient, removeClient, rotateClientSecret, updateClient } from './manage-clients.js';

export const clients = {
  listClients,
  getClient,
  createClient,
  updateClient,
  removeClient,
  rotateClientSecret,
  createToken,
} satisfies Partial<Handlers>;
