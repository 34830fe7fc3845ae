/** Checks codes and URLs: languages (BCP 47), countries (ISO 3166-1), and URLs of sources. */
import { safeHttpUrl } from '../data/safe-http-url.js';
import { isLanguageTag, languageNamed, nameOfCode } from '../data/code-names.js';
import { shorten } from '../data/describe-value.js';
import type { Finding } from '../data/issues.js';
import type { Path } from '../data/path.js';
import type { ContentCheck, ReadableDataset } from './readable-dataset.js';

export const checkCodes: ContentCheck = (dataset) => [
  ...languages(dataset),
  ...(dataset.actors ?? []).flatMap(({ country }, i) => wrongCountry(['actors', i, 'country'], country)),
  ...(dataset.sources ?? []).flatMap(({ url }, i) => wrongUrl(['sources', i, 'url'], url)),
  ...(dataset.statements ?? []).flatMap(({ url }, i) => wrongUrl(['statements', i, 'url'], url)),
];

function languages({ language, sources = [], ...dataset }: ReadableDataset): Finding[] {
  const keys = (path: Path, texts: object | undefined): Finding[] =>
    Object.keys(texts ?? {}).flatMap((tag) => wrongLanguage([...path, tag], tag, true));
  return [
    ...wrongLanguage(['language'], language),
    ...keys(['titles'], dataset.titles),
    ...keys(['descriptions'], dataset.descriptions),
    ...sources.flatMap((source, i) => wrongLanguage(['sources', i, 'language'], source.language)),
    ...(dataset.actors ?? []).flatMap(({ names }, i) => keys(['actors', i, 'names'], names)),
    ...(dataset.groups ?? []).flatMap(({ names }, i) => keys(['groups', i, 'names'], names)),
    ...(dataset.relationTypes ?? []).flatMap(({ labels }, i) => keys(['relationTypes', i, 'labels'], labels)),
    ...(dataset.story ?? []).flatMap(({ titles, texts }, i) => [
      ...keys(['story', i, 'titles'], titles),
      ...keys(['story', i, 'texts'], texts),
    ]),
  ];
}

function wrongLanguage(path: Path, tag: string | undefined, isKey = false): Finding[] {
  if (tag === undefined || isLanguageTag(tag)) return [];
  const meant = languageNamed(tag);
  return [
    {
      code: isKey ? 'wrong-language-key' : 'wrong-language',
      severity: 'warning',
      path,
      ...(isKey ? { subject: path.slice(0, -1) } : {}),
      found: `"${shorten(tag)}"`,
      expected: 'a language tag, such as "en"',
      ...(meant === undefined
        ? { remedy: 'Write a BCP 47 language tag.' }
        : { remedy: `Did you mean "${meant}"?`, suggestion: meant }),
    },
  ];
}

function wrongCountry(path: Path, country: string | undefined): Finding[] {
  if (country === undefined) return [];
  const name = nameOfCode('region', country);
  const { region } = new Intl.Locale(`und-${country}`);
  if (name !== undefined && region === country && country !== 'ZZ') return [];
  const meant = name === undefined || region === country ? undefined : region;
  return [
    {
      code: 'unknown-country',
      severity: 'warning',
      path,
      found: `"${country}"`,
      expected: 'a country code (ISO 3166-1)',
      ...(meant === undefined
        ? { remedy: 'Correct it, or delete the key.' }
        : { remedy: `Did you mean "${meant}"?`, suggestion: meant }),
    },
  ];
}

function wrongUrl(path: Path, url: string | undefined): Finding[] {
  if (url === undefined || safeHttpUrl(url) !== null) return [];
  const whole = `https://${url.trim().replace(/^(?:https?:)?\/*/i, '')}`;
  // A URL without its scheme begins with the name of a host.
  const meant = /^(?:https?:)?\/*[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(url.trim()) ? safeHttpUrl(whole) : null;
  return [
    {
      code: 'unlinked-url',
      severity: 'warning',
      path,
      found: `"${shorten(url)}"`,
      expected: 'a URL that begins with https:// or http://',
      what: 'only URLs with https:// or http:// are linked',
      ...(meant === null
        ? { remedy: 'Write the full URL.' }
        : { remedy: `Write "${shorten(whole, 40)}".`, suggestion: whole }),
    },
  ];
}
