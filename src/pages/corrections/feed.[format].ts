/** Corrections, for feed readers. */
import { feedPaths } from "../_feed.ts";

export { GET } from "../_feed.ts";

export const getStaticPaths = () => feedPaths([{ kind: "corrections" }]);
