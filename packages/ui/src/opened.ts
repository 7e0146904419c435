/**
 * Attributes of a `<details>` that the page opens where `open` is true. Elsewhere the attribute is not there at all rather than false:
 * what somebody opened before the scripts came is theirs, and stays open.
 */
export function opened(open: boolean): { open?: true } {
  return open ? { open: true } : {};
}
