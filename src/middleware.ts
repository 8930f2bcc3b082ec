/** Hands every page the records, words and addresses of the site. */
import { defineMiddleware } from "astro:middleware";
import { type Written, written } from "./progress.ts";
import { site } from "./site.ts";

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { topics: _, ...shared } = site();
  Object.assign(locals, shared);
  const response = await next();
  if (response.headers.get("content-type")?.startsWith("text/html")) written.publish("page" satisfies Written);
  return response;
});
