/** Every page is whole HTML: nothing needs JavaScript, and no framework is sent to the browser. */
export const csr = false;
