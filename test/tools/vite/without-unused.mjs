/**
 * What stands in the place of modules that a library imports and that are never used here, by the library and their names.
 * No bundler finds that out, since the library's code mentions them.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const UNUSED = {
  // For a simulation that runs by itself; ours is told every tick.
  'd3-force': {
    'd3-timer': 'export const timer = () => ({ stop() {}, restart() {} });',
    'd3-dispatch': 'export const dispatch = () => ({ call() {}, on() {} });',
  },
  // For zooming in steps of an animation, which begins with a double click or a transition; `gestures.ts` has neither.
  // d3-zoom interrupts what may be running before it moves the view: there is nothing.
  'd3-zoom': {
    'd3-transition': `
      import { selection } from 'd3-selection';
      selection.prototype.interrupt = function () { return this; };
      export const interrupt = () => {};`,
    'd3-interpolate': 'export const interpolateZoom = null;',
  },
};

/**
 * Methods and properties that libraries set on their objects, by the ends of the names of their files: no bundler dares
 * to leave them out. Of d3-force, those that `force.ts` does without: it sets the strengths of no links. Of valibot, its
 * messages, for which `describe-invalid.ts` has others, and what other libraries ask of its schemas. Of Lit, what it says
 * where styles are not made by `css`, or of values that are no styles, and of templates that are none: types forbid all.
 * The last is still refused, since a dataset must not become a template.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
const UNUSED_MEMBERS = {
  '/valibot/dist/index.mjs': new RegExp(
    [
      /^\t+(?:reference: \w+|async: false),$/,
      /^\tschema\["~standard"\] = \{\n.*\n.*\n.*\n\t\};$/,
      /^\t\t(?:message: `Invalid .*|(?:lang|abortEarly|abortPipeEarly): config\$1\.\w+,?)$/,
      /^\tconst message\$1 = other\?\.message .*$/,
      /^\tif \(message\$1 !== void 0\) issue\.message .*$/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'gm',
  ),
  '/@lit/reactive-element/css-tag.js':
    /if\((?=this\._\$cssResult\$=!0,)|,\w!==\w\)throw Error\("CSSResult is not [^"]*"\)|throw Error\("Value passed to 'css'[^)]*\)/g,
  '/lit-html/lit-html.js': /"invalid template strings array"/g,
  '/d3-force/dist/d3-force.mjs':
    /^ {2}force\.(?:(?:id|iterations|links|radius|x|y) = function\(_\) \{\n.*|strength = .*\n.*initializeStrength.*)\n {2}\};$/gm,
};

const PREFIX = '\0unused:';

/**
 * Leaves out of a build what libraries bring along and nobody uses.
 *
 * @returns {import('vite').Plugin}
 */
export const withoutUnused = () => ({
  name: 'without-unused',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const library = Object.keys(UNUSED).find((name) => importer?.includes(`/node_modules/${name}/`) === true);
    if (library === undefined || !Object.hasOwn(UNUSED[library], id)) return null;
    return `${PREFIX}${library}/${id}`;
  },
  load: (id) => {
    if (!id.startsWith(PREFIX)) return null;
    const [library, name] = id.slice(PREFIX.length).split('/');
    return UNUSED[library][name];
  },
  transform: (code, id) => {
    const file = Object.keys(UNUSED_MEMBERS).find((end) => id.endsWith(end));
    return file === undefined ? null : { code: code.replace(UNUSED_MEMBERS[file], ''), map: null };
  },
});
