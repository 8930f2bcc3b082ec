/** The JSON Schema of a kind of record, for whoever reads or writes our records with other tools. */
import type { APIRoute, GetStaticPaths } from "astro";
import { schemaText } from "../../exports/json-schema.ts";
import { publicBase, readSettings } from "../../load/settings.ts";
import { type FileKindName, fileKindNames } from "../../schema/kinds.ts";

export const getStaticPaths = (() => fileKindNames.map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(schemaText(params["kind"] as FileKindName, publicBase(readSettings())), {
    headers: { "content-type": "application/schema+json; charset=utf-8" },
  });
