import { templateFormat } from '../../files/columns/template-format.js';
import type { PackageDefinition } from '../../package-definition.js';
import { connector } from './connector.js';
import { oauth } from './oauth.js';
import { exactOnlineXml } from './xml.js';

/** The CSV is for an import definition that is made in the administration. */
export const definition: PackageDefinition = {
  formats: [exactOnlineXml, templateFormat('exact-online')],
  connector,
  oauth,
};
