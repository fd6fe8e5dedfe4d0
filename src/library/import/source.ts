import { toWebAddress } from './web-address.js';

/** What is added to a link to count who follows it. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid)$/i;

/** An article's address as it is kept and linked to; undefined where it is none of the internet's. */
export function asSource(link: string): string | undefined {
  try {
    const url = toWebAddress(link, []);
    for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name);
    return url.href.length <= LONGEST ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST = 2_000;
