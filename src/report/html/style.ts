/**
 * The look of every page: system fonts, light and dark by what the reader's system asks for, readable on a phone and on
 * paper. Colours have a contrast of 4.5 to 1 or more as text, and nothing is told by colour alone.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1c1d20;--soft:#55585f;--page:#fff;--raised:#f5f6f8;--rule:#d5d8de;--link:#0b57a4;
--danger:#a3161a;--danger-page:#fdf3f2;--s1:#b9c6d8;--s2:#9a3412;--t1:#2f7d6d;--t2:#c98a1b;--t3:#b9c6d8;--t4:#9a3412;--band:#cbdcf0;--stroke:#1f5fa8}
@media (prefers-color-scheme:dark){:root{--ink:#e7e8eb;--soft:#a9adb6;--page:#16181c;--raised:#1f2228;--rule:#3a3f49;--link:#8fc1ff;
--danger:#ff9d94;--danger-page:#2a191a;--s1:#4b5a70;--s2:#f2935c;--t1:#4fb3a0;--t2:#e0b04f;--t3:#4b5a70;--t4:#f2935c;--band:#2b415c;--stroke:#86b9f5}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:anywhere}
body>header,main,body>footer,nav{max-width:54rem;margin:0 auto;padding:0 1.1rem}
body>header{padding-top:1.6rem}
h1{font-size:1.7rem;line-height:1.25;margin:0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem}
h2 small{display:block;font-size:.9rem;font-weight:400;color:var(--soft)}
h3{font-size:1.02rem;margin:1.2rem 0 .3rem}
p{margin:.45rem 0;max-width:46rem}
.when{color:var(--soft);margin:.2rem 0 .8rem}
.note{border-left:4px solid var(--rule);padding:.2rem .8rem;color:var(--soft)}
.aside{color:var(--soft);font-size:.92rem}
.deep{margin-left:1.4rem;color:var(--soft)}
section{margin:2rem 0;padding-top:1.2rem;border-top:1px solid var(--rule)}
main>section:first-child{border-top:0;margin-top:1rem;padding-top:0}
.danger{border:2px solid var(--danger);border-radius:.5rem;background:var(--danger-page);padding:1rem}
.danger h2{color:var(--danger)}
ul,ol{margin:.45rem 0;padding-left:1.25rem;max-width:46rem}
li{margin:.25rem 0}
li p{margin:.1rem 0;color:var(--soft);font-size:.92rem}
.answer li{margin:.5rem 0}
nav{font-size:.92rem}
nav ol{columns:15rem;max-width:none;list-style:none;padding:0}
nav li{break-inside:avoid}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:var(--page);padding:.4rem .8rem}
.scroll{position:relative;overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;font-size:.94rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:.92rem;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.28rem 1.1rem .28rem 0;font-weight:400;overflow-wrap:break-word;min-width:3.2rem}
th:first-child{min-width:7rem}
thead th{color:var(--soft);border-bottom:1px solid var(--rule);vertical-align:bottom}
tbody tr+tr:not(.more){border-top:1px solid var(--rule)}
.right{text-align:right}.short{white-space:nowrap}
.more td{color:var(--soft);padding:0 0 .45rem;max-width:46rem;font-size:.92rem;overflow-wrap:anywhere}
figure{margin:.8rem 0}
figcaption{color:var(--soft);font-size:.92rem}
.chart{min-width:32rem;width:100%;height:auto;display:block}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.92rem}
svg{forced-color-adjust:none}
.bar{vertical-align:middle}
.grid{stroke:var(--rule)}
.tick{fill:var(--soft);font-size:12px}
.s1{fill:var(--s1)}.s2{fill:var(--s2)}.t1{fill:var(--t1)}.t2{fill:var(--t2)}.t3{fill:var(--t3)}.t4{fill:var(--t4)}
.unseen{fill:none;stroke:var(--rule);stroke-dasharray:3 3}
.band{fill:var(--band)}.stroke{fill:none;stroke:var(--stroke);stroke-width:2}.dot{fill:var(--stroke)}
.bar rect{fill:var(--stroke)}
.spark{font-family:"DejaVu Sans Mono","Cascadia Mono",Menlo,monospace;color:var(--stroke);white-space:nowrap}
code{font:.92em ui-monospace,"DejaVu Sans Mono",monospace;background:var(--raised);padding:.05em .3em;border-radius:.2em;white-space:nowrap}
.danger code{background:none;padding:0}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link)}
.unsaid{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
body>footer{padding:1rem 1.1rem 3rem;color:var(--soft);font-size:.92rem;border-top:1px solid var(--rule)}
@media (max-width:30rem){h1{font-size:1.4rem}th,td{padding-right:.8rem}.danger{padding:.7rem}}
@media print{@page{size:A4;margin:16mm 14mm}
:root{color-scheme:light;--ink:#000;--soft:#3c3f45;--page:#fff;--raised:#fff;--rule:#b5b8be;--link:#000;--danger:#8a1114;--danger-page:#fff;
--s1:#b9c6d8;--s2:#9a3412;--t1:#2f7d6d;--t2:#c98a1b;--t3:#b9c6d8;--t4:#9a3412;--band:#cbdcf0;--stroke:#1f5fa8}
html{font-size:10pt}nav,.skip{display:none}body>header,main,body>footer{max-width:none;padding-left:0;padding-right:0}
section{margin:1rem 0;padding-top:.6rem}h2,h3,caption,figcaption{break-after:avoid}tr,li,figure,svg{break-inside:avoid}
.scroll{overflow:visible}.chart{min-width:0}.folded{display:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
