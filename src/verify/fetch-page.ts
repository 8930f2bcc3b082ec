/** Reads a page politely: robots.txt first, in the host's turn, along redirects, again after a while where the server asks. */
import type { Failure } from "../schema/verified.ts";
import type { Effects } from "./effects.ts";
import type { HostQueue } from "./host-queue.ts";
import { type Answer, RequestError, type RequestOptions } from "./one-request.ts";
import { type Robots, robotsOf } from "./robots.ts";
import { retryAfterMs } from "./retry-after.ts";

export interface FetchOptions extends Omit<RequestOptions, "headers"> {
  readonly userAgent: string;
}

/** A page that was read, or why it was not. */
export type Page =
  | { readonly answer: Answer; readonly url: URL; readonly moved: boolean }
  | { readonly failed: Failure; readonly status?: number | undefined };

export interface PageRequest {
  readonly url: string;
  /** Tag of the language the page was read in. */
  readonly language?: string;
  /** true for addresses made for programs, where robots.txt speaks of others. */
  readonly forPrograms?: boolean;
}

const mostRedirects = 5;
const mostTries = 3;

/** Asks for pages through one queue; what a host's robots.txt says is asked for once. */
export function pageFetcher(
  options: FetchOptions,
  queue: HostQueue,
  effects: Pick<Effects, "fetch" | "now">,
): (request: PageRequest) => Promise<Page> {
  const known = new Map<string, Promise<Robots>>();

  const ask = (url: URL, accept: Record<string, string>): Promise<Answer> =>
    queue.run(url.host, () =>
      effects.fetch(url, { ...options, headers: { "user-agent": options.userAgent, ...accept } }),
    );

  /** Asks again where the server is busy, once it says it may be asked again. */
  const askPatiently = async (url: URL, accept: Record<string, string>): Promise<Answer> => {
    for (let tries = 1; ; tries++) {
      const answer = await ask(url, accept);
      if (!isBusy(answer.status) || tries === mostTries) return answer;
      const wait = retryAfterMs(answer.headers["retry-after"], effects.now(), tries);
      if (wait === undefined) return answer;
      queue.pause(url.host, wait);
    }
  };

  const follow = async (request: PageRequest, check: (url: URL) => Promise<boolean>): Promise<Page> => {
    let url = new URL(request.url);
    let moved = true;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!(await check(url))) return { failed: "blocked-by-robots" };
      const answer = await askPatiently(url, accepts(request));
      const next = redirect(answer, url);
      if (next === undefined) return { answer, url, moved: moved && hop > 0 };
      if (next === "nowhere") return { failed: "unreadable", status: answer.status };
      // One step that is only for now makes the whole way so.
      moved &&= answer.status === 301 || answer.status === 308;
      url = next;
    }
    return { failed: "redirected-too-often" };
  };

  const readRobots = async (origin: string): Promise<Robots> => {
    const url = new URL("/robots.txt", origin);
    const page = await follow({ url: url.href }, () => Promise.resolve(true));
    const robots = robotsOf(url, "answer" in page ? page.answer : notThere, options.userAgent);
    if (robots.crawlDelayMs !== undefined) queue.slowDown(url.host, robots.crawlDelayMs);
    return robots;
  };

  const mayRead = async (url: URL): Promise<boolean> => {
    const robots = known.get(url.origin) ?? readRobots(url.origin);
    known.set(url.origin, robots);
    return (await robots).allows(url);
  };

  return async (request) => {
    try {
      return await follow(request, request.forPrograms ? () => Promise.resolve(true) : mayRead);
    } catch (error) {
      if (error instanceof RequestError) return { failed: error.outcome };
      throw error;
    }
  };
}

/** A robots.txt that leads nowhere is none. */
const notThere: Answer = { status: 404, headers: {}, body: new Uint8Array() };

function isBusy(status: number): boolean {
  return status === 429 || status === 503;
}

function accepts({ language }: PageRequest): Record<string, string> {
  return {
    accept: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
    ...(language ? { "accept-language": `${language},*;q=0.5` } : {}),
  };
}

/** Where the answer leads; undefined where it leads nowhere else. */
function redirect({ status, headers }: Answer, from: URL): URL | "nowhere" | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const to = headers["location"];
  if (!to || !URL.canParse(to, from.href)) return "nowhere";
  const url = new URL(to, from);
  url.hash = "";
  return url.protocol === "https:" || url.protocol === "http:" ? url : "nowhere";
}
