/** This stands apart from the client, because a page that embeds one element has no use for it. */
export { permissions } from './generated/permissions.js';
