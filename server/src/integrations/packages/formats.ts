import type { Schemas } from '../../contract/handler.js';
import { accountView } from './accountview/format.js';
import { alure } from './alure/format.js';
import { asperion } from './asperion/format.js';
import { cash } from './cash/format.js';
import { exactGlobe } from './exact-globe/format.js';
import { exactOnlineCsv } from './exact-online/csv.js';
import { exactOnlineXml } from './exact-online/xml.js';
import type { Format, Settings } from './format.js';
import { imuis } from './imuis/format.js';
import { kingXml, kingXmlDepartment } from './king/format.js';
import { plainCsv } from './plain-csv/format.js';
import { reeleezee } from './reeleezee/format.js';
import { twinfield } from './twinfield/format.js';
import { unit4Multivers } from './unit4-multivers/format.js';
import { xaf } from './xaf/format.js';

type PackageKey = Schemas['PackageKey'];

/** The files that each package reads, the usual one first. */
export const formats = {
  'twinfield': [twinfield],
  'exact-online': [exactOnlineXml, exactOnlineCsv],
  'exact-globe': [exactGlobe],
  'king-xml': [kingXml],
  'king-xml-department': [kingXmlDepartment],
  'reeleezee': [reeleezee],
  'unit4-multivers': [unit4Multivers],
  'accountview': [accountView],
  'imuis': [imuis],
  'asperion': [asperion],
  'alure': [alure],
  'cash': [cash],
  'moneybird': [],
  'xaf': [xaf],
  'plain-csv': [plainCsv],
} as const satisfies Record<PackageKey, readonly Format[]>;

/** The file that these settings choose, in the encoding that they choose; undefined where the package reads none. */
export function formatOf(packageKey: PackageKey, settings: Settings): Format | undefined {
  const { fileFormat, encoding } = settings;
  const all: readonly Format[] = formats[packageKey];
  const format = all.find(({ extension }) => extension === fileFormat) ?? all[0];
  if (!format?.takesEncoding || encoding === undefined) return format;
  return { ...format, encoding: encoding as Format['encoding'] };
}

export { encode } from './encode.js';
