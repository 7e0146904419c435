import QRCode from 'qrcode';
import type { RequestEvent } from '@sveltejs/kit';
import { readCard } from '../read-card.ts';

/** What a page with one of the card's two codes shows; `svg` is null where the card cannot be used or has no such code. */
export async function qrPage(event: Pick<RequestEvent, 'fetch' | 'url' | 'setHeaders'>, code: 'cardCode' | 'cardToken') {
  const { card } = await readCard(event);
  const usable = card?.standing === 'valid' || card?.standing === 'not-yet-valid';
  const text = usable ? card[code] : null;
  return { card, usable, svg: text === null ? null : await drawQr(text) };
}

/** A screen has no scratches: with little correction the squares are larger. The quiet zone is the padding of the picture. */
function drawQr(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'L', margin: 0 });
}
