/** Reads the first QR code of a picture; undefined where there is none. */
export type QrDetector = (picture: ImageBitmap | HTMLVideoElement) => Promise<string | undefined>;

// Shape Detection API; TypeScript's library does not know it yet.
type Detector = { detect(picture: ImageBitmap | HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

declare global {
  interface Window {
    BarcodeDetector?: DetectorClass;
  }
}

/** The browser's own reader; undefined where it has none. */
export async function createQrDetector(): Promise<QrDetector | undefined> {
  const known = window.BarcodeDetector;
  const formats = await known?.getSupportedFormats().catch((): string[] => []);
  if (!known || !formats?.includes('qr_code')) return undefined;
  const detector = new known({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue;
}
