import type { CivilDate } from '../calendar/civil.ts';
import { parseIso, printIso } from '../calendar/iso.ts';
import type { Reading } from '../reading.ts';
import { type Source, sourceOf } from './source.ts';

/**
 * The story as a BibLaTeX entry.
 *
 * @param today the day it was looked at
 */
export function bibtex(reading: Reading, today: CivilDate): string {
  const source = sourceOf(reading);
  const fields: [string, string][] = [
    ['title', tex(source.title)],
    ['author', source.byline && `{${tex(source.byline)}}`],
    ['organization', tex(source.outlet)],
    ['date', source.published],
    ['note', tex(source.publishedJalali)],
    ['url', texUrl(source.url)],
    ['urldate', printIso(today)],
    ['langid', 'persian'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${citationKey(source)},\n${lines.join('')}}\n`;
}

/**
 * The story as a RIS record.
 *
 * @param today the day it was looked at
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(reading: Reading, today: CivilDate): string {
  const source = sourceOf(reading);
  const fields: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', source.title],
    ['AU', source.byline],
    ['T2', source.outlet],
    ['PY', source.published.slice(0, 4)],
    ['DA', risDay(source.published)],
    ['N1', source.publishedJalali],
    ['LA', 'fa'],
    ['UR', source.url],
    ['Y2', risDay(printIso(today))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/**
 * The story as CSL-JSON, which Zotero, Pandoc and their like read.
 *
 * @param today the day it was looked at
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslJson(reading: Reading, today: CivilDate): string {
  const source = sourceOf(reading);
  const issued = parseIso(source.published);
  const item = {
    id: citationKey(source),
    type: 'article-newspaper',
    title: source.title,
    ...(source.outlet && { 'container-title': source.outlet }),
    ...(source.byline && { author: [{ literal: source.byline }] }),
    ...(issued && { issued: dateParts(issued), note: source.publishedJalali }),
    ...(source.url && { URL: source.url }),
    accessed: dateParts(today),
    language: 'fa',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A name for the entry, of letters every tool takes: the outlet's host and the day. */
function citationKey({ url, published }: Source): string {
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  const key = `${host}-${published}`.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return key || 'story';
}

/** Braces become commands, as BibTeX counts them even where they are escaped. */
function tex(text: string): string {
  return text.replace(/[\\{}%#&$_^~"@]/g, (character) => TEX[character] ?? character);
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '"': '\\textquotedbl{}',
  '@': '\\symbol{64}',
};

/** In an address braces and backslashes are percent-encoded; its other characters are safe in a `url` field. */
function texUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}

/** `2024/11/06/`: year, month, day and no word more. */
function risDay(iso: string): string {
  return iso && `${iso.replace(/-/g, '/')}/`;
}

function dateParts({ year, month, day }: CivilDate): { 'date-parts': number[][] } {
  return { 'date-parts': [[year, month, day]] };
}
