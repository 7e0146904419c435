/** Whether this browser can at all: old ones have no such thing, and nowhere can it be done at a bare address of a network. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(location.hostname);
}
