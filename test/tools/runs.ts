/** How often properties are tried: a quarter of the times in the quick tier, all in the full one. */
export const FULL = process.env['TEST_TIER'] === 'full';

/** Runs of a property that is to be tried so often in the full tier. */
export const runs = (all: number): number => (FULL ? all : Math.ceil(all / 4));

/** The first of some seeds or cases in the quick tier, all of them in the full one. */
export const some = <T>(all: readonly T[]): readonly T[] => (FULL ? all : all.slice(0, runs(all.length)));
