/** The bytes of a page → its text, in the encoding they are really in. */
import sniff from "html-encoding-sniffer";

/**
 * Text that is UTF-8 beyond doubt is read so whatever is said of it. Else the encoding is the one of the byte order mark,
 * of the header, or of the page itself; where the header's does not fit the bytes, the page's own is believed.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  const label = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1];
  const byHeader = sniff(bytes, { ...(label ? { transportLayerEncodingLabel: label } : {}) });
  if (!byHeader.startsWith("UTF-16") && isPlainlyUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const [first, second] = [byHeader, sniff(bytes)].map((encoding) => decode(bytes, encoding)) as [string, string];
  return misread(second) < misread(first) ? second : first;
}

/** Bytes beyond ASCII that are UTF-8 by chance are next to impossible in a page of text. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}

/** Signs that stand for bytes the encoding does not know, and control characters that no page has. */
function misread(text: string): number {
  return text.match(/[\ufffd\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
}
