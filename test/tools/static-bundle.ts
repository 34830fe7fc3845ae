/** The entry for Node and build steps (`src/static.ts`), bundled for a page, as a server gives it. */
import { build } from 'vite';
import type { Page } from './serve.mjs';

/** The address of the entry. */
const ENTRY = '/static.js';

export interface StaticBundle {
  /** The text of the entry. */
  readonly entry: string;
  /** The entry, and a file for each language, by path. */
  readonly files: Readonly<Record<string, Page>>;
}

export async function bundleStatic(): Promise<StaticBundle> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/static.ts', formats: ['es'], fileName: 'static' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('Vite gave no output');
  return {
    entry: first.output[0].code,
    files: Object.fromEntries(
      first.output.flatMap((file) =>
        'code' in file ? [[`/${file.fileName}`, { body: file.code, type: 'text/javascript; charset=utf-8' }]] : [],
      ),
    ),
  };
}

/** A page in which `toSvg` is a global function, and the element is defined. */
export const staticPage = (head = ''): Page => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bytes</title>${head}<script type="module" src="/cdn/diplomatic-graph.js"></script><script type="module">import { toSvg } from "${ENTRY}"; window.toSvg = toSvg;</script></head><body></body></html>`,
});
