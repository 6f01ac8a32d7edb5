import { csv, templateFormat } from '../columns/format.js';

/** The fields of iMUIS's own journal line (BOE), for an import definition with these columns. */
export const imuis = templateFormat('imuis', csv, { digits: true });
