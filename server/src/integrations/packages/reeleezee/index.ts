import type { PackageDefinition } from '../../package-definition.js';
import { connector } from './connector.js';
import { reeleezee } from './format.js';

export const definition: PackageDefinition = { formats: [reeleezee], connector };
