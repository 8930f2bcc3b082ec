/** Where the tests build the real content, once for all parts that look at it. */
import { resolve } from "node:path";

export const testSite = resolve(".build/site");
