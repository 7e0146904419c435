/** When the page in view was stored, as time and day in Vietnam, if it came from the store and not from the network. */
export function storedAt(): { time: string; day: string } | undefined {
  const [time, day] = document.querySelector<HTMLMetaElement>('meta[name="openvssid-stored-at"]')?.content.split(', ') ?? [];
  return time && day ? { time, day } : undefined;
}

/** Sign-out: nothing of the person stays on the device, whether or not the server can be reached. */
export function forgetStoredPages(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'forget' });
}

/**
 * Pages of another person are forgotten as soon as somebody else signs in on this device; the card's are fetched and kept.
 * Waits for the worker: on a first visit it is still being installed.
 */
export function keepStoredPagesOf(owner: string): void {
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type: 'owner', owner }));
}
