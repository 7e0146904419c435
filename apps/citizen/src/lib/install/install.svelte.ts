/** Chromium's offer to install the app; it comes once for each page load, perhaps before anybody asks. */
type InstallOffer = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

const NEVER = 'install-never';
const VISITS = 'install-visits';

let offer = $state.raw<InstallOffer>();

export const install = {
  get offered() {
    return offer !== undefined;
  },
  keep(event: Event): void {
    event.preventDefault();
    if (isOffer(event)) offer = event;
  },
  async now(): Promise<void> {
    await offer?.prompt();
    offer = undefined;
  },
};

export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
}

/** There the way leads over the browser's menu; newer iPads say that they are a Mac. */
export function isIphone(): boolean {
  return /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
}

/** From the second visit on, until somebody says no. */
export function mayOffer(): boolean {
  return read(localStorage, NEVER) === null && countVisit() > 1;
}

export function neverAgain(): void {
  write(localStorage, NEVER, 'yes');
}

function countVisit(): number {
  const before = Number(read(localStorage, VISITS) ?? 0);
  if (read(sessionStorage, VISITS) !== null) return before;
  write(sessionStorage, VISITS, 'counted');
  write(localStorage, VISITS, String(before + 1));
  return before + 1;
}

/** A browser may refuse to keep anything: then nothing is offered. */
function read(storage: Storage, name: string): string | null {
  try {
    return storage.getItem(name);
  } catch {
    return '';
  }
}

function write(storage: Storage, name: string, value: string): void {
  try {
    storage.setItem(name, value);
  } catch {
    // Nothing is kept, and nothing offered.
  }
}

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event;
}
