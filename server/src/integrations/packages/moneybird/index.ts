import type { PackageDefinition } from '../../package-definition.js';
import { connector } from './connector.js';
import { oauth } from './oauth.js';

export const definition: PackageDefinition = { formats: [], connector, oauth };
