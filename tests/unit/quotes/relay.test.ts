import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find.ts';

/** The first quote of a passage as who passes on what, and whose words are in it. */
function relayed(...paragraphs: string[]) {
  const { quotes } = findQuotes({ paragraphs });
  return quotes.map(({ speaker, relayed }) => [
    speaker,
    relayed ? [relayed.speaker, relayed.text.replace(/[.]$/, '')] : null,
  ]);
}

describe('second-hand speech', () => {
  it.each([
    {
      why: 'after a colon',
      passage: ['رضا خندانی گفت: نسرین صبوری اعلام کرده است که به زودی پاسخ می‌دهد.'],
      want: [['رضا خندانی', ['نسرین صبوری', 'به زودی پاسخ می‌دهد']]],
    },
    {
      why: 'که inside که',
      passage: ['رضا خندانی گفت که نسرین صبوری گفته است که حالش خوب است.'],
      want: [['رضا خندانی', ['نسرین صبوری', 'حالش خوب است']]],
    },
    {
      why: 'an office that passes on what another office says',
      passage: ['رضا خندانی افزود: رئیس شورای شهر یادآور شد که قانون باید عادلانه باشد.'],
      want: [['رضا خندانی', ['رئیس شورای شهر', 'قانون باید عادلانه باشد']]],
    },
    {
      why: '«وی» after it is still the one who passes on',
      passage: [
        'رضا خندانی گفت: نسرین صبوری اعلام کرده است که به زودی پاسخ می‌دهد.',
        'وی افزود: من هم خواهم نوشت.',
      ],
      want: [
        ['رضا خندانی', ['نسرین صبوری', 'به زودی پاسخ می‌دهد']],
        ['رضا خندانی', null],
      ],
    },
    {
      why: 'nobody in particular is quoted',
      passage: ['رضا خندانی گفت: بارها گفته‌ام که آب کم است.'],
      want: [['رضا خندانی', null]],
    },
    {
      why: 'in passing, past the first sentence',
      passage: ['رضا خندانی گفت: آب کم است. نسرین صبوری گفته است که سد خالی است.'],
      want: [['رضا خندانی', null]],
    },
    {
      why: 'an outlet is provenance there too',
      passage: ['رضا خندانی گفت: روزنامه‌ها نوشته‌اند که آب کم است.'],
      want: [['رضا خندانی', null]],
    },
    {
      why: 'words of no person at the head of a clause',
      passage: ['رضا خندانی گفت: نباید فراموش کنیم که رهبر شهر تأکید کرده است که آب کم است.'],
      want: [['رضا خندانی', null]],
    },
    {
      why: 'a name that no list holds, of somebody the article names',
      passage: ['وردکین گفت: آب کم است.', 'رضا خندانی گفت: وردکین گفته است که آب کم است.'],
      want: [
        ['وردکین', null],
        ['رضا خندانی', ['وردکین', 'آب کم است']],
      ],
    },
  ])('$why', ({ passage, want }) => {
    expect(relayed(...passage)).toEqual(want);
  });
});
