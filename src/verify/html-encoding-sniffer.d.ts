declare module "html-encoding-sniffer" {
  /** Name of the encoding by the HTML standard: byte order mark, then the header's label, then what the page declares. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
