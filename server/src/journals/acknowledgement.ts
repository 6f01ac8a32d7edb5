import { TenantModel } from '../database/index.js';

/** Says that software took a journal, or that a person imported it: it is delivered by that, and no package gets it too. */
export class Acknowledgement extends TenantModel {
  static override tableName = 'acknowledgements';
  static override idColumn = ['tenantId', 'journalId'];
  static override booleans = ['byPerson'];

  declare journalId: string;
  /** The id of the login or of the client that took it. */
  declare loginId: string;
  declare acknowledgedAt: string;
  /** The name of the person or of the software. */
  declare acknowledgedBy: string;
  declare documentNumber: string | null;
  /** True where a person said so, who may take it back. */
  declare byPerson: boolean;
}
