/** The form shows these once the packages are read; a module of its own is fetched meanwhile. */
export { renderCatalogue } from './catalogue.js';
export { renderChecks } from './checks.js';
export { renderHead } from './head.js';
export { toSavedField } from './saved-field.js';
export { settingsStyles } from './styles.js';
