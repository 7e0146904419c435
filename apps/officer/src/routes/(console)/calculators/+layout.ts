// The forms need no framework: the one script of the calculators opens questions and prints.
export const csr = false;
