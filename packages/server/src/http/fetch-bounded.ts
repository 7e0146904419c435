/** Several times what a discovery document, a set of keys or a token is long. */
const LONGEST_ANSWER_BYTES = 256 * 1024;

/** As libraries hand them over: what is absent may stand there as undefined. */
type Options = Omit<RequestInit, 'body' | 'signal'> & {
  body?: RequestInit['body'] | undefined;
  signal?: AbortSignal | null | undefined;
};

/** A fetch for answers of another system, short ones unless it says otherwise: one that does not end must not fill our memory, whoever reads it. */
export async function fetchBounded(
  address: string,
  { body, signal, ...options }: Options,
  longestBytes: number = LONGEST_ANSWER_BYTES,
): Promise<Response> {
  const response = await fetch(address, { ...options, body: body ?? null, signal: signal ?? null });
  if (response.body === null) return response;
  let length = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        length += part.byteLength;
        if (length > longestBytes) controller.error(new Error('the answer is too long'));
        else controller.enqueue(part);
      },
    }),
  );
  return new Response(bounded, response);
}
