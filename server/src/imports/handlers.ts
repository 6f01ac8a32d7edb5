import type { Handlers } from '../contract/handler.js';
import { getImportSample } from './get-import-sample.js';
import { importFile } from './import-file.js';

export const imports = { getImportSample, importFile } satisfies Partial<Handlers>;
