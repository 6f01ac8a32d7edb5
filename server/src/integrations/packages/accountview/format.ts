import { csv, templateFormat } from '../columns/format.js';

/** For an import definition that is made in AccountView. */
export const accountView = templateFormat('accountview', csv);
