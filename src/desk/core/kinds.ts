/**
 * Guesses the kind of an actor from its name, to be shown as a guess. The words that tell the kind are those of the
 * seven languages of the package and of German.
 */
import { isUnspaced } from '../../anchoring/is-in-word.js';
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { countryOf, COUNTRY_LANGUAGES } from './countries.js';
import { kindOfWord } from './kind-words.js';
import { grammarOf } from './name-grammar.js';

/** Ends of names in Chinese, which has no spaces and the decisive word last. */
const CHINESE: readonly (readonly [ActorKind, RegExp])[] = [
  ['armed-forces', /(?:军队|军方|军|部队|武装力量|武装部队|士兵|卫队)$/u],
  [
    'group',
    /(?:反对派|人民|民众|支持者|抗议者|示威者|叛军|武装分子|盟友|承包商|雇佣兵|社会|国家|成员|势力|力量|其他|者|们)$/u,
  ],
  [
    'organisation',
    /(?:组织|联盟|联合国|大会|议会|国会|委员会|理事会|党|部|政府|法院|银行|大使馆|领事馆|机构|协会|集团|公司|阵线|会)$/u,
  ],
  ['person', /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)+$/u],
];

/** What stands after the head of a name: "of Ovanna" in "Army of Ovanna". */
const COMPLEMENT =
  /^(?:of|for|in|from|against|de|del|des|du|da|do|dos|das|d|pour|para|por|von|der|vom|fur|gegen|из|за|против|من|في)$/;
/** Languages in which the head of a name stands last, before its complement. */
const HEAD_LAST = /^(?:en|de|zh)\b/i;

/**
 * Guesses the kind of an actor: a country by its name; armed forces, a group or an organisation by the head of the
 * name; an organisation by its capitals; a person by a capital at each word; else a group.
 */
export function guessKind(name: string, language?: string): ActorKind {
  const languages = language === undefined ? COUNTRY_LANGUAGES : [...new Set([language, ...COUNTRY_LANGUAGES])];
  if (countryOf(name, languages) !== undefined) return 'state';
  if (isUnspaced(name)) return CHINESE.find(([, end]) => end.test(name.trim()))?.[0] ?? 'group';
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=\p{Lu})\.(?=\p{Lu})\p{Lu})*/gu) ?? [];
  const folded = words.map((word) => foldText(word));
  const complement = folded.findIndex((word, i) => i > 0 && COMPLEMENT.test(word));
  const head = complement === -1 ? folded : folded.slice(0, complement);
  const isHeadLast = language === undefined ? !/[а-яё\u0600-\u06FF]/i.test(name) : HEAD_LAST.test(language);
  for (const word of isHeadLast ? head.toReversed() : head) {
    const kind = kindOfWord(word);
    if (kind !== undefined) return kind;
  }
  if (words.length === 1 && /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(name.trim())) return 'organisation';
  const told = grammarOf(language)?.kindOf(name);
  if (told !== undefined) return told;
  const content = words.filter((_word, i) => !SMALL.test(folded[i]!));
  return content.length > 0 && content.length < 6 && content.every((word) => /^\p{Lu}/u.test(word))
    ? 'person'
    : 'group';
}

/** Small words within the names of persons. */
const SMALL = /^(?:al|bin|da|de|del|den|der|di|do|dos|du|el|ibn|la|le|van|von|zu|y|e)$/;
