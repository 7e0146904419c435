/** What `GrowthChart` draws, and the same numbers in words and in a table. */
export type Growth = {
  readonly points: readonly { readonly x: number; readonly value: number | undefined }[];
  readonly text: string;
  readonly begins: { readonly x: number; readonly label: string } | undefined;
  readonly chosen: { readonly x: number; readonly label: string } | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
