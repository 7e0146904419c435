import QRCode from 'qrcode';

/** Seen beside the account it pays into, and photographed: with the correction banks print theirs with. */
const CORRECTION = 'M';
const SAVED_WIDTH = 720;

/** The code as a drawing for the page, and as a picture that bank apps open from a phone's album. */
export async function drawTransferQr(payload: string): Promise<{ svg: string; png: string }> {
  const [svg, png] = await Promise.all([
    QRCode.toString(payload, { type: 'svg', errorCorrectionLevel: CORRECTION, margin: 0 }),
    QRCode.toDataURL(payload, { type: 'image/png', errorCorrectionLevel: CORRECTION, margin: 4, width: SAVED_WIDTH }),
  ]);
  return { svg, png };
}
