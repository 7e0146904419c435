/** A number for demonstration that nobody has: no subscriber's number begins with zeros. */
export function inventedPhone(index: number): string {
  const digits = String(index).padStart(6, '0');
  return `024 00${digits.slice(0, 2)} ${digits.slice(2)}`;
}
