import { findQuotes } from '../../../lib/quotes/find.ts';

/** A passage with what is said between ⟦ and ⟧, and who says it, in order: a name, or a name and a role. */
export interface Case {
  why: string;
  title?: string;
  passage: readonly string[];
  speakers: readonly (string | null | readonly [name: string, role: string])[];
}

/** What is found in a case, in the shape of what is expected of it. */
export function found({ title, passage }: Case): {
  said: string[];
  speakers: (string | null)[];
  roles: (string | null)[];
} {
  const paragraphs = passage.map((text) => text.replace(/[⟦⟧]/g, ''));
  const { quotes } = findQuotes({ title, paragraphs });
  return {
    said: quotes.map(({ para, text }) => `${para}: ${trimmed(text)}`),
    speakers: quotes.map(({ speaker }) => speaker),
    roles: quotes.map(({ role }) => role),
  };
}

/** What a case says should be found. A null role is not compared. */
export function expected({ passage, speakers }: Case): {
  said: string[];
  speakers: (string | null)[];
  roles: (string | null)[];
} {
  const said = passage.flatMap((text, para) =>
    [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => `${para}: ${trimmed(match[1] ?? '')}`),
  );
  return {
    said,
    speakers: speakers.map((speaker) =>
      speaker === null || typeof speaker === 'string' ? speaker : speaker[0],
    ),
    roles: speakers.map((speaker) => (speaker === null || typeof speaker === 'string' ? null : speaker[1])),
  };
}

/** Without the full stop at the end, which belongs to what is said as much as to the sentence around it. */
function trimmed(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
