import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_LINK, goTo, keep } from './kept-address';

describe('the address', () => {
  test('is the link of what is on screen, at once and after each change', () => {
    const { type, choose, undo } = keep();
    expect(location.hash).toBe(DEFAULT_LINK);
    type('employees', '1.2万');
    expect(location.hash).toBe('#/new?employees=12000&experts=3&tickets=3&robots=1&years=1');
    choose({ years: '2' });
    expect(location.hash).toBe('#/new?employees=12000&experts=3&tickets=3&robots=1&years=2');
    undo();
    undo();
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('is replaced, never pushed, and keeps path and history state', () => {
    history.replaceState({ of: 'the host' }, '', '/page.html?campaign=1');
    const entries = history.length;
    const { choose } = keep();
    choose({ years: '2' });
    choose({ years: '3' });
    expect(history.length).toBe(entries);
    expect(history.state).toEqual({ of: 'the host' });
    expect(location.pathname + location.search).toBe('/page.html?campaign=1');
  });

  test('names language and theme where they are not the default', () => {
    const { setDisplay } = keep();
    setDisplay({ language: 'en', theme: 'dark' });
    expect(location.hash).toBe(`${DEFAULT_LINK}&lang=en&theme=dark`);
    setDisplay({ language: 'zh-CN', theme: 'auto' });
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('holds book and total of an opened link until the first change', () => {
    const { choose } = keep({ record: { bookId: 'b', quotedYuan: '1.00' } });
    expect(location.hash).toBe(`${DEFAULT_LINK}&book=b&quoted=1.00`);
    choose({ industry: 'hr' });
    expect(location.hash).not.toContain('quoted');
  });

  test('stays as it is once the keeping has ended', () => {
    const { choose, end } = keep();
    end();
    choose({ years: '2' });
    goTo('#/new?years=8');
    expect(location.hash).toBe('#/new?years=8');
  });

  test('refused by the browser is written a second later', () => {
    vi.useFakeTimers();
    const { choose } = keep();
    const replaceState = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    choose({ years: '2' });
    expect(location.hash).toBe(DEFAULT_LINK);
    replaceState.mockRestore();
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/new?employees=1000&experts=3&tickets=3&robots=1&years=2');
  });
});

describe('in an addition or a renewal, the address', () => {
  test('is that of the mode on screen', () => {
    const { setMode, choose, undo } = keep();
    setMode('add');
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
    choose({ experts: '2' });
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2');
    setMode('renew');
    expect(location.hash).toBe(
      '#/renew?start=2025-11-23&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
    for (let count = 1; count <= 3; count++) undo();
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('does not hold the total of a link of another mode', () => {
    const { setMode } = keep({ record: { bookId: 'b', quotedYuan: '1.00' } });
    setMode('add');
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });
});
