export const MANIFEST: string;
export function writeManifest(): void;
export function readManifest(): object;
export function elementOf(manifest: object): object;
