import ava, { type SerialFn } from 'ava';

/**
 * Declares a test of a file whose tests run one after the other, so that a slow machine has as many tests to carry as
 * files run side by side, and not a file's hundred. The setting of ava by that name would run the files so too.
 */
export const test: SerialFn = ava.serial;
