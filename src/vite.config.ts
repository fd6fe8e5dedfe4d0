import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { dataNotices } from './licences/data-notices.js';
import { thirdPartyNotices } from './licences/notices-plugin.js';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Everything but the page is built to `dist`, together with the libraries that are plain JavaScript: two dozen files are
 * loaded in a fraction of the time that a thousand take.
 */
export default defineConfig({
  root: source('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [thirdPartyNotices(dataNotices())],
  ssr: { noExternal: true, external: ['libsql', 'pg'] },
  build: {
    ssr: true,
    outDir: source('../dist'),
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: {
      checks: { eval: false },
      external: ['zlib-sync', 'bufferutil', 'utf-8-validate', 'canvas'],
      input: {
        main: source('main.ts'),
        cli: source('cli.ts'),
        'reading-thread': source('library/reader/reading-thread.ts'),
        'damage-thread': source('library/store/damage-thread.ts'),
      },
      // Below `dist` itself, as the sources are below `src`: the package's folder is found from there.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // What is not ASCII takes two bytes of every sign of its file in memory.
        comments: false,
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
      },
    },
  },
});
