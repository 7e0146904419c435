import { self } from '$app/service-worker';

const ICON = '/icon-192.png';

/** What the server says is sealed for this browser: the topic and where it leads, nothing more. */
export async function showPush(data: PushMessageData | null): Promise<void> {
  const said: unknown = data?.json();
  if (typeof said !== 'object' || said === null) return;
  if (!('title' in said && 'body' in said && 'url' in said)) return;
  const [title, body, url] = [String(said.title), String(said.body), String(said.url)];
  // The same news twice stands there once.
  await self.registration.showNotification(title, { body, icon: ICON, badge: ICON, tag: url, data: { url } });
}

/** Opens the page in the app that is open already, else in a new one; whoever is not signed in is asked to first. */
export async function openPush(notification: Notification): Promise<void> {
  notification.close();
  const data: unknown = notification.data;
  const path = typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : '/notifications';
  const url = new URL(path, self.location.origin);
  if (url.origin !== self.location.origin) return;
  const [open] = await self.clients.matchAll({ type: 'window' });
  // A page that this worker does not serve cannot be led anywhere.
  const led = await open?.navigate(url).catch(() => null);
  if (led) await led.focus();
  else await self.clients.openWindow(url);
}
