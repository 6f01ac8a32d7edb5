import {
  type BookingCalendar,
  type BookingPeriod,
  type BookingRules,
  standardCalendar,
} from '../../companies/booking-period.js';
import { TenantModel } from '../../database/model.js';

/** The administration of a package that a company is booked in; its integration applies to the company from then on. */
export class Mapping extends TenantModel {
  static override tableName = 'administration_mappings';
  static override idColumn = ['tenantId', 'companyId'];
  static override booleans = ['automatic'];
  static override jsonAttributes = ['ownPeriods'];
  static override stamps = ['updatedAt'] as const;

  declare companyId: string;
  declare integrationId: string;
  /** The package's code or id. */
  declare administration: string;
  declare administrationName: string;
  /** Instead of the integration's. */
  declare journalCode: string | null;
  /** The document number with which its files begin, instead of the integration's. */
  declare firstEntryNumber: number | null;
  /** How the administration books: see `BookingRules`. */
  declare periodBy: BookingRules['periodBy'];
  declare periodCount: BookingRules['periodCount'];
  declare bookedOn: BookingRules['bookedOn'];
  /** The package's own periods as it told them last; empty where it does not tell them. */
  declare ownPeriods: BookingPeriod[];
  /** True where a journal is made and sent once a run is locked. */
  declare automatic: boolean;
  declare version: number;
  declare updatedAt: string;
}

/** Returns how the administration of a company books; in months by date while it has none. */
export const calendarOf = (mapping: Mapping | undefined): BookingCalendar =>
  mapping
    ? {
        rules: { periodBy: mapping.periodBy, periodCount: mapping.periodCount, bookedOn: mapping.bookedOn },
        own: mapping.ownPeriods,
      }
    : standardCalendar;
