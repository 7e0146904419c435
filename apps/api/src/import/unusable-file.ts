/** A file that cannot be read to its end; the message says why. */
export class UnusableFile extends Error {
  override name = 'UnusableFile';
}
