import { csv, templateFormat } from '../columns/format.js';

/** For an import definition that is made in Alure. */
export const alure = templateFormat('alure', csv);
