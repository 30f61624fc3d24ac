import { it } from 'vitest';
import { framePartsOf, frameRow, strataOf } from '/work/main/src/run/review/frame.ts';
import { drawOf, drawSpread } from '/work/main/src/analyse/statistics/draw.ts';
import { correctedRate } from '/work/main/src/analyse/statistics/corrected-rate.ts';
import { clopperPearson } from '/work/main/src/analyse/statistics/binomial.ts';
import { expectedPositives } from '/work/main/src/analyse/statistics/allocate.ts';
import { labelMask } from '/work/main/src/model/verdict.ts';
it('e2e', () => {
  const random = drawOf(5);
  const kinds = ['insult','accusation','profanity','threat','identity-hate'] as const;
  for (const [prev, found, right, over] of [[0.05,.7,.6,1],[0.02,.6,.3,2],[0.15,.6,.6,1.3],[0.08,.4,.2,3]] as const) {
    const N = 8000; const rows=[]; const truths: number[] = [];
    const flagShare = prev*found/right; const missed = prev*(1-found)/(1-flagShare);
    for (let i=0;i<N;i++){ const f=random()<flagShare; const near=random()<.15;
      const p = f ? Math.min(.98,right*(.7+.6*random())) : Math.min(.6, (near? missed*4: missed*.47)*(.5+random()));
      truths.push(random()<p?1:0);
      const abuse = f ? Math.min(.99, .55+.44*p) : Math.min(.6,p*over);
      const kind = kinds[Math.floor(random()**2*5)] ?? 'insult';
      rows.push(frameRow(1,[i, `2026-0${1+Math.floor(6*i/N)}`, f?labelMask([kind]):0, f?0:null, abuse])); }
    const truth=truths.reduce((a,b)=>a+b,0)/N;
    for (const n of [100,200,500]) {
      const parts=framePartsOf(rows,n); const strata=strataOf(parts,n); const expected=expectedPositives(parts,n);
      let held=0,width=0,exact=0; const runs=1000; const memo=new Map();
      for(let r=0;r<runs;r++){ const draw=drawOf(r*31+n);
        const ls=parts.map((p,h)=>{let positive=0,sum=0,squares=0,withTruth=0; const at=drawSpread(p.months,strata[h]!.drawn,draw); for(const a of at){const row=p.rows[a]!; const t=truths[row.post]!; positive+=t; sum+=row.chance;squares+=row.chance**2;withTruth+=t*row.chance;} return {size:p.size,labelled:at.length,positive,flagged:p.flagged,chances:{meanOfAll:p.anticipated,sum,squares,withTruth}}});
        const key=ls.map(l=>l.positive).join(); const c=memo.get(key)??correctedRate(ls,expected)!; if(c.method==='checked-exact')memo.set(key,c);
        if(c.ci95[0]<=truth&&truth<=c.ci95[1])held++; width+=c.ci95[1]-c.ci95[0]; exact+=Number(c.method==='checked-exact'); }
      const x=clopperPearson(n*truth,n);
      console.log(prev,n,'parts',parts.map((p,h)=>p.name+':'+strata[h]!.drawn+'/'+p.size).join(' | '),'cover',held/runs,'width/CP',(width/runs/(x[1]-x[0])).toFixed(3),'exact',exact/runs);
    }
  }
}, 300000);
