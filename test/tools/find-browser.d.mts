export function findBrowser(preferred?: 'shell' | 'browser'): { path: string; from: string };
export function installShell(): void;
export function findFirefox(): { path: string; from: string } | undefined;
export function installFirefox(): void;
