import type { MiddlewareHandler } from 'hono';

/** The page is its own script, style sheet and pictures; `lit-html` is how its templates become elements. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** For what people and the bot have sent: nothing in it runs, even where a browser is led to open it. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The browser's own features; copying a message's text is the only one that the page uses. */
const NO_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What every answer of the page's server says to the browser, refusals too. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const isFile = context.req.path.startsWith('/attachments/');
  context.header('content-security-policy', isFile ? FILE_POLICY : PAGE_POLICY);
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('cross-origin-resource-policy', 'same-origin');
  context.header('permissions-policy', NO_FEATURES);
  context.header('referrer-policy', 'no-referrer');
  context.header('x-content-type-options', 'nosniff');
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
};
