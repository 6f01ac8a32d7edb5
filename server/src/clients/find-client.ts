import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Client } from './client.js';

/** @throws Problem `not-found` */
export async function findClient(trx: Knex, tenantId: string, id: string): Promise<Client> {
  const client = await Client.query(trx).findById([tenantId, id]);
  if (!client) throw new Problem('not-found');
  return client;
}
