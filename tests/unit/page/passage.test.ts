// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nodeEdits, type Passage, passageOf } from '../../../lib/page/passage.ts';
import { findWords, rangeIn } from '../../../lib/page/place.ts';
import { proseUnder } from '../../../lib/page/walk.ts';
import { applyEdits } from '../../../lib/text/edits.ts';

const read = (html: string): Passage[] => {
  document.body.innerHTML = html;
  return [...proseUnder(document.body)].map((nodes) => passageOf(nodes, (node) => node.data));
};

const first = (html: string): Passage => {
  const [passage] = read(html);
  if (!passage) throw new Error(`no passage in ${html}`);
  return passage;
};

describe('the lines of a page', () => {
  it.each([
    ['one block, one line', '<p>یک</p><p>دو</p>', ['یک', 'دو']],
    ['inline elements do not break a line', '<p>۱۶ <b>آبان</b> <a href="#">۱۴۰۳</a></p>', ['۱۶ آبان ۱۴۰۳']],
    ['nor do nested ones', '<p>۱۶<span> <i>آبان</i></span></p>', ['۱۶ آبان']],
    ['a line break does', 'یک<br>دو', ['یک', 'دو']],
    ['text beside a block is a line of its own', 'یک<div>دو</div>سه', ['یک', 'دو', 'سه']],
    ['white space is read as one space, also across elements', '<p>\n  یک \n <b> دو</b>\n</p>', ['یک دو']],
    [
      'a half-space and a no-break space are not white space',
      '<p>می\u200cشود\u00a0</p>',
      ['می\u200cشود\u00a0'],
    ],
    ['code, inputs, editable text and icons are passed over', '<p>یک <code>دو</code> سه</p>', ['یک', 'سه']],
    ['editable text', '<div contenteditable="">یک</div><div contenteditable="false">دو</div>', ['دو']],
    ['what the page keeps from translators', '<p translate="no">یک</p><p class="notranslate">دو</p>', []],
    ['icons written as words', '<p><i class="material-icons">menu</i>یک</p>', ['یک']],
    ['but not every class that holds the letters', '<p class="silicon fairy">یک</p>', ['یک']],
    [
      'nor Persian under such a name',
      '<p class="rtl fa">یک</p><p><span class="date-icon">دو</span></p>',
      ['یک', 'دو'],
    ],
    ['nor what is more than a word', '<p class="icon">one <b>two</b></p>', ['one two']],
    ['hidden text', '<p hidden>یک</p>', []],
    ['unknown elements are blocks', '<x-card>یک</x-card><x-card>دو</x-card>', ['یک', 'دو']],
    ['empty blocks hold no line', '<p> </p><p>\n</p>', []],
  ])('%s', (_name, html, lines) => {
    expect(read(html).map(({ text }) => text)).toEqual(lines);
  });

  it('knows when the page has removed the place that was being read', () => {
    document.body.innerHTML = '<div><p>یک</p><p>دو</p></div><p>سه</p>';
    const walk = proseUnder(document.body);
    for (const _line of walk) document.body.replaceChildren(document.createElement('p'));
    expect(walk.lost).toBe(true);
    document.body.innerHTML = '<p>یک</p>';
    const whole = proseUnder(document.body);
    expect([...whole]).toHaveLength(1);
    expect(whole.lost).toBe(false);
  });
});

describe('edits of a passage land in its nodes', () => {
  const apply = (html: string, edit: { start: number; end: number; insert: string }) => {
    const passage = first(html);
    const edits = nodeEdits(passage, [edit]);
    return passage.nodes.map((node) => applyEdits(node.data, edits.get(node) ?? []));
  };

  it.each([
    ['inside a node', '<p>می شود</p>', { start: 2, end: 3, insert: '\u200c' }, ['می\u200cشود']],
    [
      'an insertion goes to the node before it',
      '<p>آبان<b>۱۴۰۳</b></p>',
      { start: 4, end: 4, insert: '!' },
      ['آبان!', '۱۴۰۳'],
    ],
    ['at the very start', '<p>آبان</p>', { start: 0, end: 0, insert: '!' }, ['!آبان']],
    ['at the very end', '<p>آبان\n</p>', { start: 4, end: 4, insert: '!' }, ['آبان!\n']],
    [
      'a space takes its whole run of white space with it',
      '<p>می \n شود</p>',
      { start: 2, end: 3, insert: '\u200c' },
      ['می\u200cشود'],
    ],
    [
      'an edit over two nodes puts its text in the first',
      '<p>یک<b>دو</b></p>',
      { start: 1, end: 3, insert: 'X' },
      ['یX', 'و'],
    ],
    [
      'leading white space of a node is not shown and not touched',
      '<p>\n  یک</p>',
      { start: 0, end: 1, insert: 'X' },
      ['\n  Xک'],
    ],
  ])('%s', (_name, html, edit, nodes) => {
    expect(apply(html, edit)).toEqual(nodes);
  });
});

describe('words are found again in the page', () => {
  it('as a range over the elements that carry them', () => {
    const passage = first('<p>گفت: <b>ملاقات</b> خوبی   بود.</p>');
    const found = findWords(passage, 'ملاقات خوبی بود');
    expect(found).toEqual({ start: 5, end: 20 });
    const range = found && rangeIn(passage, found.start, found.end, () => []);
    expect(range?.toString()).toBe('ملاقات خوبی   بود');
  });

  it('moved by the edits that the page shows', () => {
    const passage = first('<p>گفت: می شود.</p>');
    const [node] = passage.nodes;
    const edits = [
      { start: 3, end: 3, insert: 'XX' },
      { start: 11, end: 11, insert: 'YY' },
    ];
    if (node) node.data = applyEdits(node.data, edits);
    expect(rangeIn(passage, 5, 11, () => edits)?.toString()).toBe('می شود');
  });

  it('or not at all, once the page has removed them', () => {
    const passage = first('<p>گفت: می شود.</p>');
    document.body.replaceChildren();
    expect(rangeIn(passage, 0, 3, () => [])).toBeNull();
    expect(findWords(passage, 'نیست')).toBeNull();
  });
});
