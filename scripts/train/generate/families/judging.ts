import type { Slots } from '../family.ts';
import { lines } from '../list.ts';

/** Fillers of messages that judge what somebody did, for or against. */
export const judgingSlots: Slots = {
  /** Words against an act or a policy. */
  bad: lines(`
    [terrible|awful|dreadful|appalling|disgraceful|shameful|disastrous|cruel|short-sighted|reckless|shocking|cowardly|heartless|unforgivable]
    [wrong|mistaken|misguided|disappointing|unhelpful|rushed|muddled|unfair|weak|poor|premature|careless|tone deaf|unworkable|ill-judged]
    [bloody awful|a bloody shambles|an absolute shambles|a farce|a joke|ridiculous|insulting to patients|a mess|indefensible|bonkers|crap|bollocks]`),
  badWord: lines(`
    [terrible|awful|dreadful|appalling|disgraceful|shameful|disastrous|cruel|short-sighted|reckless|shocking|cowardly|heartless]
    [wrong|mistaken|misguided|disappointing|unhelpful|rushed|muddled|unfair|weak|poor|premature|careless|tone deaf|ill-judged|stupid|daft|rubbish|shit]`),
  thing: lines(`
    [decision|vote|policy|statement|speech|answer|interview|leaflet|plan|scheme|idea|argument|article|tweet|thread|proposal|response|consultation|record on {topic}|position on {topic}|line on {topic}]`),
  consequence: lines(`
    [patients|families|pensioners|carers|children|nurses|small shops|tenants|commuters|disabled people|parents|farmers|cyclists|young people] [will suffer|are worse off|are paying for it|have been left waiting|cannot cope|deserve better|are frightened|will remember]
    my [mum|dad|nan|son|daughter|sister|neighbour] [can't get an appointment|lost her bus|is choosing between heat and food|waited {n} hours in A&E|has been let down|is in pain]
    it has [cost {town} {n} million|made things worse|hurt the poorest|closed {place}|helped nobody|broken a promise]
    [people here|we|half of {town}|your constituents] [won't forget it|feel let down|are angry|have had enough|wanted the opposite]`),
  evidence: lines(`
    [The ONS|The data|NICE|The inquiry|A Cochrane review|The minutes|Your own report|The BMJ paper|Hansard|The impact assessment] [says|shows|found|suggests] [otherwise|the opposite|{percent}, not {percent}|no such thing|no benefit|the contrary]
    It was {percent} in {year}, not {percent} [{link}|]
    [That|This] [figure|claim|graph|number|quote] is [out of date|out of context|from a different year|for England only|a preprint]
    [See|Read|Look at|Check] [page {n}|table {n}|the footnote|the methods|figure {n}] [of the report|{link}|]
    [There were|I counted] {n} [of us|people|patients|objections], not {n}`),
  demand: lines(`
    [Please|Will you|Would you] [reconsider|think again|publish the advice|meet the parents|explain|correct it|answer the question|withdraw it|apologise]
    [When|How] will you [put this right|fix it|answer|tell us|explain yourself|make up for it]
    [We|I|People in {town}|Your constituents] [deserve|are owed|want|expect] [an answer|an explanation|an apology|better|the truth|to be heard]
    [Do|You should do|It's time to do] the [right|honourable|decent] thing [and resign|and step down|and say sorry|]
    I [expected|hoped for|wanted] [better|more] [from you|of you|]`),
  credit: lines(`
    I [like|respect|admire] [you|your work|most of what you do] but
    [With respect|With great respect|Respectfully|In all honesty|To be fair to you|Normally I agree with you but]
    I [voted for|supported|campaigned for|trusted|defended] you [but|and yet|, however,]
    [As|Speaking as] [a {role}|a constituent|a patient|a lifelong {party} voter|a parent|someone with long covid|a taxpayer|a carer],
    [Sorry {name} but|{name},|Dear {name},|Come on {name},|Well,|No,|Again,|Look,|]`),
};
