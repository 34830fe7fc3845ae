/**
 * The paths, shapes and layers from which sigma makes its shaders for lines and marks of a scene. The share of a pixel
 * that lies within a border is computed from the distance of the pixel's middle to the border: the pixel is taken to be
 * one unit wide in every direction, which errs by at most 1/23 of its area.
 *
 * The code has no branches: where WebGL runs on the processor, both sides of a branch are computed.
 *
 * In sigma's coordinates, {@link UNIT} px of the scene are one unit, y points up, and the origin of the scene is (0.5,
 * 0.5).
 */
import type { EdgeLayer, EdgePath, FragmentLayer, SDFShape } from 'sigma/rendering';

/** Width of sigma's unit square, px of the scene. Dividing by a power of two loses no precision. */
export const UNIT = 1024;
/** Segments into which a curve is divided. One more is added at each end, as room for anti-aliasing. */
const SEGMENTS = 32;
/** Room for anti-aliasing on each side of a line and beyond each of its ends, px of the scene. */
export const LINE_PAD = { beside: 1, beyond: 2 } as const;

/**
 * `WebGLRenderingContext.FLOAT` and `UNSIGNED_BYTE`: in Node, where tests import this file, that class does not exist.
 */
const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;

const float = (value: number): string => value.toFixed(8);

/**
 * The cubic Bézier curve of a line, made longer at both ends by the room for anti-aliasing. `ctrlA` and `ctrlB` hold
 * its four points, y up; `run` its length as a polynomial of the parameter ({@link runOf} in sigma-graph.ts). All in px
 * of the scene.
 */
export const LINE_PATH: EdgePath = {
  name: 'scene',
  segments: SEGMENTS + 2,
  uniforms: [],
  minBodyLengthRatio: 0,
  linearParameterization: true,
  attributes: ['ctrlA', 'ctrlB', 'run'].map((name) => ({ name, size: 4, type: FLOAT, source: name })),
  variables: Object.fromEntries(
    ['ctrlA', 'ctrlB', 'run', 'halfWidth', 'dash'].map((name) => [name, { type: 'number', default: 0 }]),
  ),
  glsl: `
const float SCENE_CAP = ${float(1 / SEGMENTS)};
float scene_u(float t) { return t * (1.0 + 2.0 * SCENE_CAP) - SCENE_CAP; }
vec2 scene_speed(float u) {
  float r = 1.0 - u;
  vec2 first = v_ctrlA.zw - v_ctrlA.xy, middle = v_ctrlB.xy - v_ctrlA.zw, last = v_ctrlB.zw - v_ctrlB.xy;
  return 3.0 * (r * r * first + 2.0 * r * u * middle + u * u * last);
}
vec2 path_scene_position(float t, vec2 source, vec2 target) {
  float beyond = scene_u(t), u = clamp(beyond, 0.0, 1.0), r = 1.0 - u;
  vec2 p = r * r * r * v_ctrlA.xy + 3.0 * r * r * u * v_ctrlA.zw;
  p += 3.0 * r * u * u * v_ctrlB.xy + u * u * u * v_ctrlB.zw;
  vec2 way = scene_speed(u);
  p += way / max(length(way), 1e-6) * (beyond - u) / SCENE_CAP * ${float(LINE_PAD.beyond)};
  return 0.5 + p / ${float(UNIT)};
}
float path_scene_length(vec2 source, vec2 target) { return dot(v_run, vec4(1.0)) / ${float(UNIT)}; }
`,
};

/** `halfWidth` is half the width of the line; `dash` holds the lengths of dash, gap, dash, gap. In px of the scene. */
export const LINE_LAYER: EdgeLayer = {
  name: 'scene',
  uniforms: [],
  attributes: [
    { name: 'dash', size: 4, type: FLOAT, source: 'dash' },
    { name: 'halfWidth', size: 1, type: FLOAT, source: 'halfWidth' },
  ],
  glsl: `
// The length that dashes take of the first l px of the line, px.
float scene_dashes(float l, float period) {
  float whole = floor(l / period), rest = l - whole * period;
  return whole * (v_dash.x + v_dash.z) + min(rest, v_dash.x) + clamp(rest - v_dash.x - v_dash.y, 0.0, v_dash.z);
}
vec4 layer_scene(EdgeContext ctx) {
  float aside = v_side * (0.5 * ctx.thickness + ctx.aaWidth) * ${float(UNIT)}, s = abs(aside);
  float px = max(length(vec2(dFdx(aside), dFdy(aside))), 1e-6), reach = 0.5 * px;
  float across = clamp((v_halfWidth - s) / px + 0.5, 0.0, 1.0) - clamp((-v_halfWidth - s) / px + 0.5, 0.0, 1.0);
  float beyond = scene_u(v_t), u = clamp(beyond, 0.0, 1.0);
  float end = dot(v_run, vec4(1.0)), period = dot(v_dash, vec4(1.0));
  float l = u * (v_run.x + u * (v_run.y + u * (v_run.z + u * v_run.w)));
  l += (beyond - u) / SCENE_CAP * ${float(LINE_PAD.beyond)};
  float from = scene_dashes(clamp(l - reach, 0.0, end), period);
  float along = (scene_dashes(clamp(l + reach, 0.0, end), period) - from) / px;
  return vec4(v_color.rgb, v_color.a * across * along);
}
// Sigma calls these functions at each pixel, and our layer uses no result of them.
#define queryPathPosition(id, t, source, target) vec2(0.0)
#define queryPathTangent(id, t, source, target) vec2(1.0, 0.0)
`,
};

/** The square in which the layer paints. Its distance is constant, so that sigma draws no border. */
export const MARK_SHAPE: SDFShape = {
  name: 'mark',
  uniforms: [],
  attributes: [],
  variables: {
    stroke: { type: 'color', default: '#000000' },
    ...Object.fromEntries(
      ['form', 'sidesX', 'sidesY', 'offsets', 'lastSides'].map((name) => [name, { type: 'number', default: 0 }]),
    ),
  },
  glsl: 'float sdf_mark(vec2 uv, float size) { return -1.0; }',
};

/**
 * Paints fill and stroke of an outline at once. `form` holds four numbers: the radius of a circle, or 0 for a polygon,
 * or -1 for a cross; half the width of the stroke; the offsets of the fifth and the sixth side. `sidesX`, `sidesY` and
 * `offsets` describe the first four sides: unit vectors that point out, and distances from the centre. `lastSides`
 * holds the x of the vectors of the fifth and the sixth side, then their y. All in px of the scene, y down.
 */
export const MARK_LAYER: FragmentLayer = {
  name: 'mark',
  uniforms: [],
  attributes: [
    ...[
      ['fill', 'color'],
      ['stroke', 'stroke'],
    ].map(([name, source]) => ({
      name: name!,
      size: 4 as const,
      type: UNSIGNED_BYTE,
      normalized: true,
      source: source!,
    })),
    ...['form', 'sidesX', 'sidesY', 'offsets', 'lastSides'].map((name) => ({
      name,
      size: 4 as const,
      type: FLOAT,
      source: name,
    })),
  ],
  glsl: `
// Share of a pixel within the outline, grown by so many pixels; from the distances of its middle to the sides, px.
float mark_cover(float grown, float round_, vec4 sides, vec2 last) {
  vec4 a = clamp(0.5 + grown - sides, 0.0, 1.0);
  vec2 b = clamp(0.5 + grown - last, 0.0, 1.0);
  return clamp(0.5 + grown - round_, 0.0, 1.0) * a.x * a.y * a.z * a.w * b.x * b.y;
}
vec4 layer_mark(vec4 fill, vec4 stroke, vec4 form, vec4 sidesX, vec4 sidesY, vec4 offsets, vec4 lastSides) {
  float size = 0.5 * context.pixelSize * ${float(UNIT)};
  float pixels = 1.0 / max(abs(dFdx(v_uv.x)) * size, 1e-6), half_ = form.y * pixels;
  vec2 p = vec2(v_uv.x, -v_uv.y) * size;
  // In a cross, each pixel is computed for the bar that points towards it.
  vec2 first = vec2(sidesX.x, sidesY.x);
  bool other = form.x < 0.0 && abs(dot(p, first)) < abs(dot(p, vec2(-first.y, first.x)));
  p = other ? vec2(-p.y, p.x) : p;
  float round_ = form.x > 0.0 ? (length(p) - form.x) * pixels : -1e4;
  vec4 sides = (sidesX * p.x + sidesY * p.y - offsets) * pixels;
  vec2 last = (lastSides.xy * p.x + lastSides.zw * p.y - form.zw) * pixels;
  float over = mark_cover(half_, round_, sides, last) - mark_cover(-half_, round_, sides, last);
  float under = mark_cover(0.0, round_, sides, last);
  // Sigma stores opacity in steps of two, so that 255 arrives as 254.
  over *= min(1.0, stroke.a * ${float(255 / 254)});
  under *= min(1.0, fill.a * ${float(255 / 254)}) * (1.0 - over);
  return vec4((stroke.rgb * over + fill.rgb * under) / max(over + under, 1e-6), over + under);
}
`,
};
