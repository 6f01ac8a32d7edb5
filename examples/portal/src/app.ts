import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-login';
import '@loonpoort/components/define/loon-role-picker';
import '@loonpoort/components/define/provider';
import { PortalApp } from './portal-app.js';
import { listenForSlash } from './shortcut.js';

customElements.define('portal-app', PortalApp);
listenForSlash();
