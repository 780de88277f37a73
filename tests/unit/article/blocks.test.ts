import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/article/blocks.ts';
import { passageOf } from '../../../lib/page/passage.ts';
import { finish } from '../../../lib/text/steps.ts';

function blocksOf(html: string) {
  return finish(readBlocks(new JSDOM(html).window.document.body));
}

describe('lines as they are read', () => {
  test.each([
    ['paragraphs', '<p>یک</p><p>دو</p>', ['یک', 'دو']],
    ['line breaks only', '<div>یک<br>دو<br/><br>سه</div>', ['یک', 'دو', 'سه']],
    ['bare text around a paragraph', 'یک<p>دو</p>سه', ['یک', 'دو', 'سه']],
    ['a word that crosses elements', '<p>دی<b>روز</b> آمد</p>', ['دیروز آمد']],
    ['white space collapses, half-spaces stay', '<p>  می\u200cرود \n\t خانه </p>', ['می\u200cرود خانه']],
    ['no-break spaces are no white space to collapse', '<p>یک\u00a0\u00a0دو</p>', ['یک\u00a0\u00a0دو']],
    ['a line of nothing to read is no line', '<p>\u00a0</p><p>***</p><p>۱</p>', ['۱']],
    ['what is not shown', '<p hidden>یک</p><p style="display: none">دو</p><p>سه</p>', ['سه']],
    [
      'what is not prose',
      '<p>یک<script>x</script><textarea>دو</textarea></p><select><option>سه</select>',
      ['یک'],
    ],
    ['lines of preformatted text', '<pre>یک\nدو <b>سه</b>\nچهار</pre>', ['یک', 'دو سه', 'چهار']],
    [
      'preformatted text with empty lines between its paragraphs',
      '<pre>یک\nدو\n\nسه\n</pre>',
      ['یک دو', 'سه'],
    ],
    ['elements of one’s own are blocks', '<x-card>یک</x-card><x-card>دو</x-card>', ['یک', 'دو']],
    ['what word processors leave flows in the line', '<p>یک <o:p>دو</o:p> سه</p>', ['یک دو سه']],
    ['a line goes on over a picture and a script', '<p>یک <img><script>x</script>دو</p>', ['یک دو']],
    ['code is read', '<p>یک <code>دو</code> سه</p>', ['یک دو سه']],
    ['what is not to be translated is read', '<p translate="no">یک</p>', ['یک']],
    ['words that are pictures', '<p><i class="material-icons">menu</i>یک</p>', ['یک']],
    ['what the reader types', '<div contenteditable>یک</div><p>دو</p>', ['دو']],
  ])('%s', (_, html, lines) => {
    expect(blocksOf(html).map(({ text }) => text)).toEqual(lines);
  });

  test('the element of a line is the nearest block around it', () => {
    const html = '<div id="a">یک<p id="b">دو <b>سه</b></p>چهار</div>';
    expect(blocksOf(html).map(({ element }) => element.id)).toEqual(['a', 'b', 'a']);
  });

  test('lines of an open shadow tree are read, under their own elements', () => {
    const { document } = new JSDOM('<main id="host"></main><p>دو</p>').window;
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p id="inside">یک</p>سه';
    expect(finish(readBlocks(document.body)).map(({ text, element }) => [text, element.id])).toEqual([
      ['یک', 'inside'],
      ['سه', 'host'],
      ['دو', ''],
    ]);
  });

  test('linked characters are counted', () => {
    const html =
      '<p>یک <a href="/">دو</a></p><p><a href="/"><b>سه</b></a></p><a href="/"><p>چهار</p><p>پنج</p></a><p>شش</p>';
    expect(blocksOf(html).map(({ linked }) => linked)).toEqual([2, 2, 4, 3, 0]);
  });
});

describe('a page that changes while it is read', () => {
  const open = () => {
    const { document } = new JSDOM('<main></main>').window;
    document.body.innerHTML = `<main>${'<p>یک</p>'.repeat(200)}</main><p>پایان</p>`;
    return document;
  };

  test('all of it is read though the paragraph that was being read is gone', () => {
    const document = open();
    const steps = readBlocks(document.body);
    steps.next();
    document.querySelector('main')?.remove();
    expect(finish(steps).map(({ text }) => text)).toEqual(['پایان']);
  });

  test('the reading ends though the page goes on changing', () => {
    const document = open();
    const steps = readBlocks(document.body);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      const fresh = document.createElement('main');
      fresh.innerHTML = '<p>یک</p>'.repeat(200);
      document.querySelector('main')?.replaceWith(fresh);
    }
    expect(step.value).toHaveLength(201);
  });
});

const html: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('سلام', ' دنیا ', '\n', '\u00a0', '\u200c', '<br>', 'x<hr>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'li', 'section', 'span'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).tree;

test('the text of a line is the text that its nodes carry, to the character', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 6 }), (parts) => {
      for (const { text, nodes } of blocksOf(parts.join(''))) {
        expect(passageOf(nodes, ({ data }) => data).text).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});
