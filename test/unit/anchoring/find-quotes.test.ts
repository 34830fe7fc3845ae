/** Quotes are found however a page has set them; what is in doubt is not found. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/data/schema.js';
import { sameWords } from '../../../src/anchoring/approximate-matches.js';
import { findQuotes } from '../../../src/anchoring/find-quotes.js';
import { normaliseQuote } from '../../../src/anchoring/normalise.js';
import type { PageText, QuotePosition } from '../../../src/anchoring/types.js';

/** A page of paragraphs, as their lines. */
function page(...paragraphs: string[]): PageText {
  const starts: number[] = [];
  let length = 0;
  for (const line of paragraphs) {
    starts.push(length);
    length += line.length + 1;
  }
  return { text: paragraphs.join('\n'), paragraphs: starts };
}

function all(where: PageText, quotes: Readonly<Record<string, Quote>>): Map<string, QuotePosition> {
  const work = findQuotes(
    where,
    Object.entries(quotes).map(([id, quote]) => ({ id, quote })),
  );
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The words that are found for one quote, or null. */
function found(where: PageText, quote: Quote, others: Readonly<Record<string, Quote>> = {}): string | null {
  const place = all(where, { ...others, it: quote }).get('it');
  return place === undefined ? null : where.text.slice(place.start, place.end);
}

const by = (where: PageText, quote: Quote): string | undefined => all(where, { it: quote }).get('it')?.by;

const STORY = page(
  'Arcadia closes its border',
  'The envoy of Borduria left the capital in the night, two porters said.',
  'Arcadia has backed the old king since spring. The harbour town has not been asked to send ships.',
  'Its parliament backed the old king as well, with 72 votes.',
);

describe('a quote', () => {
  it('is found as it stands', () => {
    expect(found(STORY, { exact: 'left the capital in the night' })).toBe('left the capital in the night');
    expect(by(STORY, { exact: 'left the capital in the night' })).toBe('exact');
  });

  it('is found with its typesetting', () => {
    const set = page('The coun\u00ADtry’s  envoy said: “We\u00A0left — by\u200B night…”');
    expect(found(set, { exact: 'country\'s envoy said: "We left - by night..."' })).toBe(
      'coun\u00ADtry’s  envoy said: “We\u00A0left — by\u200B night…”',
    );
    expect(by(set, { exact: "country's envoy" })).toBe('normalised');
  });

  it('is found across a border of blocks and with its own typesetting', () => {
    expect(found(page('The envoy', 'left'), { exact: ' The  envoy left ' })).toBe('The envoy\nleft');
  });

  it.each([
    ['another spelling', 'The envoy of Borduria left the capitol in the night'],
    ['an accent', 'The envoy of Bordúria left the capital in the night'],
    ['another case', 'the envoy of Borduria left the Capital in the night'],
    ['a comma more', 'The envoy of Borduria, left the capital, in the night'],
    ['a word parted', 'The envoy of Bor duria left the capital in the night'],
  ])('is found with %s', (_what, exact) => {
    expect(found(STORY, { exact })).toBe('The envoy of Borduria left the capital in the night');
    expect(by(STORY, { exact })).toBe('approximate');
  });

  it.each([
    ['it is short', 'capitol in'],
    ['each word has an edit', 'The envoj of Bordurja lefd the capitol'],
    ['more than one letter in ten differs', 'The ennoi of Bardoria lefd the kapital in thy night'],
    ['a word has come that turns the sense round', 'The harbour town has been asked to send ships'],
    ['a word has gone', 'left the capital in the cold night, two porters said'],
    ['a number differs', 'backed the old king as well, with 27 votes'],
    ['a word begins otherwise', 'The harbour town has not been masked to send ships'],
    ['nothing like it is there', 'the moon landing was postponed'],
    ['it has no letters', ' \u00AD '],
  ])('is not found where %s', (_what, exact) => {
    expect(found(STORY, { exact })).toBeNull();
  });

  it('is not found within longer words by an edit', () => {
    expect(found(page('Arcadia has backed the old kings.'), { exact: 'Arcadia has backed the old kimg' })).toBeNull();
    expect(found(page('Unsupported by the whole council'), { exact: 'supported by the whole counsil' })).toBeNull();
  });

  it('is found with edits at any place of a long text', () => {
    const filler = 'rye and barley '.repeat(2700);
    for (const length of [39_900, 39_950, 39_980, 40_000, 40_020]) {
      expect(
        found(page(`${filler.slice(0, length)} The envoy left the capitol in the night. ${filler}`), {
          exact: 'The envoy left the capital in the night',
        }),
      ).toBe('The envoy left the capitol in the night');
    }
  });

  it('is found in writing without spaces', () => {
    expect(found(page('外交部昨日召回了大使。'), { exact: '召回' })).toBe('召回');
  });

  it('is found as whole words; only a long one is found within other words', () => {
    expect(all(page('supporters support it'), { it: { exact: 'support' } }).get('it')?.start).toBe(11);
    expect(found(page('supporters cheer'), { exact: 'support' })).toBeNull();
    // A number of a note may be set at the last word.
    expect(found(page('They have supported the king3 since.'), { exact: 'supported the king' })).toBe(
      'supported the king',
    );
  });
});

describe('a quote with several candidates', () => {
  const exact = 'backed the old king';

  it('is not found if nothing distinguishes them', () => {
    expect(found(STORY, { exact })).toBeNull();
  });

  it.each([
    ['the prefix', { exact, prefix: 'parliament ' }, 4],
    ['the suffix', { exact, suffix: ' since “spring”' }, null],
    ['the suffix, with its typesetting', { exact, suffix: '  since\u00A0spring' }, 3],
    ['the paragraph', { exact, paragraph: 4 }, 4],
  ] as const)('%s tells one', (_what, quote, paragraph) => {
    const place = all(STORY, { it: quote }).get('it');
    expect(place === undefined ? null : STORY.paragraphs.filter((start) => start <= place.start).length).toBe(
      paragraph,
    );
  });

  it('is found without its prefix and suffix if there is only one candidate', () => {
    expect(found(STORY, { exact: 'left the capital', prefix: 'another prefix' })).toBe('left the capital');
  });

  it('is found by its paragraph, counted from quotes with one candidate if the page has other paragraphs', () => {
    // A byline more than the source has: its third paragraph is the fourth of the page.
    const shifted = page('Arcadia closes its border', 'By our own reporter', ...STORY.text.split('\n').slice(1));
    const others = {
      a: { exact: 'left the capital in the night', paragraph: 2 },
      b: { exact: 'Its parliament', paragraph: 4 },
    };
    expect(all(shifted, { ...others, it: { exact, paragraph: 3 } }).get('it')?.start).toBe(shifted.text.indexOf(exact));
    expect(all(shifted, { ...others, it: { exact, paragraph: 4 } }).get('it')?.start).toBe(
      shifted.text.lastIndexOf(exact),
    );
  });

  it('is found by the words directly beside it, not by later ones', () => {
    expect(
      found(page('They backed the old king as well, since spring.', 'We backed the old king since spring.'), {
        exact: 'backed the old king',
        suffix: 'since spring',
      }),
    ).toBe('backed the old king');
  });

  it('is not found in a paragraph that is known to be an earlier one', () => {
    const here = page(
      'A headline',
      'They backed the old king and left the capital in the night.',
      'We backed the old king.',
    );
    const place = all(here, {
      a: { exact: 'left the capital in the night', paragraph: 2 },
      it: { exact: 'backed the old king', paragraph: 3 },
    }).get('it');
    expect(place?.start).toBe(here.text.lastIndexOf('backed'));
  });

  it('is not found if there are two candidates in one paragraph', () => {
    expect(found(page('We left, and they left.'), { exact: 'left', paragraph: 1 })).toBeNull();
  });

  it('is not found if there are two candidates with different numbers of edits', () => {
    expect(
      found(page('Arcadia has backed the old kimg.', 'Arcadia has bagked the old kimg.'), {
        exact: 'Arcadia has backed the old king',
      }),
    ).toBeNull();
    expect(
      found(page('Arcadia has bagked the old kimg.', 'Arcadia has backed the old kimg.'), {
        exact: 'Arcadia has backed the old king',
      }),
    ).toBeNull();
    expect(
      found(page('Arcadia has backed the old kimg.', 'Nothing.'), { exact: 'Arcadia has backed the old king' }),
    ).toBe('Arcadia has backed the old kimg');
  });
});

describe('words with small edits', () => {
  it.each([
    ['the U.S. military', 'the US military', true],
    ["don't e-mail", 'dont email', true],
    ['recognise Guaido', 'Recognize Guaidó', true],
    ['legal talks', 'illegal talks', false],
    ['he can go', "he can't go", false],
    ['they supported it', 'they support it', false],
    ['in 2018', 'in 2019', false],
    ['may go', 'may not go', false],
    ['', 'x', false],
    ['news paper', 'newspaper', true],
  ])('%j and %j: %s', (a, b, same) => {
    expect([sameWords(a, b), sameWords(b, a)]).toEqual([same, same]);
  });
});

describe('for any typesetting of the page', () => {
  const WORDS = ['envoy', 'harbour', 'Nicolás', 'crown', 'treaty', 'of', 'the', 'border', 'Æsir', 'naïve', 'coup'];
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 12 }).map((words) => words.join(' '));
  /** Letters put between those of a text, and marks put in place of plain ones. */
  const typeset = (given: string, choices: readonly number[]): string =>
    Array.from(given, (letter, i) => {
      const choice = choices[i % choices.length]!;
      if (letter === ' ') return ['\u00A0', '  ', '\n', ' \u200B', ' '][choice % 5]!;
      if (letter === "'") return '’';
      if (letter === '"') return choice % 2 === 0 ? '“' : '”';
      return `${choice % 3 === 0 ? letter.normalize('NFD') : letter}${choice % 4 === 0 ? '\u00AD' : ''}`;
    }).join('');

  it('a quote is found, and the text that is found is equal after normalisation', () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        sentence,
        fc.array(fc.nat(60), { minLength: 3, maxLength: 17 }),
        (before, quote, after, choices) => {
          const exact = `"it's ${quote}"`;
          const set = page(
            typeset(before, choices),
            `${typeset(before, choices)} ${typeset(exact, choices)} ${typeset(after, choices)}`,
            after,
          );
          const words = found(set, { exact });
          expect(words).not.toBeNull();
          expect(normaliseQuote(words!)).toBe(normaliseQuote(exact));
        },
      ),
    );
  });

  it('nothing is found in a text of other words', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('moon', 'rocket', 'launch', 'was', 'again', 'postponed', 'by', 'weeks'), {
          minLength: 3,
          maxLength: 9,
        }),
        (paragraphs, words) => {
          expect(found(page(...paragraphs), { exact: words.join(' ') })).toBeNull();
        },
      ),
    );
  });

  it('a quote is found if one letter of a long word differs', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (before, at) => {
        const exact = 'the parliament reconvened yesterday afternoon';
        const spots = [...exact.matchAll(/(?<=[a-z]{3})[a-z](?=[a-z])/g)].map(({ index }) => index);
        const spot = spots[at % spots.length]!;
        const edited = `${exact.slice(0, spot)}q${exact.slice(spot + 1)}`;
        expect(found(page(before, edited, before), { exact })).toBe(edited);
      }),
    );
  });
});
