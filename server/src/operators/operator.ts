import { Model, type QueryContext } from 'objection';
import { v7 as uuid } from 'uuid';
import type { Schemas } from '../contract/handler.js';

/** Who does something to the installation: the credential of an operator, or the command on the machine itself. */
export interface ActingOperator {
  /** Null for the command. */
  operatorId: string | null;
  name: string;
}

/** The command works on the database itself: whoever may run it needs no credential. */
export const commandOperator: ActingOperator = { operatorId: null, name: 'loonpoort' };

abstract class InstallationModel extends Model {
  declare id: string;

  override $beforeInsert(context: QueryContext): Promise<unknown> | void {
    this.id ??= uuid();
    return super.$beforeInsert(context);
  }
}

/** A credential that runs the tenants of the installation, and sees nothing of what is in them. */
export class Operator extends InstallationModel {
  static override tableName = 'operators';
  static override jsonAttributes = ['scopes'];

  declare name: string;
  declare scopes: Schemas['OperatorScope'][];
  declare secretHash: string;
  /** The first and last letters of the secret, by which one knows which it is. */
  declare hint: string;
  declare createdAt: string;
  declare expiresAt: string;
  declare revokedAt: string | null;
  declare lastUsedAt: string | null;
}

/** Something that an operator did; it stays when the tenant is gone. */
export class OperatorAction extends InstallationModel {
  static override tableName = 'operator_actions';

  /** Its place in the chain, from 1, and the hash of itself and the one before it. */
  declare seq: number;
  declare hash: string;
  declare at: string;
  declare operatorId: string | null;
  declare operatorName: string;
  declare action: Schemas['OperatorActionKind'];
  /** The tenant, which may be gone by now. */
  declare subjectId: string | null;
  declare subjectSlug: string | null;
  declare subjectName: string | null;
  declare details: string | null;
  declare searchText: string;
}
