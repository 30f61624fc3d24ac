export { dateNamed, type NamedDays } from './date-named.ts';
export { extractQuotations, mayQuote } from './extract.ts';
export { createPostMatcher } from './matcher.ts';
export type { Quotation, QuotationContext, QuotationMatch } from './quotation.ts';
