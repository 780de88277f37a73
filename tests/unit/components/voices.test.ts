import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../components/quotes/voices.ts';
import { quoteOf } from '../export/reading.ts';

describe('voicesOf', () => {
  const quotes = [
    quoteOf('یک دو', { id: 'a', speaker: null, role: null }),
    quoteOf('یک', { id: 'b', speaker: 'مینا صفوی', role: 'رئیس' }),
    quoteOf('یک دو سه', { id: 'c', speaker: 'مینا صفوی', role: 'رئیس سازمان', kind: 'indirect' }),
    quoteOf('یک', { id: 'd', speaker: null, role: 'سخنگوی دولت' }),
    quoteOf('یک', { id: 'e', speaker: null, role: 'سخنگوی مجلس' }),
    // The second half of what c says.
    quoteOf('چهار پنج', { id: 'f', group: 'c', speaker: 'مینا صفوی', role: 'رئیس سازمان', kind: 'indirect' }),
  ];

  it('puts who says most first and the nameless last, and keeps roles without a name apart', () => {
    expect(voicesOf(quotes).map(({ speaker, role }) => speaker ?? role)).toEqual([
      'مینا صفوی',
      'سخنگوی دولت',
      'سخنگوی مجلس',
      null,
    ]);
  });

  it('counts words, statements and kinds, and gives the fullest role', () => {
    const [first] = voicesOf(quotes);
    expect(first).toMatchObject({ role: 'رئیس سازمان', share: 0.6 });
    expect(first?.statements.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['b'], ['c', 'f']]);
    expect(first?.kinds).toEqual([
      { kind: 'direct', count: 1 },
      { kind: 'indirect', count: 1 },
    ]);
  });

  it('shows speech that goes on as one, until its kind or its speaker changes or a paragraph lies between', () => {
    const said = (id: string, para: number, kind: 'direct' | 'indirect' = 'direct', speaker = 'مینا صفوی') =>
      quoteOf('یک', { id, para, kind, speaker });
    const [first] = voicesOf([
      said('a', 0),
      said('b', 1),
      said('c', 1, 'indirect'),
      said('d', 2),
      said('e', 2, 'direct', 'رضا کیانی'),
      said('f', 3),
      said('g', 5),
    ]);
    expect(first?.runs.map(({ parts }) => parts.map(({ id }) => id).join(''))).toEqual([
      'ab',
      'c',
      'd',
      'f',
      'g',
    ]);
    expect(first?.statements).toHaveLength(6);
  });

  it('has no voices where nobody is quoted', () => {
    expect(voicesOf([])).toEqual([]);
  });
});
