/** Hands every page the records, words and addresses of the site. */
import { defineMiddleware } from "astro:middleware";
import { type Written, written } from "./progress.ts";
import { site } from "./site.ts";

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { dataset, words, addresses, placeOf } = site();
  Object.assign(locals, { dataset, words, addresses, placeOf });
  const response = await next();
  if (response.headers.get("content-type")?.startsWith("text/html")) written.publish("page" satisfies Written);
  return response;
});
