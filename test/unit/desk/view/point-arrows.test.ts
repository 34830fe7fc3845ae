/** The arrow of a statement points from the one who does something to the one to whom it is done. */
import { expect, test } from 'vitest';
import { applyChange } from '../../../../src/desk/core/change.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { sentenceOf } from '../../../../src/desk/core/sentence.js';
import { pointArrows } from '../../../../src/desk/view/point-arrows.js';
import { leadOf } from '../../../../src/desk/view/sentence-lead.js';
import { allWordsFor } from '../../../../src/i18n/languages.js';
import { Coding } from '../files/coded.js';

test.each([
  ['names from left to right', 'Karsk → Ilse Marn: دعم', 'Karsk → Ilse Marn: دعم'],
  ['names from right to left', 'كارسك → مارن: دعم', 'كارسك ← مارن: دعم'],
  ['Hebrew names', 'חיפה → עכו', 'חיפה ← עכו'],
  ['a line that begins from right to left', 'كارسك → NATO: دعم', 'كارسك ← NATO: دعم'],
  ['a line that begins from left to right', 'NATO → كارسك: support', 'NATO → كارسك: support'],
  ['a first name that is missing', '? → مارن: دعم', '? ← مارن: دعم'],
  ['nothing but signs', '? → ?', '? → ?'],
])('%s', (_, line, pointed) => {
  expect(pointArrows(line)).toBe(pointed);
});

test('the line of a statement and that of an affiliation have it', async () => {
  const coding = new Coding();
  const [from, to] = [coding.actor('كارسك'), coding.actor('مارن')];
  const statement = coding.statement({ from, relation: 'support', to, standing: 'stated' });
  const { change, id } = edits.addAffiliation(coding.history.draft, { of: from, kind: 'leads', to });
  const draft = applyChange(coding.history.draft, change);
  const terms = await allWordsFor('ar');
  expect(leadOf(draft, sentenceOf(draft, 'statement', statement), terms)).toBe('كارسك ← مارن: دعم، صريح');
  expect(leadOf(draft, sentenceOf(draft, 'affiliation', id), terms)).toBe('كارسك ← مارن: قيادة');
});
