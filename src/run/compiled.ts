/** Whether this is compiled code, with its workers beside it. Tests run the sources, beside which there is none: they do all on one thread. */
export const isCompiled = !import.meta.url.endsWith('.ts');
