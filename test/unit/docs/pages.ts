/** The pages of the documentation, and what the tests read from them. */
import { readdirSync, readFileSync } from 'node:fs';

/** Paths of all Markdown pages that belong to the project, relative to the root of the repository. */
export const PAGES: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'graph-data/venezuela-2019.md',
  ...readdirSync('docs').map((file) => `docs/${file}`),
];

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

/** The texts of all fenced code blocks of a language. */
export function codeBlocksOf(page: string, language: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(FENCE)];
  return blocks.filter(([, name]) => name === language).map(([, , text]) => text!);
}

/** The text of a page without its fenced code blocks. */
export const proseOf = (page: string): string => readFileSync(page, 'utf8').replaceAll(FENCE, '');

/** The text of a page without any code: what may hold links and headings. */
const markupOf = (text: string): string => text.replaceAll(/`[^`\n]*`/g, '');

/** Targets of all links and pictures, as they are written: `[text](target)` and `![text](target)`. */
export function linksOf(text: string): string[] {
  return [...markupOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** Anchors of the headings of a page, in the form that GitHub and GitLab give them. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const slug = heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** Texts in backticks. */
export const codeSpansOf = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
