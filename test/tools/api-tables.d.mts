export const API_PAGE: string;
export function tablesOf(element: object): Record<string, string>;
export function withTables(page: string, tables: Readonly<Record<string, string>>): string;
