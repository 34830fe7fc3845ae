/** Finds out what draws WebGL on the reader's machine, by a context that is given back at once. Imports no library. */

/** A graphics card, a rasteriser that runs on the processor, or no WebGL 2 at all. */
export type Gpu = 'gpu' | 'software' | 'none';

/** Names of rasterisers that run on the processor, in the renderer string of a context. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

export function gpuOf(document: Document): Gpu {
  // Without WebGL some drivers return null, and others throw.
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
    // Browsers that have removed the extension give the same string by the plain parameter.
    const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER;
    return String(gl.getParameter(unmasked));
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
