import type { Connector } from './connector.js';
import { connector as exactOnline } from './exact-online/connector.js';
import { address as exactOnlineAddress, oauth as exactOnlineOAuth } from './exact-online/oauth.js';
import type { Settings } from './format.js';
import { apiUrl as moneybirdUrl } from './moneybird/api.js';
import { connector as moneybird } from './moneybird/connector.js';
import { oauth as moneybirdOAuth } from './moneybird/oauth.js';
import type { OAuth } from './oauth.js';
import { apiUrl as reeleezeeUrl } from './reeleezee/api.js';
import { connector as reeleezee } from './reeleezee/connector.js';
import { connector as twinfield } from './twinfield/connector.js';
import { address as twinfieldAddress, oauth as twinfieldOAuth } from './twinfield/oauth.js';
import { connector as multivers } from './unit4-multivers/connector.js';
import { address as multiversAddress, oauth as multiversOAuth } from './unit4-multivers/oauth.js';

interface Automatic {
  connector: Connector;
  /** The vendor's address of the API. */
  url(settings: Settings): string;
  /** The setting that names the administration of companies that have none of their own. */
  administration: string;
  oauth?: OAuth;
}

/** Packages that journals can be sent to, by their key in the contract. */
const connectors: Readonly<Record<string, Automatic | undefined>> = {
  'exact-online': { connector: exactOnline, url: exactOnlineAddress, administration: 'division', oauth: exactOnlineOAuth },
  moneybird: { connector: moneybird, url: moneybirdUrl, administration: 'administrationId', oauth: moneybirdOAuth },
  reeleezee: { connector: reeleezee, url: reeleezeeUrl, administration: 'administrationId' },
  twinfield: { connector: twinfield, url: twinfieldAddress, administration: 'office', oauth: twinfieldOAuth },
  'unit4-multivers': { connector: multivers, url: multiversAddress, administration: 'database', oauth: multiversOAuth },
};

const find = (key: string): Automatic | undefined => (Object.hasOwn(connectors, key) ? connectors[key] : undefined);

export const connectorOf = (key: string): Connector | undefined => find(key)?.connector;

/** Undefined for a package that knows passwords only. */
export const oauthOf = (key: string): OAuth | undefined => find(key)?.oauth;

/** @returns a setting's name; empty for a package without a connector */
export const administrationSetting = (key: string): string => find(key)?.administration ?? '';

/** The vendor's address of a package's API; undefined for one without. */
export const vendorUrl = (key: string, settings: Settings): string | undefined => find(key)?.url(settings);
