/** The first change of a draft: an article that is to be coded. */
import { setCells } from './change.js';
import { emptyDraft, META_ROW, ORDER } from './draft.js';
import { entered } from './entered.js';
import type { Change } from './types.js';

/** What is known of an article at the start. Only its text is compulsory. */
export interface ArticleDetails {
  readonly title?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** Who codes. New statements get this name. */
  readonly coder?: string | undefined;
  readonly text: string;
}

/** The id of the source of a new draft. */
export const ARTICLE = 'article';
/** The field of `meta` with the name of who codes. */
export const CODER = '@coder';
/** The most letters of the first line of a text that stand for a missing title. */
const LONGEST_TITLE = 200;

/** The change that makes a draft of an article out of the empty one. */
export function startDraft(details: ArticleDetails): Change {
  const draft = emptyDraft();
  const title = (entered(details.title) as string | undefined) ?? firstLine(details.text);
  const language = entered(details.language);
  const cells = [
    ...setCells(draft, 'meta', META_ROW, { format: 1, title, language, [CODER]: entered(details.coder) }),
    ...setCells(draft, 'sources', ARTICLE, {
      [ORDER]: 0,
      kind: 'article',
      title,
      url: entered(details.url),
      publisher: entered(details.publisher),
      published: entered(details.published),
      language,
    }),
    ...setCells(draft, 'texts', ARTICLE, { text: details.text }),
  ];
  return { edit: 'start', about: title, cells };
}

function firstLine(text: string): string {
  const line = text.split(/[\r\n]/).find((each) => each.trim() !== '') ?? '';
  const title = Array.from(line.replace(/^\uFEFF/, '').trim())
    .slice(0, LONGEST_TITLE)
    .join('');
  return (entered(title) as string | undefined) ?? 'Untitled';
}
