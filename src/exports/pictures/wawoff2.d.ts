declare module "wawoff2" {
  /** A face packed as WOFF2 → the same as TrueType or OpenType. */
  const wawoff: { decompress(packed: Uint8Array): Promise<Uint8Array> };
  export default wawoff;
}
