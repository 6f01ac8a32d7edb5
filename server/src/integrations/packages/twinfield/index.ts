import type { PackageDefinition } from '../../package-definition.js';
import { connector } from './connector.js';
import { twinfield } from './format.js';
import { oauth } from './oauth.js';

export const definition: PackageDefinition = { formats: [twinfield], connector, oauth };
