import type { Readable } from 'node:stream';
import { parse } from '@hapi/bourne';
import type { Request, RouteOptionsPayload } from '@hapi/hapi';
import { LargeBody, largeBodySchema } from '../contract/large-body.js';
import { type FieldError, Problem } from '../contract/problem.js';
import type { Route } from '../contract/route.js';
import { bodyValidator } from '../contract/validator.js';
import { nextTurn } from '../turns.js';
import { Slots } from './slots.js';
import { withinLimit } from './within-limit.js';

/** A body that is read and checked at once, in a few milliseconds; only operations that say so take more. */
const usualBytes = 64 * 1024;

const isLarge = ({ maxBytes = usualBytes }: Route): boolean => maxBytes > usualBytes;

/** JSON is parsed here, in a turn of its own; hapi would do it for all bodies that arrive at once. */
export function payloadOptions(route: Route): RouteOptionsPayload {
  const { maxBytes = usualBytes } = route;
  if (route.xml) return { maxBytes, allow: 'application/xml', output: 'stream', parse: false };
  if (!route.body) return { maxBytes: 1024, parse: false };
  const defaultContentType = 'application/octet-stream';
  if (route.form) return { maxBytes, allow: 'application/x-www-form-urlencoded', defaultContentType };
  const output = isLarge(route) ? 'stream' : 'data';
  return { maxBytes, allow: 'application/json', defaultContentType, output, parse: 'gunzip' };
}

interface CheckedBody {
  value: unknown;
  errors: FieldError[];
}

/** Returns what reads the body of a route's requests and finds what is wrong with it. */
export function bodyReader(route: Route): (request: Request) => Promise<CheckedBody> {
  if (!route.body) return async ({ payload }) => ({ value: route.xml && payload, errors: [] });
  if (isLarge(route)) {
    const schema = largeBodySchema(route.body);
    return async ({ payload }) => readLargeBody(payload as Readable, new LargeBody(schema), route.maxBytes!);
  }
  const validate = bodyValidator(route.body);
  return async ({ payload }) => {
    const value = route.form ? payload : await parseBody(payload as Buffer);
    return { value, errors: validate(value) };
  };
}

async function parseBody(payload: Buffer): Promise<unknown> {
  await nextTurn();
  return orMalformed(() => parse(payload.toString()));
}

async function readLargeBody(stream: Readable, body: LargeBody, maxBytes: number): Promise<CheckedBody> {
  for await (const chunk of withinLimit(stream, maxBytes)) orMalformed(() => body.write(chunk));
  return orMalformed(() => body.end());
}

function orMalformed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof SyntaxError ? new Problem('malformed-body', { cause: error }) : error;
  }
}

const slots = new Slots(3);

/** Answers a request; few of those with a large body at a time, so that many of them take no more memory than a few. */
export async function whileHeld<T>(request: Request, route: Route, answer: () => Promise<T>): Promise<T> {
  const bytes = Number(request.headers['content-length'] ?? Infinity);
  return isLarge(route) && bytes > usualBytes ? slots.run(answer) : answer();
}
