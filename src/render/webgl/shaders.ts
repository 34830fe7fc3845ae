/**
 * What sigma's shaders are told about lines and marks of a scene. Coverage of a pixel is its area
 * on the near side of a border, as in the painters of SVG: the border is taken as straight within
 * the pixel, which makes coverage the integral of a trapezoid over the distance to it.
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

/** d: distance inside the border; wide ≥ narrow: how far a pixel reaches along the axes of the screen, across the border. All in one unit. */
const COVER = `
float scene_cover(float d, float wide, float narrow) {
  float e = abs(d), flat_ = 0.5 * (wide - narrow), end = 0.5 * (wide + narrow);
  float f = e <= flat_ ? 0.5 + e / wide : e >= end ? 1.0 : 1.0 - (end - e) * (end - e) / (2.0 * wide * max(narrow, 1e-6));
  return d < 0.0 ? 1.0 - f : f;
}
`;

/**
 * The cubic of a line, made a little longer at both ends. `ctrlA`, `ctrlB`: its four points, y up;
 * `gauge`: its length up to a third, up to two thirds and in all, and half its width. All in px of the scene.
 */
export const LINE_PATH: EdgePath = {
  name: 'scene',
  segments: SEGMENTS + 2,
  uniforms: [],
  minBodyLengthRatio: 0,
  linearParameterization: true,
  attributes: ['ctrlA', 'ctrlB', 'gauge'].map((name) => ({ name, size: 4, type: FLOAT, source: name })),
  variables: { ctrlA: { type: 'number', default: 0 }, ctrlB: { type: 'number', default: 0 }, gauge: { type: 'number', default: 0 }, dash: { type: 'number', default: 0 } },
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
float path_scene_length(vec2 source, vec2 target) { return v_gauge.z / ${float(UNIT)}; }
`,
};

/** `dash`: dash, gap, dash, gap, px of the scene; 0 = solid. */
export const LINE_LAYER: EdgeLayer = {
  name: 'scene',
  uniforms: [],
  attributes: [{ name: 'dash', size: 4, type: FLOAT, source: 'dash' }],
  glsl: `${COVER}
// Length along the curve up to u, by Gauss and Legendre over a third of it at most.
float scene_along(float u) {
  float third = min(floor(u * 3.0), 2.0), from = third / 3.0, m = 0.5 * (from + u), h = 0.5 * (u - from);
  float begun = third < 0.5 ? 0.0 : third < 1.5 ? v_gauge.x : v_gauge.y;
  return begun + h * (0.88888889 * length(scene_speed(m)) + 0.55555556 * (length(scene_speed(m - 0.77459667 * h)) + length(scene_speed(m + 0.77459667 * h))));
}
float scene_between(float l, float from, float to, float wide, float narrow) {
  return to > from ? scene_cover(l - from, wide, narrow) - scene_cover(l - to, wide, narrow) : 0.0;
}
vec4 layer_scene(EdgeContext ctx) {
  float s = v_side * (0.5 * ctx.thickness + ctx.aaWidth) * ${float(UNIT)};
  vec2 step_ = abs(vec2(dFdx(s), dFdy(s)));
  // A turn by a right angle, from across to along, changes neither.
  float wide = max(max(step_.x, step_.y), 1e-6), narrow = min(step_.x, step_.y);
  float beyond = scene_u(v_t), u = clamp(beyond, 0.0, 1.0), end = v_gauge.z;
  float l = scene_along(u) + (beyond - u) / SCENE_CAP * ${float(LINE_PAD.beyond)};
  float across = scene_cover(v_gauge.w + s, wide, narrow) - scene_cover(s - v_gauge.w, wide, narrow);
  float period = dot(v_dash, vec4(1.0)), along = 0.0;
  if (period <= 0.0) {
    along = scene_between(l, 0.0, end, wide, narrow);
  } else if (period < 2.0 * wide) {
    along = scene_between(l, 0.0, end, wide, narrow) * (v_dash.x + v_dash.z) / period;
  } else {
    float begin = floor(l / period) * period - period;
    for (int i = 0; i < 3; i++) {
      float second = begin + v_dash.x + v_dash.y;
      along += scene_between(l, max(begin, 0.0), min(begin + v_dash.x, end), wide, narrow);
      along += scene_between(l, max(second, 0.0), min(second + v_dash.z, end), wide, narrow);
      begin += period;
    }
  }
  return vec4(v_color.rgb, v_color.a * across * clamp(along, 0.0, 1.0));
}
`,
};

/** A square that the layer paints in: no border of sigma's own. */
export const MARK_SHAPE: SDFShape = {
  name: 'mark',
  uniforms: [],
  attributes: [],
  variables: { stroke: { type: 'color', default: '#000000' }, form: { type: 'number', default: 0 }, corners01: { type: 'number', default: 0 }, corners23: { type: 'number', default: 0 }, corners45: { type: 'number', default: 0 } },
  glsl: 'float sdf_mark(vec2 uv, float size) { return -1.0; }',
};

/**
 * Fill and stroke of a figure in one. `form`: kind and radius of the figure, width of its stroke,
 * and nothing. All in px of the scene, y down.
 */
export const MARK_LAYER: FragmentLayer = {
  name: 'mark',
  uniforms: [],
  attributes: [
    ...[['fill', 'color'], ['stroke', 'stroke']].map(([name, source]) => ({ name: name!, size: 4 as const, type: UNSIGNED_BYTE, normalized: true, source: source! })),
    ...['form', 'corners01', 'corners23', 'corners45'].map((name) => ({ name, size: 4 as const, type: FLOAT, source: name })),
  ],
  glsl: `${COVER}
float mark_side(vec2 p, vec2 from, vec2 to, float grown, float px) {
  vec2 way = normalize(to - from), out_ = vec2(way.y, -way.x), reach = abs(out_) * px;
  return scene_cover(grown - dot(p - from, out_), max(reach.x, reach.y), min(reach.x, reach.y));
}
float mark_polygon(vec2 p, float count, float grown, float px) {
  vec2 a = v_corners01.xy, b = v_corners01.zw, c = v_corners23.xy, d = v_corners23.zw, e = v_corners45.xy, f = v_corners45.zw;
  float inside = mark_side(p, a, b, grown, px) * mark_side(p, b, c, grown, px);
  if (count < 3.5) return inside * mark_side(p, c, a, grown, px);
  inside *= mark_side(p, c, d, grown, px);
  if (count < 4.5) return inside * mark_side(p, d, a, grown, px);
  inside *= mark_side(p, d, e, grown, px);
  if (count < 5.5) return inside * mark_side(p, e, a, grown, px);
  return inside * mark_side(p, e, f, grown, px) * mark_side(p, f, a, grown, px);
}
// How much of a pixel lies within the outline, grown by so much.
float mark_cover(vec2 p, float grown, float px) {
  if (v_form.x > 0.5) return mark_polygon(p, v_form.x, grown, px);
  if (v_form.x < -0.5) return 1.0 - (1.0 - mark_polygon(p, 4.0, grown, px)) * (1.0 - mark_polygon(vec2(-p.y, p.x), 4.0, grown, px));
  float far = length(p);
  vec2 reach = far > 1e-6 ? abs(p) / far * px : vec2(px, 0.0);
  return scene_cover(v_form.y + grown - far, max(reach.x, reach.y), min(reach.x, reach.y));
}
vec4 layer_mark(vec4 fill, vec4 stroke, vec4 form, vec4 corners01, vec4 corners23, vec4 corners45) {
  float size = 0.5 * context.pixelSize * ${float(UNIT)};
  vec2 p = vec2(v_uv.x, -v_uv.y) * size;
  float px = max(abs(dFdx(v_uv.x)) * size, 1e-6), half_ = 0.5 * form.z;
  float line = half_ > 0.0 ? mark_cover(p, half_, px) - mark_cover(p, -half_, px) : 0.0;
  // Sigma keeps colours with an even opacity, so that the full one comes as 254.
  float over = min(1.0, stroke.a * ${float(255 / 254)}) * clamp(line, 0.0, 1.0);
  float under = min(1.0, fill.a * ${float(255 / 254)}) * mark_cover(p, 0.0, px) * (1.0 - over);
  return vec4((stroke.rgb * over + fill.rgb * under) / max(over + under, 1e-6), over + under);
}
`,
};
