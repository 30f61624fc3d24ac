import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Speaking of people as animals, vermin, disease, filth or things. */
export const dehumanisationTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      (subhuman|subhumans|sub human|sub humans|untermensch|untermenschen) (scum|filth|trash|garbage|animal|animals|)
      (not|arent|isnt|barely|hardly|less than|never) (even|really|) (a|) human (being|beings|you|) (and|scum|at all|anymore|trash)
      (less than|not even|barely|not fully|hardly) human
      (human|oxygen|breathing) (vermin|filth|garbage|trash|waste|excrement|parasite|parasites|cockroach|rubbish|sewage|stain|slime|turd|faeces|toilet|sewer|thief|thieves|skidmark|scum|debris|detritus)
      (waste|wastes|wasting|thief|stealing|stealer|misuse) of (a|good|perfectly good|our|precious|valuable|human|) (oxygen|skin|air|carbon|sperm|flesh|organs|dna)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (<youare>|<sheis>|<handle> is|these people are|people like (you|her|him|them|this) are|the lot of you are|you people are|they are all|all of you are|trolls are|this woman is|this man is|this thing is) (all|just|nothing but|nothing more than|fucking|like|literally|a|an|the|worse than|such a|absolute|total|lower than|no better than|complete|vile|disgusting|filthy|dirty|a fucking|a filthy|a disgusting|) (vermin|rats|rat|cockroach|cockroaches|roach|roaches|parasite|parasites|animals|savages|savage|ape|apes|monkey|monkeys|maggot|maggots|pigs|pig|swine|vulture|vultures|leech|leeches|locusts|beasts|scum|filth|cancer|a disease|a plague|disease|plague|dogs|dog|slug|slugs|snake|snakes|tapeworm|louse|lice|tick|flea|worm|insect|insects|beast|virus|pestilence|tumour|abomination|demon|demons|devil|ghoul|ghouls|orcs|reptile|reptilian|slime|pond life|pondlife|scum of the earth|lowest of the low|shit on (my|the bottom of)|dirt|sewage|swamp creature|creature)
      (you|u|ya) (fucking|filthy|dirty|disgusting|vile|absolute|little|evil|ugly|lying|stinking|horrible|nasty|old|fat|greedy|slimy|pathetic|big|inbred|) (vermin|rat|cockroach|parasite|parasites|animal|animals|savage|savages|ape|monkey|maggot|maggots|pig|pigs|swine|vulture|leech|leeches|scum|filth|cancer|dog|dogs|slug|snake|beast|rats|worm|pond life|pondlife|abomination|creature|demon|ghoul|reptile|ratbag|insect|scum of the earth|toad|hyena|slimeball|slime)
      (fucking|filthy|disgusting|vile|absolute|inbred|utter|human|nasty|complete|racist|evil) (vermin|parasites|animals|savages|scum|filth|cockroaches|pigs|rats|pond life|pondlife|maggots|apes)
      (scum of the earth|lowest form of life|lower than vermin|bottom feeder|bottom feeders|pond life|pondlife|lower than a snake|single celled organism|amoeba brain|plague rat|plague rats|gutter rat|gutter rats|knuckle dragger|knuckle draggers|knuckledragger|knuckledraggers|cave dweller|swamp dweller|mouth breather|mouthbreather|mouth breathers|mouthbreathers|inbreds|inbred)
      (put|putting) (you|her|him|them|it|this thing|this animal|these animals) (down|to sleep|out of (its|their|our|her|your) misery) (like|please|already|now)
      (put (you|her|him|them|it) down like|should be put down|needs putting down|need putting down|needs to be put down|need to be put down|needs culling|need culling|should be culled|needs exterminating|need exterminating|should be exterminated|should be neutered|should be spayed|should be muzzled|should be sterilised|should be caged|belong in a (cage|zoo|sewer|swamp|kennel|sty)|belongs in a (cage|zoo|sewer|swamp|kennel|sty)|breed like (rats|rabbits|cockroaches|flies|vermin)|breeding like (rats|rabbits|vermin|cockroaches))
      (parasite|parasites|leech|leeches|bloodsucker|bloodsuckers|tick|ticks) (living|sponging|feeding|leeching|scrounging|sucking|feasting|getting fat|) (off|on) (of|) (the|our|my|hard working|honest|) (taxpayer|taxpayers|tax payer|tax payers|state|public|public purse|public money|nhs|system|country|benefits|people 's money|backs of|rest of us)
      what (even|the fuck|the hell|) is (that|this|it) thing
      (this|that|the) (it|thing) (calls itself|wants to be called|is not human)
      (an|the) (infestation|plague|invasion|swarm|cancer) of (<group>|<hard-group>|these people|them|trolls|migrants|foreigners|lefties|vermin)
      (cull|exterminate|eradicate|fumigate|stamp out) (you|them|these|the|this|her|all|every) (<group>|<hard-group>|vermin|people|scum|lot|all|filth|parasites)
      (🐀|🐖|🐷|🐍|🐒|🦍|🪳|🐛) (you|u|her|scum)
      (you|u|ur a|youre a|you 're a|shes a|she 's a|hes a) (🐀|🐖|🐷|🐍|🐒|🦍|🪳|🐄|🐮|🐕)
    `),
  },
  {
    strength: 'likely',
    needs: 'noun',
    terms: lines(`
      (vermin|cockroach|parasite|parasites|scum|maggot|filth|swine|subhuman|pondlife|ape|animal|pig|rat|snake|weasel|slug|dog|leech|vulture|reptile|toad|hyena|worm|scumbags)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (scum|vermin) (like (you|her|him|them|this)|of the|you are|the lot)
      (animals|creatures|pigs|parasites|leeches|rats|vultures|filth|vermin) (like (you|her|him|them|this|these))
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (scum|vermin|rat|rats|pig|pigs|dog|dogs|monkey|snake|snakes|animal|animals|leech|leeches|vulture|ape) (control|farm|farms|farmer|welfare|rights|race|year|rescue|shelter|testing|kingdom|flu|meat|house|poison|pox|bite|oil|food|lover|lovers|owner|park|tail|free|sanctuary)
      (<you>|<youare>|you are) (a|an|the|such a|party|political|social|lucky|sly|sneaky|cheeky|good|clever|old|hot|top|lucky old) (party|political|social|lucky|sly|sneaky|cheeky|good|clever|old|hot|top|different|majestic|beautiful) (animal|dog|beast|fox|creature|devil|pig)
      parasite (infection|infections|eve|film|movie)
    `),
  },
];
