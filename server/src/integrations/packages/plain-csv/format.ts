import { csv, templateFormat } from '../columns/format.js';

/** For any package that reads columns. */
export const plainCsv = templateFormat('plain-csv', csv);
