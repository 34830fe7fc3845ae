/**
 * What sigma's shaders are told about lines and marks of a scene. How much of a pixel lies on the
 * near side of a border is told by the distance of its middle alone: a pixel is taken for a unit
 * wide whatever the border's direction, which is at most a twenty-third of its area off.
 *
 * There are no branches: where WebGL is done by software, both sides of one are worked out.
 *
 * In the world of sigma a px of the scene is {@link UNIT} wide, y up, about (0.5, 0.5).
 */
import type { EdgeLayer, EdgePath, FragmentLayer, SDFShape } from 'sigma/rendering';

/** How many px of the scene sigma's unit square is wide; a power of two costs no precision. */
export const UNIT = 1024;
/** Segments of a curve, and one more at each of its ends for the room that anti-aliasing needs. */
const SEGMENTS = 32;
/** Room around a line for anti-aliasing, px of the scene: beside it, and beyond its ends. */
export const LINE_PAD = { beside: 1, beyond: 2 } as const;

/** `WebGLRenderingContext.FLOAT` and `UNSIGNED_BYTE`, which Node does not know. */
const [FLOAT, UNSIGNED_BYTE] = [5126, 5121];

const float = (value: number): string => value.toFixed(8);

/**
 * The cubic of a line, made a little longer at both ends. `ctrlA`, `ctrlB`: its four points, y up;
 * `run`: its length by powers of the parameter. All in px of the scene.
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
  return 3.0 * (r * r * (v_ctrlA.zw - v_ctrlA.xy) + 2.0 * r * u * (v_ctrlB.xy - v_ctrlA.zw) + u * u * (v_ctrlB.zw - v_ctrlB.xy));
}
vec2 path_scene_position(float t, vec2 source, vec2 target) {
  float beyond = scene_u(t), u = clamp(beyond, 0.0, 1.0), r = 1.0 - u;
  vec2 p = r * r * r * v_ctrlA.xy + 3.0 * r * r * u * v_ctrlA.zw + 3.0 * r * u * u * v_ctrlB.xy + u * u * u * v_ctrlB.zw;
  vec2 way = scene_speed(u);
  p += way / max(length(way), 1e-6) * (beyond - u) / SCENE_CAP * ${float(LINE_PAD.beyond)};
  return 0.5 + p / ${float(UNIT)};
}
float path_scene_length(vec2 source, vec2 target) { return dot(v_run, vec4(1.0)) / ${float(UNIT)}; }
`,
};

/** `halfWidth`: half the width; `dash`: dash, gap, dash, gap. In px of the scene. */
export const LINE_LAYER: EdgeLayer = {
  name: 'scene',
  uniforms: [],
  attributes: [
    { name: 'dash', size: 4, type: FLOAT, source: 'dash' },
    { name: 'halfWidth', size: 1, type: FLOAT, source: 'halfWidth' },
  ],
  glsl: `
// How much of the first l px of the line is dashes.
float scene_dashes(float l, float period) {
  float whole = floor(l / period), rest = l - whole * period;
  return whole * (v_dash.x + v_dash.z) + min(rest, v_dash.x) + clamp(rest - v_dash.x - v_dash.y, 0.0, v_dash.z);
}
vec4 layer_scene(EdgeContext ctx) {
  float aside = v_side * (0.5 * ctx.thickness + ctx.aaWidth) * ${float(UNIT)}, s = abs(aside);
  float px = max(length(vec2(dFdx(aside), dFdy(aside))), 1e-6), reach = 0.5 * px;
  float across = clamp((v_halfWidth - s) / px + 0.5, 0.0, 1.0) - clamp((-v_halfWidth - s) / px + 0.5, 0.0, 1.0);
  float beyond = scene_u(v_t), u = clamp(beyond, 0.0, 1.0), end = dot(v_run, vec4(1.0)), period = dot(v_dash, vec4(1.0));
  float l = u * (v_run.x + u * (v_run.y + u * (v_run.z + u * v_run.w))) + (beyond - u) / SCENE_CAP * ${float(LINE_PAD.beyond)};
  float along = (scene_dashes(clamp(l + reach, 0.0, end), period) - scene_dashes(clamp(l - reach, 0.0, end), period)) / px;
  return vec4(v_color.rgb, v_color.a * across * along);
}
// Sigma asks for these at each pixel, and nothing of ours reads the answer.
#define queryPathPosition(id, t, source, target) vec2(0.0)
#define queryPathTangent(id, t, source, target) vec2(1.0, 0.0)
`,
};

/** A square that the layer paints in: no border of sigma's own. */
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
 * Fill and stroke of a figure in one. `form`: radius of a circle, 0 for a polygon, -1 for a cross;
 * half the width of the stroke; how far the last two sides lie out. `sidesX`, `sidesY`, `offsets`:
 * of four sides, the unit vector out and how far they lie out; `lastSides`: x of two more, then y.
 * All in px of the scene, y down.
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
// How much of a pixel lies within the outline, grown by so many pixels; given how far outside of it its middle is, and outside of each side.
float mark_cover(float grown, float round_, vec4 sides, vec2 last) {
  vec4 a = clamp(0.5 + grown - sides, 0.0, 1.0);
  vec2 b = clamp(0.5 + grown - last, 0.0, 1.0);
  return clamp(0.5 + grown - round_, 0.0, 1.0) * a.x * a.y * a.z * a.w * b.x * b.y;
}
vec4 layer_mark(vec4 fill, vec4 stroke, vec4 form, vec4 sidesX, vec4 sidesY, vec4 offsets, vec4 lastSides) {
  float size = 0.5 * context.pixelSize * ${float(UNIT)}, pixels = 1.0 / max(abs(dFdx(v_uv.x)) * size, 1e-6), half_ = form.y * pixels;
  vec2 p = vec2(v_uv.x, -v_uv.y) * size;
  // Of a cross, the bar on whose way the pixel lies.
  vec2 first = vec2(sidesX.x, sidesY.x);
  bool other = form.x < 0.0 && abs(dot(p, first)) < abs(dot(p, vec2(-first.y, first.x)));
  p = other ? vec2(-p.y, p.x) : p;
  float round_ = form.x > 0.0 ? (length(p) - form.x) * pixels : -1e4;
  vec4 sides = (sidesX * p.x + sidesY * p.y - offsets) * pixels;
  vec2 last = (lastSides.xy * p.x + lastSides.zw * p.y - form.zw) * pixels;
  float over = mark_cover(half_, round_, sides, last) - mark_cover(-half_, round_, sides, last);
  float under = mark_cover(0.0, round_, sides, last);
  // Sigma keeps colours with an even opacity, so that the full one comes as 254.
  over *= min(1.0, stroke.a * ${float(255 / 254)});
  under *= min(1.0, fill.a * ${float(255 / 254)}) * (1.0 - over);
  return vec4((stroke.rgb * over + fill.rgb * under) / max(over + under, 1e-6), over + under);
}
`,
};
