import { type KnownViewpoint, readViewpoint } from './viewpoint.js';

/** The key under which a tab remembers; another tab may look as somebody else. */
const REMEMBERED = 'viewpoint';

export function remember(viewpoint: KnownViewpoint): void {
  sessionStorage.setItem(REMEMBERED, JSON.stringify(viewpoint));
}

/** What the tab looked at before it was loaded again; null where that is not known. */
export function remembered(): KnownViewpoint | null {
  return readViewpoint(sessionStorage.getItem(REMEMBERED));
}
