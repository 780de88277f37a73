/** A file that cannot be read as a page; the message says why, in words for people. */
export class UnreadableFile extends Error {}
