export function findBrowser(): { path: string; from: string };
