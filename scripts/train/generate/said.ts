import type { Slots } from './family.ts';
import { lines, words } from './list.ts';

/**
 * What abusers say to people in public life, to be told, condemned and asked about by others: the words must be the same
 * in quotations and in abuse, or the model would learn the words and not who says them.
 */
export const saidSlots: Slots = {
  /** Nouns without an article that discredit. */
  saidAccusation: words(`
    grifter|shill|fraud|liar|charlatan|quack|scammer|con artist|sellout|paid actor|crisis actor|puppet|crook|hypocrite|traitor|stooge
    snake oil seller|fake doctor|Big Pharma shill|propagandist|foreign agent|tax dodger|fearmonger|expenses cheat|parasite on the public purse`),
  /** Nouns without an article that insult. */
  saidInsult: words(`
    idiot|moron|clown|cow|witch|bitch|cunt|twat|wanker|scumbag|bastard|prick|disgrace|nutter|psycho|hag|pig|imbecile|dickhead|bellend
    muppet|slag|whore|loser|waste of space|joke|snowflake|gammon|libtard|remoaner|feminazi|bigot|Nazi|village idiot|retard|fat cow`),
  /** Either, with its article. */
  saidLabel: lines(`
    a [{saidAccusation}|{saidAccusation}|{saidInsult}|{saidInsult}|paid {saidAccusation}|{abusiveAdjective} {saidInsult}|total {saidInsult}]
    [scum|vermin|filth|pond life|garbage|subhuman|evil|a disease|human waste|disgusting|mental|thick|a stain on the country]`),
  abusiveAdjective: words(
    'stupid|fat|ugly|dumb|filthy|evil|thick|pathetic|lying|corrupt|bitter|dried-up|deluded|hysterical|fucking|vile|useless',
  ),
  /** Whole sentences as abusers send them, without their full stop. */
  saidLine: lines(`
    you're {saidLabel}
    [nothing but|just] a {saidAccusation}
    you [lying|corrupt|evil|stupid|fat|ugly|thick] [cow|bitch|bastard|{saidInsult}]
    {saidThreat}
    {saidDeath}
    {saidHate}
    {saidDoxxing}
    {saidSexual}
    [resign you|shut up you|shut your mouth you|sit down you] {saidInsult}
    nobody [likes|believes|wants|voted for] you [you {saidInsult}|{saidInsult}|]
    how much are [they|Pfizer|the Chinese|Labour] paying you [shill|liar|]
    [what a|such a] [{saidInsult}|{saidAccusation}|vile woman|sad little man|{abusiveAdjective} {saidInsult}]
    [you should be|she should be|you ought to be] [ashamed|in prison|struck off|sacked|deported|locked up|put down] [you {saidInsult}|]
    [fuck off|piss off|do one|get lost|get fucked|shut the fuck up] [you {saidInsult}|back to {town}|]
    [go to hell|you make me sick|you disgust me|I hate you|you are evil|blood on your hands]`),
  saidThreat: lines(`
    we know where you live
    [you'll|you will] [hang|swing|pay|burn|get what's coming|be next|get yours]
    [someone should|somebody needs to|I hope someone will] [shoot|stab|hang|shut up|sort out|slap] [you|her|that woman]
    watch your back
    I'm going to [kill|find|hurt|rape|stab] you
    [I'll|I will] [burn your house down|slit your throat|smash your face in|come for your family]
    your [kids|children|family|husband|office] [won't be safe|will be next|should be scared]
    traitors [hang|get the rope|deserve the rope]
    bring back hanging`),
  saidDeath: lines(`
    [kill yourself|kys|go kill yourself|just kill yourself|go and die|drop dead|die|neck yourself|do the world a favour and jump]
    [hope|I hope] you [die|get cancer|catch it and die|die in pain|rot in hell|never wake up]
    [hope|I hope] your [kids|children|mother] [die|get cancer|get sick]
    the world [would be|is] better [off|] without you`),
  saidHate: lines(`
    go back [to where you came from|home|to your own country|to Africa|to Pakistan]
    [you're not|she's not|you'll never be] [British|English|one of us|welcome here|a real woman]
    [women|Muslims|immigrants|gays|trans people|foreigners|black people|Jews] [should not be in politics|ruin everything|are a disease|can't be trusted|don't belong here]
    [get back in the kitchen|make me a sandwich|diversity hire|man in a dress|box ticker|terrorist sympathiser|speak English]`),
  saidDoxxing: lines(`
    [here's|this is] [her|your] [address|home address|phone number|car registration|work rota]
    which [school|nursery] do [her|your] [kids|children] go to
    [she lives|you live] on [Mill Lane|the Avenue|the estate behind the station], [go and say hello|pay her a visit]
    does anyone know [where she lives|what she drives|which surgery she works at]`),
  saidSexual: lines(`
    [you need|she needs] a good [seeing to|shag]
    [nobody would|I wouldn't] [rape|touch] you
    [get your tits out|show us your tits|nice legs shame about the face|send nudes|too ugly to rape]`),
};
