/**
 * How `custom-elements.json` comes about: by the analyzer of the Custom Elements Manifest, from the
 * types and comments of the element, and without what no host may count on.
 */

const ELEMENT = 'src/elements/diplomatic-graph.ts';

/** @param {string} path Of the source. @returns {string} Of the module in the package. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Leaves of the element what is public, and gives modules their places in the package. */
function contract() {
  return {
    name: 'contract',
    packageLinkPhase: (
      /** @type {{ customElementsManifest: import('custom-elements-manifest').Package }} */ { customElementsManifest },
    ) => {
      const { modules } = customElementsManifest;
      const { declarations } = /** @type {{ declarations: any[] }} */ (modules.find(({ path }) => path === ELEMENT));
      const element = declarations.find(({ tagName }) => tagName !== undefined);
      element.members = element.members
        .filter(
          (/** @type {any} */ member) =>
            (member.privacy ?? 'public') === 'public' &&
            !member.name.startsWith('#') &&
            member.description !== undefined,
        )
        .map(withoutOrigin);
      const fields = new Set(element.members.map((/** @type {any} */ { name }) => name));
      element.attributes = element.attributes
        .filter(
          (/** @type {any} */ { fieldName }) =>
            fields.has(fieldName) &&
            element.members.some(
              (/** @type {any} */ { name, attribute }) => name === fieldName && attribute !== undefined,
            ),
        )
        .map(withoutOrigin);
      // The analyzer finds each event once more where it is dispatched, without its name.
      element.events = element.events.filter((/** @type {any} */ { name }) => name !== undefined);
      element.superclass = { name: 'HTMLElement' };
      customElementsManifest.modules = modules.filter(({ path }) => path === ELEMENT || path === 'src/define.ts');
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports ?? [])
          if (declaration.module !== undefined) declaration.module = published(declaration.module);
        for (const { superclass } of /** @type {any[]} */ (module.declarations ?? []))
          if (superclass?.module !== undefined) superclass.module = published(superclass.module);
      }
    },
  };
}

/** That it comes from a class of ours beneath is no business of hosts. @param {any} entry @returns {any} */
function withoutOrigin(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'inheritedFrom'));
}

export default {
  globs: [
    ELEMENT,
    'src/elements/properties.ts',
    'src/elements/core/events.ts',
    'src/elements/core/lifecycle-events.ts',
    'src/elements/article/anchor-event.ts',
    'src/define.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [contract()],
};
