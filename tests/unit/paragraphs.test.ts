import { describe, expect, it } from 'vitest';
import { paragraphReader, sharedParagraphReader } from '../../lib/paragraphs.ts';
import { piecesOf } from '../../lib/text/pieces.ts';

const STORY = 'در ۱۶ آبان كتاب ها خوانده مي شود.';
const OTHER = 'تا ۲۰ مهر باز مي گردند.';
const CONTEXT = { reference: '2024-11-08' };

describe('what two ask of a paragraph', () => {
  it('is the same for both, and what the house finds', () => {
    const shared = sharedParagraphReader([STORY], CONTEXT);
    const own = paragraphReader(CONTEXT);
    for (const text of [STORY, OTHER, STORY, OTHER]) {
      expect(shared.datesIn(text)).toEqual(own.datesIn(text));
      expect(shared.editsOf(text)).toEqual(own.editsOf(text));
    }
  });

  it('is found once for a paragraph of the story, and not kept longer', () => {
    const { datesIn } = sharedParagraphReader([STORY], CONTEXT);
    const first = datesIn(STORY);
    expect(datesIn(STORY)).toBe(first);
    expect(datesIn(STORY)).not.toBe(first);
  });

  it('is found anew for any other text', () => {
    const { editsOf } = sharedParagraphReader([STORY], CONTEXT);
    expect(editsOf(OTHER)).not.toBe(editsOf(OTHER));
  });

  it('is found once for each piece of a paragraph that is read in pieces', () => {
    const long = `${STORY} `.repeat(100);
    const [piece] = piecesOf(long);
    const { editsOf } = sharedParagraphReader([long], CONTEXT);
    expect(piece?.text.length).toBeLessThan(long.length);
    const first = editsOf(piece?.text ?? '');
    expect(editsOf(piece?.text ?? '')).toBe(first);
  });
});
