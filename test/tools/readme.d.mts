export function tablesOf(element: object): Record<string, string>;
export function withTables(readme: string, tables: Readonly<Record<string, string>>): string;
