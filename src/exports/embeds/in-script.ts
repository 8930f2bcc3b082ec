/** Data as it may stand within a `<script>`: nothing in it can end the element. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
