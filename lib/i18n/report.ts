import type { Wording } from './language.ts';

/** The words around a report of a problem. */
export interface ReportWords {
  head: string;
  /** What is in the report and what is not. */
  about: string;
  withAddress: string;
  preview: string;
  copy: string;
  copied: string;
  notCopied: string;
  open: string;
}

export const REPORT_WORDS: Wording<ReportWords> = {
  fa: {
    head: 'گزارش مشکل',
    about: 'نسخه\u200cها و تنظیمات شما در این گزارش است؛ متن صفحه و فهرست سایت\u200cهایتان هرگز.',
    withAddress: 'نشانی این صفحه هم بیاید',
    preview: 'متن گزارش',
    copy: 'کپی گزارش',
    copied: 'گزارش کپی شد.',
    notCopied: 'مرورگر اجازهٔ کپی نداد. متن گزارش را خودتان بردارید.',
    open: 'باز کردن صفحهٔ گزارش',
  },
  en: {
    head: 'Report a problem',
    about: 'The report holds versions and your settings; never the page’s text, nor your list of sites.',
    withAddress: 'Include this page’s address',
    preview: 'The report',
    copy: 'Copy the report',
    copied: 'The report is copied.',
    notCopied: 'The browser did not let it be copied. Take the text yourself.',
    open: 'Where to report',
  },
};
