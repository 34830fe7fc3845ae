import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setJsonMember } from '../../../src/data/set-json-member.js';

describe('setJsonMember', () => {
  test('adds a member after all others, with the indentation of the file', () => {
    expect(setJsonMember('{\n  "a": [1,   2]\n}\n', 'layout', { b: { x: 1, y: 2 } })).toBe(
      '{\n  "a": [1,   2],\n  "layout": {\n    "b": { "x": 1, "y": 2 }\n  }\n}\n',
    );
    expect(setJsonMember('{\r\n\t"a": 1\r\n}', 'layout', [1])).toBe(
      '{\r\n\t"a": 1,\r\n\t"layout": [\r\n\t\t1\r\n\t]\r\n}',
    );
    expect(setJsonMember('{"a":1}', 'layout', { b: 1 })).toBe('{"a":1,"layout":{"b":1}}');
    expect(setJsonMember('{ }', 'layout', 1)).toBe('{"layout":1 }');
  });

  test('replaces the member of that name, but none in an inner object', () => {
    const text = '{\n  "layout": { "old": "}\\" ," },\n  "b": { "layout": 3 }\n}';
    expect(setJsonMember(text, 'layout', 7)).toBe('{\n  "layout": 7,\n  "b": { "layout": 3 }\n}');
    expect(setJsonMember('{"b":{"layout":3}}', 'layout', 7)).toBe('{"b":{"layout":3},"layout":7}');
    // Of two, a reader takes the last.
    expect(setJsonMember('{"a":1,"a":2}', 'a', 3)).toBe('{"a":1,"a":3}');
  });

  test('accepts a byte order mark', () => {
    expect(setJsonMember('\uFEFF{"a":1}', 'b', 2)).toBe('\uFEFF{"a":1,"b":2}');
  });

  test('changes nothing else in any file', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, '\t'),
        (object, key, value, indent) => {
          fc.pre(key !== '__proto__' && !Object.keys(object).includes('__proto__'));
          const text = setJsonMember(JSON.stringify(object, null, indent), key, value);
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...object, [key]: value })));
        },
      ),
    );
  });
});
