/**
 * Finds out what draws WebGL on the reader's machine, by a context that is given back at once. Imports no library.
 *
 * The name of a rasteriser in software is believed, and costs nothing. Any other name is not: WebKit says "Apple GPU"
 * whatever it runs on, and browsers that resist fingerprinting say a name that many machines share. Then it counts how
 * fast a stage is filled.
 */

/** It draws as fast as a graphics card, as slowly as a processor, or there is no WebGL 2 at all. */
export type Gpu = 'gpu' | 'software' | 'none';

/** Names of rasterisers that run on the processor, in the renderer string of a context. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** Size of the stage that is filled, px. */
const WIDTH = 1024;
const HEIGHT = 768;
/**
 * So many blended layers over the whole stage take a graphics card less than a frame: 19 million pixels, where the
 * slowest chips of phones fill more than a thousand million a second. SwiftShader on two cores fills 300 million a
 * second (Chromium 156, 2026-11-27).
 */
const LAYERS = 24;
/** After so many layers the time is looked at, so that a processor is not kept busy for long. */
const SLICE = 6;
/** A frame at 60 Hz, ms. */
const FRAME_MS = 1000 / 60;
/** Something else may hold a graphics card up once. */
const TRIES = 2;

const VERTICES = `#version 300 es
void main() { gl_Position = vec4(gl_VertexID % 2 * 4 - 1, gl_VertexID / 2 * 4 - 1, 0, 1); }`;
const FRAGMENTS = `#version 300 es
precision mediump float;
out vec4 color;
void main() { color = vec4(0.02); }`;

export function gpuOf(document: Document): Gpu {
  // Without WebGL some drivers return null, and others throw.
  try {
    return probe(document, true) ?? (probe(document, false) === null ? 'none' : 'software');
  } catch {
    return 'none';
  }
}

/** What a context is drawn by; null where there is no such context. */
function probe(document: Document, failIfMajorPerformanceCaveat: boolean): Gpu | null {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat, antialias: false });
  if (gl === null) return null;
  try {
    // Browsers that have removed the extension give the same string by the plain parameter.
    const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER;
    const isSoftware = SOFTWARE.test(String(gl.getParameter(unmasked)));
    return !failIfMajorPerformanceCaveat || isSoftware || !isFast(gl) ? 'software' : 'gpu';
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}

/** Whether all layers are filled within a frame. */
function isFast(gl: WebGL2RenderingContext): boolean {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTICES],
    [gl.FRAGMENT_SHADER, FRAGMENTS],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const fill = (layers: number): void => {
    for (let i = 0; i < layers; i += 1) gl.drawArrays(gl.TRIANGLES, 0, 3);
    // Drawing is done only once a pixel of it has been read.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  };
  // The first draw compiles.
  fill(1);
  for (let left = TRIES; left > 0; left -= 1) {
    const end = performance.now() + FRAME_MS;
    let layers = 0;
    while (layers < LAYERS && performance.now() < end) {
      fill(SLICE);
      layers += SLICE;
    }
    if (layers >= LAYERS && performance.now() <= end) return true;
  }
  return false;
}
