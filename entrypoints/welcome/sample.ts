import type { PageState, ReaderCommand } from '../../lib/messages.ts';
import { findQuotesInSteps } from '../../lib/quotes/find.ts';
import { openSurfaces } from '../panel/open.ts';
import { answerMessages, obey } from '../reader/answer.ts';
import { startReader } from '../reader/reader.ts';
import { ownWorld } from '../reader/world.ts';

/** The reader at work on the welcome page's own story. */
export interface Sample {
  command(command: ReaderCommand): void;
}

/**
 * Starts the reader here, where the browser brings no content script, with its quotes and its panel, and lets the keys reach it.
 *
 * @param tell told what has been made of the story, at first and whenever that changes
 */
export function startSample(tell: (state: PageState) => void): Sample {
  Object.assign(ownWorld(), { findQuotes: findQuotesInSteps, openSurfaces });
  const reader = startReader(document, new AbortController().signal, tell);
  answerMessages(() => reader);
  return { command: (name) => void reader.then((started) => obey(started, name)) };
}
