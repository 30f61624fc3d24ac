/** The look of the page that labels are written on. No picture, no font, nothing from anywhere else. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fbfaf7;--line:#8b8b95;--mark:#1f5fbf;--soft:#efece4}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--line:#7d7d88;--mark:#8ab4ff;--soft:#26262d}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.4rem;margin:0 0 .5rem}
p{margin:.5rem 0}
button,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.4rem;padding:.45rem .7rem}
button{cursor:pointer}
button[aria-pressed=true]{background:var(--mark);border-color:var(--mark);color:var(--paper)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
kbd{font:.85em ui-monospace,monospace;border:1px solid currentColor;border-radius:.25rem;padding:0 .3em;margin-right:.4em}
#words{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:.5rem;padding:1rem;min-height:7rem;background:var(--soft)}
#words.blurred{filter:blur(.55rem);user-select:none}
#labels{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.5rem;margin:1rem 0;border:0;padding:0}
#labels button{text-align:left}
.row{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;align-items:center}
progress{width:100%;accent-color:var(--mark)}
.quiet{font-size:.92rem}
#pause{border:2px solid var(--mark);border-radius:.5rem;padding:1rem;margin:1rem 0}
`;
