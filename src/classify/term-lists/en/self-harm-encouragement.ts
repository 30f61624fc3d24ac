import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Telling someone to hurt or kill themselves, or that they would be better dead. */
export const selfHarmTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      (kys|killyourself|killurself|kill yo self|keep yourself safe bitch)
      (please|just|go|now|then|should|must|and|to|you|u|or|bitch|pls|plz|gonna|better|can|could|do|hurry up and|why dont you|) kill <self>
      (please|just|go|now|then|should|must|and|you|u|do us all a favour and|) (fucking|) (hang|shoot|drown|neck|top|off|stab|unalive|gas|bury|end|electrocute|castrate|strangle|poison|set fire to|fling|throw|chuck) (yourself|urself|yaself|yourselves) (off|under|in|from|now|please|already|you|bitch|tonight|today|and|with|out|on|)
      (commit|try|attempt|consider|considered|tried) (suicide|seppuku|sudoku) (you|already|please|bitch|then|now|and|instead|as)
      (go|please|just|should|could|must|and|to) (and|) commit suicide
      (do|doing) (us|the world|everyone|humanity|your (family|kids|mum|husband)|yourself|society|me|all of us) (all|) a (massive|huge|big|) (favour|favor) (and|by|&|n|,) (*1 die|*1 kill|jump|end|*1 hang|drown|take a long walk|*1 disappear|drop dead|fuck off and die|stop breathing|stop existing|slit|overdose|top|neck|walk|lie|suck)
      (drink|go drink|have some|down some|swallow|inject|try) (some|a (nice|big|) (bottle|pint|cup|glass) of) (bleach|antifreeze|rat poison|weedkiller|paracetamol)
      (drink|go drink) (bleach|antifreeze|rat poison)
      (slit|cut|slash|open) (your|ur|yer) (own|) (wrists|wrist|throat|veins)
      (jump|walk|step|leap|throw yourself|fling yourself|take a jump) (off|under|in front of|out of|from) (a|the|your|some) (bridge|cliff|building|train|bus|roof|window|tall building|balcony|lorry|multi storey|tube|pier|moving)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (nobody|no one|noone|not a soul|no body) (will|would|'d|'ll|is gonna|is going to) (ever|even|) (miss|mourn|notice|care|cry) (you|u|ya|if you (died|disappeared|were gone|vanished|killed)|when you (die|are gone|re gone))
      (world|country|planet|everyone|we|your (kids|family|husband)|nhs) (would|'d|will|'ll|is|are) (all|) (be|) (much|so much|far|) (better off|better place|better|happier|a better place) (if you (died|were dead|werent|never|wasnt|were not|dropped dead|disappeared)|without you (in it|alive|around|on it)|with you dead|when you (die|are dead|re dead)|if (she|he) (died|were dead|was dead|dropped dead))
      (you|u|she|he) (should|shouldve|should have|shoulda) (have|) (been|) (died|aborted|swallowed|drowned at birth|never been born|been aborted)
      (better off|rather|prefer you|prefer you were) dead (than)
      (youd|you 'd|you would|she 'd|he 'd) be (better off|more use|more useful|better|doing us a favour) (dead|six feet under|in a grave|in the ground|in a coffin|as fertiliser)
      (why|y) (are you|you|is she|is he|arent you|isnt she|isnt he|havent you) (still|not|even|yet|) (alive|breathing|dead|dead yet|killed yourself|topped yourself|still here on earth)
      (drop dead|go die|pls die|please die|die in a fire|die in a hole|die in a ditch)
      (find|get|need|grab|buy|tie|use|here is|here 's) (a|some|yourself a|yourself some) (rope|noose|gun|bridge|tall building|cliff|razor) (and|then|to|love|please)
      (end|ending) (your|ur) (miserable|sad|pathetic|worthless|pointless|sorry|own|) (life|existence)
      (take|taking) your own life (already|please|you|then|and|bitch)
      (overdose|od) (already|please|you|bitch|on)
      (<you>|go|please) (top|neck|off) <self>
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (waste of|wasting|stealing|stop wasting|stop stealing|use of) (our|good|perfectly good|precious|valuable|) (oxygen) (go|so|do|please|kill|end)
      (take|go take) a long walk off a short (pier|cliff)
      (your|ur) (existence|life) (is|has) (pointless|worthless|no (value|point|meaning|purpose)|a mistake|an error)
      (try|go) (jumping|hanging yourself|playing in traffic|play in (the|) traffic|play on the motorway|playing on the motorway|swallowing|eating a bullet|eat a bullet)
      (play|go play) in (the|) traffic
    `),
  },
  {
    strength: 'likely',
    needs: 'noun',
    terms: lines(`
      (go and|please|why dont you|you should|you need to|you could|u should|you may as well|you might as well|) (just|) end it (all|already|now|then)
      (why dont you|you should|you need to|you may as well|you might as well|u should) (just|) end it
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (you|youd|youll|dont|not|never|didnt|you 'll|going to|gonna) (*1) (kill|hurt|burn|work|exhaust) yourself (doing|trying|with|over|laughing|if you|working|on)
      (dont|do not|never|please dont|didnt|wont|not) (you|ever|) (kill|hang|hurt|harm|top|drown|shoot|end|neck) <self>
      (told|tells|telling|tell|asked|urged|said|saying|encouraged|encouraging) (me|us|people|someone|kids|children|teenagers|others|them) to (go|) (kill|hang|commit|end|drown|top) *1
      (shot|shoot|shooting|hang|kick|top) (yourself|himself|herself|themselves) (in the foot|a coffee|up a treat)
      (wanted|want|tried|trying|wants|going|about|tries|planned|attempted|attempts|likely|ready|pushed|drove|driven|made|feel like|prepared|willing) (*1) to (kill|hang|hurt|drown|shoot|end) (herself|himself|themselves)
      (who|people|men|women|veterans|farmers|doctors|kids|children|they|he|she|patients|teenagers) (kill|kills|killed|hang|hanged|hurt) (themselves|himself|herself)
      (or|and|might|may|could|would|will|will|and then|then) (kill|hurt) (himself|herself|themselves)
      drop dead gorgeous
    `),
  },
];
