// Without the framework: see static/door.js.
export const csr = false;
