/** This stands apart from the client: whoever is in a tenant has no use for it, and no web page may hold its secret. */
import { Loonpoort } from './client.js';
import { lists } from './generated/operations.js';
import { operatorNames, operatorRows } from './generated/operator-operations.js';
import type { Resources } from './generated/operator-resources.js';
import { readNames } from './operation-table.js';
import type { TransportOptions } from './transport.js';
import type { CallArguments, OperationId } from './types.js';

export type * from './generated/operator-resources.js';

/** Settings of an operator's client. */
export interface OperatorOptions extends TransportOptions {
  /** The address of the API, `/api` included. */
  baseUrl: string | URL;
  /** The secret that `loonpoort operator create` printed; only for use on a server. */
  secret: string;
  /** The language of the server's texts (`Accept-Language`): `nl` or `en`. Default: the one that `fetch` sends. */
  language?: string | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- the constructor adds these from the generated table, and merging is how a class can say so
export interface LoonpoortOperator extends Resources {}

/**
 * A client for operators of an installation, who run its tenants and see nothing of what is in them:
 * `operator.tenants.suspend({ tenantId }, { ifMatch })`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface above
export class LoonpoortOperator {
  /** @throws {TypeError} `baseUrl` is no address. */
  constructor({ secret, ...options }: OperatorOptions) {
    const client = new Loonpoort({ ...options, auth: secret });
    const names = readNames(operatorNames);
    client.addOperations(operatorRows);
    for (const id of names.lists) lists.add(id);
    for (const [name, methods] of Object.entries(names.resources)) {
      const bound = Object.entries(methods).map(([key, id]) => [
        key,
        (...args: CallArguments<OperationId>) => client.call(id, ...args),
      ]);
      Object.assign(this, { [name]: Object.fromEntries(bound) });
    }
  }
}
