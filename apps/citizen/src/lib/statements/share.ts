/** A document on this device, ready to be handed on. */
export type ReadyDocument = { file: File; verificationUrl: string };

/** Issues the document and fetches its PDF; undefined where one of the two fails. */
export async function prepareDocument(issuePath: string, signal: AbortSignal): Promise<ReadyDocument | undefined> {
  try {
    const issued: unknown = await (await fetch(issuePath, { method: 'POST', signal })).json();
    if (!isIssued(issued)) return undefined;
    const pdf = await fetch(issued.pdf, { signal });
    if (!pdf.ok) return undefined;
    const name = /filename="([^"]+)"/.exec(pdf.headers.get('content-disposition') ?? '')?.[1] ?? 'vssid.pdf';
    return { file: new File([await pdf.blob()], name, { type: 'application/pdf' }), verificationUrl: issued.verificationUrl };
  } catch {
    return undefined;
  }
}

export type Shared = 'shared' | 'ask-again' | 'downloaded';

/** By the device's own sheet with the file, else with the link alone, else as a download. */
export async function shareDocument({ file, verificationUrl }: ReadyDocument, title: string): Promise<Shared> {
  if (!('share' in navigator)) return download(file);
  const withFile = { files: [file], title };
  const canSendFile = 'canShare' in navigator && navigator.canShare(withFile);
  try {
    await navigator.share(canSendFile ? withFile : { title, url: verificationUrl });
    return 'shared';
  } catch (error) {
    // Browsers let a page share for a moment after a tap only: the document took longer, so a second tap shares it.
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'ask-again';
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    return download(file);
  }
}

function download(file: File): Shared {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return 'downloaded';
}

function isIssued(body: unknown): body is { pdf: string; verificationUrl: string } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'pdf' in body &&
    typeof body.pdf === 'string' &&
    'verificationUrl' in body &&
    typeof body.verificationUrl === 'string'
  );
}
