/**
 * The texts of the licences under which Khana's packages carry the work of others, by SPDX identifier: where the text
 * is. Every one of them is laid into the packages as `licences/<identifier>.txt`, for each licence asks for that.
 */
export const TERMS: Readonly<Record<string, string>> = {
  // The dictionary names its licence and does not hold it; the text is the same wherever it stands.
  'Apache-2.0': 'node_modules/typescript/LICENSE',
  MIT: 'LICENSE',
  'MPL-2.0': 'node_modules/webextension-polyfill/LICENSE',
  'OFL-1.1': 'node_modules/vazirmatn/OFL.txt',
};
