/** Why a letter was not taken: a short code without personal data (it is logged and stored), and whether trying again is of use. */
export class Undeliverable extends Error {
  override name = 'Undeliverable';
  readonly reason: string;
  readonly final: boolean;

  constructor(reason: string, final: boolean) {
    super(reason);
    this.reason = reason;
    this.final = final;
  }
}
