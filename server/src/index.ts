export type { App, Settings } from './app.js';
export { createApp } from './create-app.js';
export { createService, type ServerOptions, type Service } from './server.js';
export { addPortal } from './http/pages.js';
