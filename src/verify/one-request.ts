/** One request to one address: no redirect is followed, nothing is run, and no address is asked that may not be. */
import { lookup, type LookupAddress } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Failure } from "../schema/verified.ts";

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** From the first byte sent to the last one read. */
  readonly timeoutMs: number;
  /** Of the body, unpacked. */
  readonly maxBytes: number;
  /** Which IP addresses may be asked; looked at after the name was resolved, for the very address that is then used. */
  readonly mayAsk: (address: string) => boolean;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** Why there is no answer. */
export class RequestError extends Error {
  readonly outcome: Failure;

  constructor(outcome: Failure, message: string, cause?: unknown) {
    super(message, { cause });
    this.outcome = outcome;
  }
}

/** @throws RequestError where there is no answer; the signal's reason where it was told to stop */
export async function oneRequest(url: URL, options: RequestOptions): Promise<Answer> {
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  // A number is never looked up, so the connection would not ask.
  if (isIP(literal) && !options.mayAsk(literal)) throw refused(url.hostname);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const response = await head(url, options, signal);
    const body = await bodyOf(response, options.maxBytes, signal);
    return { status: response.statusCode ?? 0, headers: headersOf(response), body };
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof RequestError) throw error;
    if (timeout.aborted) throw new RequestError("timed-out", `no answer within ${options.timeoutMs} ms`, error);
    throw new RequestError("unreachable", (error as Error).message, error);
  }
}

function head(url: URL, { headers, mayAsk }: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  const request: ClientRequest = send(url, {
    headers: { "accept-encoding": "gzip, deflate, br", ...headers },
    lookup: guardedLookup(mayAsk),
    agent: false,
    signal,
  });
  request.on("response", resolve).on("error", reject).end();
  return promise;
}

/** Resolves a name, and refuses it where any of its addresses may not be asked. */
function guardedLookup(mayAsk: RequestOptions["mayAsk"]): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const first = addresses?.[0];
      if (error) callback(error, "");
      else if (first === undefined || !addresses.every(({ address }) => mayAsk(address)))
        callback(refused(hostname), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function refused(host: string): RequestError {
  return new RequestError("private-address", `\`${host}\` lies in a private network`);
}

async function bodyOf(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const stream = unpacked(response);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      length += chunk.length;
      if (length > maxBytes) throw new RequestError("too-large", `more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpacked(response: IncomingMessage): Readable {
  const unpack = unpackers[response.headers["content-encoding"]?.toLowerCase() ?? ""];
  // A body that may not be there cannot be unpacked.
  if (!unpack || response.statusCode === 204 || response.statusCode === 304) return response;
  const stream = unpack();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

function headersOf({ headers }: IncomingMessage): Answer["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}
