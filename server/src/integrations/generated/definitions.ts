// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Schemas } from '../../contract/handler.js';
import { definePackageOfColumns } from '../files/columns/template-format.js';
import type { PackageDefinition } from '../package-definition.js';
import { definition as twinfield } from '../packages/twinfield/index.js';
import { definition as exactOnline } from '../packages/exact-online/index.js';
import { definition as exactGlobe } from '../packages/exact-globe/index.js';
import { definition as kingXml } from '../packages/king-xml/index.js';
import { definition as kingXmlDepartment } from '../packages/king-xml-department/index.js';
import { definition as reeleezee } from '../packages/reeleezee/index.js';
import { definition as unit4Multivers } from '../packages/unit4-multivers/index.js';
import { definition as moneybird } from '../packages/moneybird/index.js';
import { definition as xaf } from '../packages/xaf/index.js';

export const definitions = {
  'twinfield': twinfield,
  'exact-online': exactOnline,
  'exact-globe': exactGlobe,
  'king-xml': kingXml,
  'king-xml-department': kingXmlDepartment,
  'reeleezee': reeleezee,
  'unit4-multivers': unit4Multivers,
  'accountview': definePackageOfColumns('accountview'),
  'imuis': definePackageOfColumns('imuis'),
  'asperion': definePackageOfColumns('asperion'),
  'alure': definePackageOfColumns('alure'),
  'cash': definePackageOfColumns('cash'),
  'moneybird': moneybird,
  'xaf': xaf,
  'plain-csv': definePackageOfColumns('plain-csv'),
} satisfies Record<Schemas['PackageKey'], PackageDefinition>;
