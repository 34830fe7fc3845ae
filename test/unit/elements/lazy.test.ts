/** Something that loads late is loaded once, and asked for again only where it failed. */
import { describe, expect, test, vi } from 'vitest';
import { Lazy } from '../../../src/elements/core/lazy.js';

describe('Lazy', () => {
  test('loads nothing before it is asked to', () => {
    const load = vi.fn(() => Promise.resolve({ name: 'chunk' }));
    expect(new Lazy(load).value).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  test('loads once, however often and however early it is asked, and remembers what it got', async () => {
    const chunk = { name: 'chunk' };
    const load = vi.fn(() => Promise.resolve(chunk));
    const lazy = new Lazy(load);
    const both = [lazy.load(), lazy.load()];
    expect(lazy.value).toBeNull();
    expect(await Promise.all(both)).toEqual([chunk, chunk]);
    expect(lazy.value).toBe(chunk);
    expect(await lazy.load()).toBe(chunk);
    expect(lazy.failure).toBeNull();
    expect(load).toHaveBeenCalledOnce();
  });

  test('tells a failure to all who wait, and why, and tries again when it is asked again', async () => {
    const offline = new Error('offline');
    const chunk = { name: 'chunk' };
    const load = vi.fn(() => Promise.resolve(chunk)).mockRejectedValueOnce(offline);
    const lazy = new Lazy(load);
    expect(await Promise.all([lazy.load(), lazy.load()])).toEqual([null, null]);
    expect([lazy.value, lazy.failure]).toEqual([null, offline]);
    expect(load).toHaveBeenCalledOnce();
    expect(await lazy.load()).toBe(chunk);
    expect([lazy.value, lazy.failure]).toEqual([chunk, null]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('takes a file that came empty for one that could not be loaded', async () => {
    const load = vi.fn(() => Promise.resolve<object>({ name: 'chunk' })).mockResolvedValueOnce({});
    const lazy = new Lazy(load);
    expect(await lazy.load()).toBeNull();
    expect(lazy.failure).toBeInstanceOf(Error);
    expect(await lazy.load()).toEqual({ name: 'chunk' });
  });
});
