/** What is looked at before a draft is published. */
import { expect, test } from 'vitest';
import * as edits from '../../../../src/desk/core/edits.js';
import { publishChecks, type PublishCheck, type PublishCheckCode } from '../../../../src/desk/files/publish-checks.js';
import { codedSample, Coding, PARAGRAPHS, quoted } from './coded.js';

const check = ({ history }: Coding, code: PublishCheckCode, paragraphs = PARAGRAPHS): PublishCheck | undefined =>
  publishChecks(history.draft, paragraphs, 'en').find((each) => each.code === code);

test('a draft without a finished statement cannot be published; one with can', () => {
  expect(check(new Coding(), 'nothing')?.level).toBe('error');
  expect(check(codedSample(), 'nothing')?.level).toBe('passed');
  const failed = publishChecks(codedSample().history.draft, PARAGRAPHS, 'en').filter(({ level }) => level !== 'passed');
  expect(failed.map(({ code, level, count }) => [code, level, code === 'share' ? 0 : count])).toEqual([
    ['unfinished', 'warning', 1],
    ['unread', 'warning', 4],
    ['share', 'warning', 0],
  ]);
});

test('each finding leads to its place', () => {
  const coding = codedSample();
  expect(check(coding, 'unfinished')?.places).toEqual([
    { kind: 'row', table: 'statements', row: 'p4-joren-holt', message: '' },
  ]);
  expect(check(coding, 'unread')?.places).toEqual([1, 4, 5, 7].map((number) => ({ kind: 'paragraph', number })));
  coding.do(edits.editDetails(coding.history.draft, { license: undefined, creator: undefined }));
  expect(check(coding, 'license')?.places).toEqual([{ kind: 'details', field: 'license' }]);
  expect(check(coding, 'creator')?.level).toBe('warning');
});

test('what is not valid is an error, with its message', () => {
  const coding = codedSample();
  const [first] = coding.history.draft.statements.keys();
  coding.do(edits.editStatement(coding.history.draft, first!, { date: 'soon' }));
  const found = check(coding, 'errors');
  expect(found).toMatchObject({ level: 'error', count: 1, places: [{ table: 'statements', row: first }] });
  expect(JSON.stringify(found)).toContain('soon');
});

test('quotes that are not in the text, and long ones, are found', () => {
  const coding = codedSample();
  const [first, second] = coding.history.draft.statements.keys();
  coding.do(
    edits.editStatement(coding.history.draft, first!, { quote: { exact: 'nobody ever wrote such a thing here' } }),
  );
  const long = 'Karsk recognised Ilse Marn as president of Ovanna on Monday. Her envoy, Teo Vand, welcomed the step';
  coding.do(edits.editStatement(coding.history.draft, second!, { quote: quoted(long) }));
  expect(check(coding, 'not-found')?.places).toMatchObject([{ row: first }]);
  expect(check(coding, 'long')?.places).toMatchObject([{ row: second }]);
});

test('actors that no finished statement names are told', () => {
  const coding = codedSample();
  expect(check(coding, 'alone')?.level).toBe('passed');
  const id = coding.actor('Teo Vand');
  expect(check(coding, 'alone')?.places).toMatchObject([{ table: 'actors', row: id }]);
});

test('statements that a machine has proposed are told, until a person has saved them', () => {
  const coding = codedSample();
  expect(check(coding, 'unreviewed')?.level).toBe('passed');
  const [first] = coding.history.draft.statements.keys();
  coding.do(edits.editStatement(coding.history.draft, first!, { coder: 'model' }));
  expect(check(coding, 'unreviewed')).toMatchObject({
    level: 'warning',
    places: [{ table: 'statements', row: first }],
  });
});

test('without the text, what needs it is not said, but that it is missing', () => {
  const codes = publishChecks(codedSample().history.draft, [], 'en').map(({ code }) => code);
  expect(codes).toContain('no-text');
  expect(codes).not.toContain('unread');
  expect(codes).not.toContain('not-found');
});
