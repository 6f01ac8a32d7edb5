/** A parsed body beside the response that carried it. */
export interface Answer<T> {
  /** The parsed body. */
  data: T;
  /** The response, for its status and headers; its body has been read. */
  response: Response;
}

/**
 * The promise of a call's result. The request is under way from the start.
 *
 * It wraps one promise instead of extending `Promise`, so that a failure handled through `withResponse()` is not
 * reported a second time as unhandled.
 */
export class APIPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'APIPromise';
  readonly #answer: Promise<Answer<T>>;

  constructor(answer: Promise<Answer<T>>) {
    this.#answer = answer;
  }

  /** Resolves to the result together with the response, for its status and headers (`ETag`). */
  withResponse(): Promise<Answer<T>> {
    return this.#answer;
  }

  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}
