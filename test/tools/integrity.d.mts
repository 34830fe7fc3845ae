export function writeIntegrity(folder: string): void;
