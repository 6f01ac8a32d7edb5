import { setting } from '../../files/settings.js';
import type { PackageDefinition } from '../../package-definition.js';
import { kingFormat } from '../king-xml/format.js';

/** King's file with a department in the place of the cost centre, or with the cost centre as department. */
export const definition: PackageDefinition = {
  formats: [
    kingFormat((settings) => ({
      centre:
        setting(settings, 'departmentSource') === 'costCentre'
          ? ({ costCentre }) => costCentre
          : ({ department }) => department,
      unit: () => null,
    })),
  ],
};
