/** The pages Khana asks to read: those of the web. As match patterns of the manifest. */
export const PAGES = ['http://*/*', 'https://*/*'];
