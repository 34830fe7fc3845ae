import type { GenericSchema } from 'valibot';
export function toDatasetJsonSchema(
  schema: GenericSchema,
  descriptions: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string;
