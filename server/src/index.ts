export type { App, Settings } from './app.js';
export { createApp, createService, type ServerOptions, type Service } from './server.js';
export { addPortal } from './http/pages.js';
