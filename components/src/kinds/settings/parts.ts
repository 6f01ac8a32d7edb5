/** What the form shows once the packages are read; fetched meanwhile. */
export { about, catalogue } from './catalogue.js';
export { checks } from './checks.js';
export { savedField } from './saved-field.js';
