import type { PackageDefinition } from '../../package-definition.js';
import { xaf } from './format.js';

export const definition: PackageDefinition = { formats: [xaf] };
