const PATH = '/api/push-subscription';

export type Outcome = 'done' | 'denied' | 'unanswered' | 'failed';

/** Missing in older phones, in Safari outside an installed app, and without https. */
export function canBePushed(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** Asks the person by the browser's own question, then tells the server where this device is. */
export async function turnOn(publicKey: string): Promise<Outcome> {
  try {
    const permission = await Notification.requestPermission();
    if (permission !== 'granted') return permission === 'denied' ? 'denied' : 'unanswered';
    const { pushManager } = await navigator.serviceWorker.ready;
    // Of another key: from before the server got a new one, or of another installation.
    const known = await pushManager.getSubscription();
    if (known && keyOf(known) !== publicKey) await known.unsubscribe();
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const { endpoint, keys } = subscription.toJSON();
    return await send('PUT', JSON.stringify({ endpoint, keys }));
  } catch {
    return 'failed';
  }
}

/** The server first: what it no longer knows it cannot tell, even where the browser cannot be reached. */
export async function turnOff(): Promise<Outcome> {
  try {
    const outcome = await send('DELETE');
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe();
    return outcome;
  } catch {
    return 'failed';
  }
}

async function send(method: 'PUT' | 'DELETE', body?: string): Promise<Outcome> {
  const answer = await fetch(PATH, {
    method,
    ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
  });
  return answer.ok ? 'done' : 'failed';
}

/** As the server writes it: base64url. */
function keyOf({ options: { applicationServerKey: key } }: PushSubscription): string | undefined {
  if (key === null) return undefined;
  const text = String.fromCharCode(...new Uint8Array(key));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
