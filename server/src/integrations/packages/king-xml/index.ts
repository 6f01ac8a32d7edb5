import type { PackageDefinition } from '../../package-definition.js';
import { kingFormat } from './format.js';
import { costsOf } from '../../files/settings.js';

export const definition: PackageDefinition = { formats: [kingFormat(costsOf)] };
