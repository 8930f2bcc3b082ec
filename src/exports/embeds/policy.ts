/** What an embed may run and look by: its own sheet and its own script, by their digests, and nothing else. */
import { createHash } from "node:crypto";

/** A policy for the page itself, so that it holds on any host; who may frame it is said by the host's headers alone. */
export function embedPolicy({ script, style }: { readonly script: string; readonly style: string }): string {
  return [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** As policies name the digest of an inline script or sheet. */
export function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
