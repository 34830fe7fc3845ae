/** What draws WebGL on a reader's machine, found out by a context that is given back at once. Needs no library. */

/** A graphics card, a processor that imitates one, or nothing that speaks WebGL 2. */
export type Gpu = 'gpu' | 'software' | 'none';

/** Names of rasterisers that run on the processor, in the renderer string of a context. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

export function gpuOf(document: Document): Gpu {
  // Some drivers throw where others say null.
  try {
    const swift = probe(document, true);
    if (swift !== null) return SOFTWARE.test(swift) ? 'software' : 'gpu';
    return probe(document, false) === null ? 'none' : 'software';
  } catch {
    return 'none';
  }
}

/** The renderer string, or null where there is no such context. */
function probe(document: Document, failIfMajorPerformanceCaveat: boolean): string | null {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat });
  if (gl === null) return null;
  try {
    // Where the extension is gone, the plain parameter tells as much.
    const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER;
    return String(gl.getParameter(unmasked));
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
