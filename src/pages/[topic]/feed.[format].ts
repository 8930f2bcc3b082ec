/** The latest of a topic, for feed readers. */
import { site } from "../../site.ts";
import { feedPaths } from "../_feed.ts";

export { GET } from "../_feed.ts";

export const getStaticPaths = () => feedPaths(site().topics.map((topic) => ({ kind: "topic", topic })));
