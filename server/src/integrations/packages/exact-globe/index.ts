import type { PackageDefinition } from '../../package-definition.js';
import { exactGlobe } from './format.js';

export const definition: PackageDefinition = { formats: [exactGlobe] };
