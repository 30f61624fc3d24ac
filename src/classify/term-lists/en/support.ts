import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Thanks, praise, encouragement and solidarity. */
export const supportTerms: TermList = [
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (thank you|thankyou|thanks|thank u|many thanks|ta|cheers) (so much|very much|for (all|everything|your|sharing|speaking|being|doing|this|that|standing|the|keeping|helping|posting|fighting|calling|raising|highlighting|taking|what|continuing|never|putting|campaigning|caring)|doctor|dr|from|again|to you|rosa|all|both|<handle>|x)
      (<youare>|<sheis>|<handle> is|what an|such an|you 've been|youve been) (all|an|a|the|such a|such an|so|absolutely|truly|really|just|very|doing|still|always|my|our|bloody|fucking|one of the|a real|an absolute|a true|) <praise>
      (you|u|ya) (absolute|total|utter|complete|little|) (star|superstar|legend|gem|hero|heroine|angel|queen|beauty|treasure)
      (leave|let) (her|him|them) (alone|be)
      (well done|nicely done|well said|bravo|good on you|good for you|hats off|kudos|more power to you|respect to you|massive respect|huge respect|so much respect|way to go|you go girl|hear hear|spot on|love this thread|love your|love you|we love you|love what you)
      (keep (going|it up|fighting|up the|speaking|doing what|being you|strong|telling the truth|posting|shining|on keeping on|at it|your chin up|campaigning|safe and)|stay (strong|safe|brave|well doctor)|chin up|dont let (them|the trolls|the bastards|the haters|these trolls|the bullies|the idiots|these idiots|these people|it) (get|win|grind|stop|silence|bring|put|drag)|dont give up|never give up|ignore (them|the trolls|the haters|these trolls|the idiots|the bots|the bullies|the hate|these vile|all the))
      (we|i|so many of us|many of us|millions of us|most of us|people) (stand with|are with|'re with|support|appreciate|admire|believe|value|have your back|got your back|'ve got your back|are behind|need more people like|salute|thank|respect|are (so|) (proud of|grateful to|grateful for|lucky to have)) (you|u|all you|what you|everything you|your|her|rosa|behind you|him)
      (standing|stand) with (you|her|rosa|<handle>)
      (solidarity|sending (you|u|so much|lots of|all my|all the|big|much|) (love|hugs|strength|solidarity|support|positive|best|hug)|much love|lots of love|big hugs|proud of you|so proud|proud to know|in awe of you|bless you|god bless you|hugs to you|thoughts are with you)
      (great|brilliant|excellent|amazing|fantastic|superb|wonderful|important|vital|incredible|good|lovely|powerful|fab|outstanding|moving) <work>
      (sorry|so sorry) (you|youre|you 're|to see|to hear|that you|for (the abuse|what)|this is happening) (are|have|having|had|get|got|to|you|happened|being|receiving|dealing|going)
      (you|u) (dont|do not|didnt) deserve (this|that|any|the abuse|it|such)
      (you|u) (rock|inspire|are not alone|arent alone|saved|helped|changed|give (me|us) hope|gave (me|us) hope|are loved|are making a difference|make a difference|speak for)
      (happy birthday|congratulations|congrats|huge congrats)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (❤|💙|💜|💚|🧡|💛|💕|💖|🤗|👏|💐|🫶|💪|🙌) (❤|💙|💜|💚|🧡|💛|💕|💖|🤗|👏|💐|🫶|💪|🙌)
      (thank you|thanks) (❤|💙|💜|💚|🙏|👏|💕|rosa|doctor|doc|x)
      (agree with (you|every word|all of this|this)|couldnt agree more|totally agree|absolutely right|<youare> (so|absolutely|quite|completely|) right|this is so true|brave woman|what a woman|what a hero|what a star|hero|heroine|legend|inspiration) (❤|doctor|dr|rosa|you|to us all|to many|always|as ever|)
    `),
  },
  {
    strength: 'hint',
    needs: 'any',
    terms: lines(`
      (thanks|thank you|thankyou|❤|💙|💜|💚|💕|👏|🙏|💪|🤗|🫶)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (thank you|thanks|cheers|ta|well done|congratulations|congrats) (for (nothing|lying|ruining|killing|destroying|wasting|proving|making me sick|confirming|showing|being (a|an|such|so)|poisoning|your lies|the lies)|but no|captain|genius|sherlock|idiot|moron|you|bitch|liar)
      (i|we) (dont|do not|cant|never|wont|used to|no longer|cannot) (believe|support|respect|admire|stand with|trust|appreciate) (you|u|her|your|a word|what)
      (no|dont|never) (thanks|thank you)
    `),
  },
];
