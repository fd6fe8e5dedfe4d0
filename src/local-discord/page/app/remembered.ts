import { type KnownViewpoint, readViewpoint } from './viewpoint.js';

/** The key under which a tab remembers; another tab may look as somebody else. */
const REMEMBERED = 'viewpoint';

export function remember(viewpoint: KnownViewpoint): void {
  try {
    sessionStorage.setItem(REMEMBERED, JSON.stringify(viewpoint));
  } catch {
    // A browser that keeps nothing for pages begins anew at each load.
  }
}

/** What the tab looked at before it was loaded again; null where that is not known. */
export function remembered(): KnownViewpoint | null {
  try {
    return readViewpoint(sessionStorage.getItem(REMEMBERED));
  } catch {
    return null;
  }
}
