/** What moved on an issue, for feed readers. */
import { site } from "../../../../site.ts";
import { feedPaths } from "../../../_feed.ts";

export { GET } from "../../../_feed.ts";

export const getStaticPaths = () =>
  feedPaths(
    [...site().dataset.issues.values()]
      .filter(({ topic }) => site().topics.includes(topic))
      .map(({ topic, id }) => ({ kind: "issue", topic, issue: id })),
  );
