/**
 * Names of coders that are reserved for machines. A statement with one of them was proposed by a machine, and nobody
 * has reviewed it.
 */

/** `rules`: the rules of this package; `model`: a language model alone. */
export const MACHINE_CODERS = ['rules', 'model'] as const;
export type MachineCoder = (typeof MACHINE_CODERS)[number];

/** Whether the `coder` of a statement is a machine. */
export function isMachineCoder(coder: unknown): coder is MachineCoder {
  return MACHINE_CODERS.some((each) => each === coder);
}

/** How many statements of a dataset a machine has proposed and nobody has reviewed. */
export function countUnreviewed(statements: readonly { readonly coder?: string | undefined }[]): number {
  return statements.filter(({ coder }) => isMachineCoder(coder)).length;
}
