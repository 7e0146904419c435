import type { QrDetector } from './qr-detector.ts';

const LOOK_EVERY_MS = 150;

/** Shows the camera in `video` until a code is found; `found` gets undefined where there is no camera. The answer ends it. */
export function watchCamera(video: HTMLVideoElement, detect: QrDetector, found: (code: string | undefined) => void): () => void {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const end = (): void => {
    ended = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };

  const look = async (): Promise<void> => {
    // A frame that cannot be read yet is as good as one without a code.
    const code = await detect(video).catch(() => undefined);
    if (ended) return;
    if (code === undefined) timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    else found(code);
  };

  const start = async (): Promise<void> => {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (ended) return end();
    video.srcObject = stream;
    await video.play();
    await look();
  };

  start().catch(() => {
    if (!ended) found(undefined);
  });
  return end;
}
