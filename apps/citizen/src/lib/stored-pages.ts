/** When the page in view was stored, as time and day (YYYY-MM-DD) in Vietnam, if it came from the store and not from the network. */
export function storedAt(): { time: string; day: string } | undefined {
  const [time, day] = document.querySelector<HTMLMetaElement>('meta[name="openvssid-stored-at"]')?.content.split(', ') ?? [];
  return time && day ? { time, day: day.split('/').reverse().join('-') } : undefined;
}

/** Sign-out: nothing of the person stays on the device, whether or not the server can be reached. */
export function forgetStoredPages(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage({ type: 'forget' });
}

/** Pages of another person are forgotten as soon as somebody else signs in on this device; the card's are fetched and kept. */
export function keepStoredPagesOf(owner: string): Promise<void> {
  return tellWorker({ type: 'owner', owner });
}

/** The verifier opens without a network from its first visit on. */
export function keepVerifierPage(): Promise<void> {
  return tellWorker({ type: 'verifier' });
}

async function tellWorker(message: { type: 'owner'; owner: string } | { type: 'verifier' }): Promise<void> {
  // Missing outside https and localhost.
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  // A sign-out has the browser forget the worker, and SvelteKit brings it with the next whole page only.
  const known = await workers.getRegistration().catch(() => undefined);
  if (!known) await workers.register('/service-worker.js').catch(() => undefined);
  // On a first visit the worker is still being installed.
  (await workers.ready).active?.postMessage(message);
}
