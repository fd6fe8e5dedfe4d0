/** Why something could not be imported; the texts of each face say it in words. Sizes are in bytes. */
export type ImportReason =
  /** The link is no http or https address, has a name and password in it, or another port than the usual one. */
  | { kind: 'no-web-address' }
  /** The address leads into the network that the bot runs in, or is none of the internet's. */
  | { kind: 'private-address' }
  /** Whoever runs the bot allows other sites, or forbids this one. */
  | { kind: 'host-not-allowed'; host: string }
  | { kind: 'host-unknown'; host: string }
  | { kind: 'not-reachable' }
  | { kind: 'too-slow' }
  | { kind: 'too-many-redirects' }
  /** The page is behind a payment or a log-in. */
  | { kind: 'paywall' }
  /** The site does not let programs read it. */
  | { kind: 'robots-blocked' }
  | { kind: 'page-missing' }
  /** Any other status of HTTP that tells of a failure. */
  | { kind: 'http-error'; status: number }
  /** Neither a text nor a web page, by its type or by its bytes. */
  | { kind: 'no-text' }
  | { kind: 'file-type'; name: string }
  | { kind: 'download-too-large'; most: number }
  /** The text itself, once the rest is gone. */
  | { kind: 'text-too-large'; most: number }
  /** No paragraph of an article was found. */
  | { kind: 'empty' }
  /** Taking it apart took too long or too much memory. */
  | { kind: 'too-involved' };

/** Something was not imported, for a reason to be told to whoever wanted it. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  constructor(
    readonly reason: ImportReason,
    options?: ErrorOptions,
  ) {
    super(reason.kind, options);
  }
}
