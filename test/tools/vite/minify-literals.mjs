/**
 * Takes the layout and the comments of the source out of style sheets and templates, which minifiers leave as they are.
 *
 * @returns {import('vite').Plugin}
 */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/elements\/.*\.ts$/.test(id) ? { code: minifyTemplates(minifyStyles(code)), map: null } : null,
});

/** @param {string} code Of a module. @returns {string} */
const minifyStyles = (code) =>
  code.replace(/(css`)([^`]*)`/g, (_all, /** @type {string} */ tag, /** @type {string} */ sheet) => {
    const minified = sheet
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;\}/g, '}')
      .trim();
    return `${tag}${minified}\``;
  });

/**
 * A line break within a template is layout of the source. A space that a reader sees stands within a line.
 *
 * @param {string} code Of a module.
 * @returns {string}
 */
const minifyTemplates = (code) =>
  code
    .replace(/\n\s+(?=[@.?]?[\w-]+=["$])/g, ' ')
    .replace(/\s*\n\s+(?=\/?>)/g, '')
    .replace(/(?<=>)\n\s+(?=<)|(?<=>)\n\s+(?=[$\p{L}×])|\n\s+(?=<\/)/gu, '');
