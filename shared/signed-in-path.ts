/** Where the page takes the code back after a login; every issuer must know this address. */
export const signedInPath = '/signed-in';
