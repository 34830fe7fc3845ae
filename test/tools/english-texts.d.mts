export const LIST: string;
export function englishTexts(): string;
