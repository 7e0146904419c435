// Words and links alone: nothing here needs a script.
export const csr = false;
