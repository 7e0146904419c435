/** When the page in view was stored (ISO 8601), if it came from the store and not from the network. */
export function storedAt(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="openvssid-stored-at"]')?.content;
}

/** Sign-out: nothing of the person stays on the device, whether or not the server can be reached. */
export function forgetStoredPages(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'forget' });
}

/** Pages of another person are forgotten as soon as somebody else signs in on this device. */
export function keepStoredPagesOf(owner: string): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'owner', owner });
}
