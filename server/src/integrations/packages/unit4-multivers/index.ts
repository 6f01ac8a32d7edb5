import { templateFormat } from '../../files/columns/template-format.js';
import type { PackageDefinition } from '../../package-definition.js';
import { connector } from './connector.js';
import { oauth } from './oauth.js';

/** The file has the fields of a financial transaction in Multivers, for an import definition with these columns. */
export const definition: PackageDefinition = { formats: [templateFormat('unit4-multivers')], connector, oauth };
