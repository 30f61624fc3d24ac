export { extractQuotations } from './extract.ts';
export { createPostMatcher } from './matcher.ts';
export type { Quotation, QuotationMatch } from './quotation.ts';
