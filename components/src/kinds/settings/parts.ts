/** The form shows these once the packages are read; a module of its own is fetched meanwhile. */
export { describePackage, renderCatalogue } from './catalogue.js';
export { renderChecks } from './checks.js';
export { toSavedField } from './saved-field.js';
