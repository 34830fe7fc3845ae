import type { Plugin } from 'vite';

interface ModuleContext {
  getModuleInfo(module: string): { readonly importedIds: readonly string[] } | null;
}

export const PAGES: readonly string[];
export function contentSecurityPolicy(): Plugin;
export function deskForModels(): Plugin;
export function embedFiles(): Plugin;
export function fastExports(): Plugin;
export function pageSources(parentScript: string): Plugin;
export function minifyLiterals(): Plugin;
export function oneFile(
  entry: string,
  name: string,
): { debugName: string; name(id: string, context: ModuleContext): string | null };
export function plainImports(): Plugin;
export function withoutNul(): Plugin;
export function withoutUnused(): Plugin;
