export function findWebKit(): { driver: string; xvfb: string } | undefined;
export function installAndNameWebKit(): void;
