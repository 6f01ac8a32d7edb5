import type { Integration, IntegrationTest, Package } from '@loonpoort/sdk';
import { packages as contract } from '../../server/src/generated/packages.js';
import { initialValues, visible } from '../../components/src/fields/values.js';
import { fields } from '../../components/src/generated/loon-integration-form-fields.js';
import type { Reply } from './fake-api.js';

/** The catalogue as the server gives it, in Dutch. */
export const packages = contract.map(({ key, name, formats, automatic, note }) => ({
  key,
  name,
  formats,
  automatic,
  ...(note && { note: note.nl }),
})) as Package[];

/** Returns the Dutch labels of the fields that an empty form of a package shows, in the order of the contract. */
export const labelsOf = (key: string): string[] =>
  fields[key]!.filter((field) => visible(field, initialValues(fields[key]!))).map(({ label }) => label.nl);

export const ownerId = '01938f2e-0000-7000-8000-0000000000c1';

export const integration: Integration = {
  id: '01938f2e-0000-7000-8000-00000000ff01',
  level: 'company',
  ownerId,
  ownerName: 'Bakkerij Peeters B.V.',
  package: 'unit4-multivers',
  packageName: 'Unit4 Online (Exact Boekhoud Gemak)',
  enabled: true,
  connected: false,
  state: 'untested',
  problem: null,
  settings: { database: 'MVL10024', journalCode: 'LOON', costCentreMode: 'costCentre' },
  secrets: [],
  testedAt: null,
  updatedAt: '2026-11-22T09:30:00.000Z',
};

/** One with a password, which is there. */
export const withPassword: Integration = {
  ...integration,
  package: 'reeleezee',
  packageName: 'Reeleezee',
  settings: { userName: 'loonkoppeling', diaryCode: 'LOON', costCentreMode: 'costCentre' },
  secrets: ['password'],
};

/** Returns an answer with its version. */
export const versioned = (body: Integration, version: number, status = 200): Reply => ({
  status,
  body,
  headers: { etag: `"${version}"` },
});

export const tested: IntegrationTest = {
  state: 'problem',
  checks: [
    { key: 'settings', passed: true, message: 'De instellingen zijn volledig.' },
    { key: 'consent', passed: false, message: 'De toestemming van Unit4 Online geldt niet meer.' },
    { key: 'signIn', passed: null, message: 'Unit4 Online heeft geen aanmelding die hier te testen is.' },
  ],
};
