import { SaxesParser } from 'saxes';
import { UnusableFile } from '../unusable-file.ts';

/** Names come without their prefix. */
export type XmlHandlers = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Reads XML as it streams by; yields after each piece, so that the reader can take what has come. No entities but XML's own five, no DTD. */
export async function* parseXml(pieces: AsyncIterable<Uint8Array>, { open, text, close }: XmlHandlers): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    throw new UnusableFile('The workbook carries a DTD, which no spreadsheet writes / tệp chứa DTD.');
  });
  parser.on('error', (error) => {
    throw new UnusableFile(`The workbook is damaged / tệp bị hỏng: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

/** Reads it to its end. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _piece of parseXml(pieces, handlers));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
