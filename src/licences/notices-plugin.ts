import type { Plugin } from 'vite';
import { noticesOf } from './notices.js';
import { packageFolderOf } from './package-of.js';

/** Beside what is built, in its folder. */
const FILE = 'third-party-licences.txt';

/**
 * Tells beside a build whose code has become part of it, and under which licences; a build that must not be, fails.
 * @param ofData the same of the data that goes along with it
 */
export function thirdPartyNotices(ofData: readonly string[] = []): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageFolderOf(id) ?? []));
      this.emitFile({ type: 'asset', fileName: FILE, source: noticesOf([...folders], ofData) });
    },
  };
}
