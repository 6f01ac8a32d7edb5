import { csv, templateFormat } from '../columns/format.js';

/** For a CSV import definition that is made in the administration. */
export const exactOnlineCsv = templateFormat('exact-online', csv);
