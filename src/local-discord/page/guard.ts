/** The headers that tell where a request comes from; null where there is none. */
export interface Sent {
  readonly host: string | null;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`: what a browser says of itself. */
  readonly site: string | null;
}

/** @param header reads one of a request's headers, by its name in lower case */
export function sentOf(header: (name: 'host' | 'origin' | 'sec-fetch-site') => string | undefined): Sent {
  return {
    host: header('host') ?? null,
    origin: header('origin') ?? null,
    site: header('sec-fetch-site') ?? null,
  };
}

/** Whether a request to act comes from the page itself, or from a program that is no browser. */
export function mayAct(sent: Sent): boolean {
  if (sent.origin === null) return sent.site === null;
  return isFromPage(sent);
}

/** Whether a request comes from the page itself: browsers always say whose a WebSocket is. */
export function mayListen(sent: Sent): boolean {
  return isFromPage(sent);
}

function isFromPage({ host, origin, site }: Sent): boolean {
  return host !== null && origin === `http://${host}` && (site === null || site === 'same-origin');
}
