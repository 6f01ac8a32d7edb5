import { csv, templateFormat } from '../columns/format.js';

/** The fields that Asperion's import of journals knows, for a definition that its help desk makes. */
export const asperion = templateFormat('asperion', csv);
