import { ok, refuse, type Result } from '@openvssid/core';
import sharp from 'sharp';

/** A photo of 50 million points is beyond any phone of today; what claims more is a bomb. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 3_000;
const JPEG_QUALITY = 85;

sharp.concurrency(1);
sharp.cache(false);

/** A new picture from the points of the old one: upright, of a sane size, without place, camera or hidden content. */
export async function cleanImage(bytes: Buffer, mediaType: 'image/jpeg' | 'image/png'): Promise<Result<Buffer>> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', autoOrient: true })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const encoded =
    mediaType === 'image/jpeg' ? picture.jpeg({ quality: JPEG_QUALITY, mozjpeg: false }) : picture.png({ compressionLevel: 9 });
  try {
    return ok(await encoded.toBuffer());
  } catch {
    // Broken, truncated or too large to be a photo: sharp's reasons are of no use to people.
    return refuse('file-unreadable');
  }
}
