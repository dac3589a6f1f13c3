/**
 * The page's content security policy: nothing but its own files, and no inline script or style. `connectTo` are the
 * origins besides its own that the page may call: the issuer's. The same policy holds locally and behind CloudFront.
 */
export const contentSecurityPolicy = (connectTo: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connectTo].join(' '),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What an answer of the API may do in a browser that opens it as a page: nothing. */
export const apiContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Features of the browser that no page of ours uses. */
export const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';
