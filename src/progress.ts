/** What the build says of itself while it runs; whoever wants to show it listens. */
import { channel } from "node:diagnostics_channel";

/** One message for each page and each chart that has been written. */
export const written = channel("on-the-record:written");

export type Written = "page" | "chart";
