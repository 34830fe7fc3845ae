export const COUNTRY_DATA: string;
export function countryModule(): string;
