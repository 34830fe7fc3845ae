/** The plugins of vite.config.ts. */
export { contentSecurityPolicy, deskForModels } from './content-security-policy.mjs';
export { embedFiles } from './embed-files.mjs';
export { fastExports } from './fast-exports.mjs';
export { PAGES, pageSources } from './page-sources.mjs';
export { minifyLiterals } from './minify-literals.mjs';
export { oneFile } from './one-file.mjs';
export { plainImports } from './plain-imports.mjs';
export { withoutNul } from './without-nul.mjs';
export { withoutUnused } from './without-unused.mjs';
