import type { Handlers } from '../contract/handler.js';
import { getImportSample } from './get-import-sample.js';

export const imports = { getImportSample } satisfies Partial<Handlers>;
