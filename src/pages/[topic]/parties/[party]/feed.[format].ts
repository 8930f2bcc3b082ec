/** What moved with a party, for feed readers. */
import { get } from "../../../../model/dataset.ts";
import { site } from "../../../../site.ts";
import { feedPaths } from "../../../_feed.ts";

export { GET } from "../../../_feed.ts";

export const getStaticPaths = () =>
  feedPaths(
    site().topics.flatMap((topic) =>
      get(site().dataset.topics, topic).parties.map(({ party }) => ({ kind: "party" as const, topic, party })),
    ),
  );
