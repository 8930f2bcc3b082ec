/** Hands every page the records, words and addresses of the site. */
import { defineMiddleware } from "astro:middleware";
import { site } from "./site.ts";

export const onRequest = defineMiddleware(({ locals }, next) => {
  const { dataset, words, addresses } = site();
  Object.assign(locals, { dataset, words, addresses });
  return next();
});
