/**
 * Writes NUL as an escape. Minifiers write it as it is, and tools then take a script for a binary. It stands within texts
 * alone, where an escape means the same.
 *
 * @returns {import('vite').Plugin}
 */
export const withoutNul = () => ({
  name: 'without-nul',
  apply: 'build',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll('\0', '\\x00');
    }
  },
});
