/** When the page in view was stored, as time and day in Vietnam, if it came from the store and not from the network. */
export function storedAt(): { time: string; day: string } | undefined {
  const [time, day] = document.querySelector<HTMLMetaElement>('meta[name="openvssid-stored-at"]')?.content.split(', ') ?? [];
  return time && day ? { time, day } : undefined;
}

/** Sign-out: nothing of the person stays on the device, whether or not the server can be reached. */
export function forgetStoredPages(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'forget' });
}

/** Pages of another person are forgotten as soon as somebody else signs in on this device; the card's are fetched and kept. */
export async function keepStoredPagesOf(owner: string): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // A sign-out has the browser forget the worker, and SvelteKit brings it with the next whole page only.
  const known = await workers.getRegistration().catch(() => undefined);
  if (!known) await workers.register('/service-worker.js').catch(() => undefined);
  // On a first visit the worker is still being installed.
  (await workers.ready).active?.postMessage({ type: 'owner', owner });
}
