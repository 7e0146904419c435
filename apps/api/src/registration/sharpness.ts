import sharp from 'sharp';

/** Judged at one size, so that a large soft picture is no sharper than a small one. */
const SIDE = 800;
const SMALLEST_SIDE = 300;
const GREY = 128;

/**
 * The variance of the Laplacian: high where a picture has edges, low where it is out of focus or shaken (Pech-Pacheco et al., 2000).
 * Undefined where the picture is too small for anything to be read on it.
 */
export async function sharpnessOf(picture: Buffer): Promise<number | undefined> {
  const { width, height } = await sharp(picture).metadata();
  if (Math.min(width, height) < SMALLEST_SIDE) return undefined;
  const grey = await sharp(picture)
    .greyscale()
    .resize({ width: SIDE, height: SIDE, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const edges = sharp(grey.data, { raw: { width: grey.info.width, height: grey.info.height, channels: grey.info.channels } });
  // Around the middle of the scale: what is below zero would be cut off.
  const laplacian = await edges
    .convolve({ width: 3, height: 3, kernel: [0, 1, 0, 1, -4, 1, 0, 1, 0], scale: 2, offset: GREY })
    .png()
    .toBuffer();
  const { channels } = await sharp(laplacian).stats();
  const deviation = (channels[0]?.stdev ?? 0) * 2;
  return deviation * deviation;
}

export async function isSharp(picture: Buffer, threshold: number): Promise<boolean> {
  const sharpness = await sharpnessOf(picture);
  return sharpness !== undefined && sharpness >= threshold;
}
