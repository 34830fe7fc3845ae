export function findWebKit(): { driver: string; xvfb: string } | undefined;
export function installWebKit(): void;
export function versionOfWebKit(): string;
