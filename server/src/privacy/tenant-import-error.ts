/** Why an export of a tenant is not read in. */
export type TenantImportCode = 'notExport' | 'notEmpty' | 'missingFile' | 'changedFile' | 'unknownTable';

/** An export of a tenant that cannot be read in here; nothing of it was. */
export class TenantImportError extends Error {
  override readonly name = 'TenantImportError';

  constructor(
    readonly code: TenantImportCode,
    /** The file or the table that is meant. */
    readonly subject: string,
  ) {
    super(`The export cannot be read in (${code}): ${subject}`);
  }
}
