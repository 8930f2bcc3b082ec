/** A topic's data: tables as CSV and JSON, what describes them, and all of it as one archive. */
import type { APIRoute, GetStaticPaths } from "astro";
import { contentTypeOf } from "../../../exports/headers.ts";
import type { PackedFile } from "../../../exports/data/descriptor.ts";
import { site } from "../../../site.ts";

/** The history has a route of its own. */
export const getStaticPaths = (() =>
  site().topics.flatMap((topic) =>
    [...site().dataOf(topic).files.keys()]
      .filter((file) => file !== "history.json")
      .map((file) => ({ params: { topic, file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { topic, file } }) => {
  const { bytes } = site()
    .dataOf(topic as string)
    .files.get(file as string) as PackedFile;
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": contentTypeOf(file as string) ?? "application/octet-stream" },
  });
};
