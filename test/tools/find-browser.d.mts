export function findBrowser(preferred?: 'shell' | 'browser'): { path: string; from: string };
export function installShell(): void;
