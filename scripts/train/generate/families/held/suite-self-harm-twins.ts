import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Harmless messages about suicide, grief, ends and switching off, and harmless ones about bodies, sex and pictures. */
export const heldSuiteSelfHarmTwins: readonly Family[] = [
  lines(
    'held/suite-self-harm-twins-prevention',
    { labels: [], direction: null, heldBack: true },
    `
    If you are thinking of ending your life, please talk to someone, you matter
    Suicide is the biggest killer of men under fifty and we hardly talk about it
    World suicide prevention day tomorrow, will the town hall be lit up?
    How do I help a friend who says that she wants to kill herself?
    Ask the question directly. Asking somebody whether they're suicidal doesn't put the idea in their head
    The Samaritans are looking for listening volunteers in Cransea, training given
    What is the trust doing about self harm among teenagers, Councillor?
    I teach Year Ten and three of them have told me they hurt themselves. Where do we turn?
    Barriers on the bridge would save lives, the coroner has said so twice
    New research by Professor Achterley on suicide among vets, well worth reading
    you can get through tonight, i did, theres people up right now who will listen
    Crisis cafe open till midnight at the Methodist hall, tea, quiet room, no referral
    Is there a waiting list for talking therapy? My brother's in a dark place
    Please add a content warning, the first paragraph mentions suicide
    What did the inquest recommend about farm workers' mental health?
    Doctors take their own lives more often than most professions, that's why we need the helpline funded
    Take the pills back to the chemist if they're no longer needed, safer for everyone at home
  `,
  ),
  lines(
    'held/suite-self-harm-twins-own',
    { labels: [], direction: null, heldBack: true },
    `
    I tried to take my own life two years ago. Your article is the reason I asked for help
    I lost my son to suicide in May. His name was Rory and he loved motorbikes
    I've had days when I wanted to disappear and the ward staff sat with me
    honestly nearly ended it last winter, long covid does that, please keep fighting for us
    My dad killed himself when I was nine and nobody at school knew what to say
    Eleven years since I last self harmed, got the date on my calendar
    I didn't want to be here any more when the benefits stopped. A caseworker of yours rang me every day
    When I told my GP I felt like dying she cleared her whole afternoon
    My sister is on a ward after an overdose, is there any support for siblings?
    I can't go on much longer with this rota. I'm not suicidal, I'm just so very tired
    He left us a note and a garden full of dahlias. I'm growing them on
    after the attempt everybody whispered, you shook my hand, i've never forgotten it
    Some nights the thoughts come back. I walk the dog and they go again
    Would you speak at our bereavement group? We have all lost someone that way
    I used to cut. Now I paint. That's it, that's the message
    As a paramedic I've been to more suicides than I can count and it never leaves you
  `,
  ),
  lines(
    'held/suite-self-harm-twins-idiom',
    { labels: [], direction: null, heldBack: true },
    `
    You should end it there, the last verse drags a bit
    That budget was the longest suicide note since my uncle's karaoke choices
    Log off and get some sleep, Doctor, we need you fresh tomorrow
    Time to put this old bike out of its misery
    Do yourself a favour and don't read the comments
    career suicide, politically speaking, but good for her for voting with her conscience
    Go and jump in a lake! Seriously, wild swimming did wonders for my back
    Why not kill off the newsletter? Nobody opens it
    Go and disappear for a fortnight somewhere with no signal, you've earned it
    i nearly died of embarrassment when my phone went off in the chamber
    Kindly end the consultation now, it's been running for a year
    He should fall on his sword and let the deputy take over the portfolio
    Just pull the plug on the project, the software's never going to work
    It's a suicide squeeze in baseball, nothing sinister, look it up
    Off you pop then, enjoy your retirement, you've done thirty years!
    If the boiler goes again I'm giving up on life indoors and moving into the allotment shed
  `,
  ),
  lines(
    'held/suite-self-harm-twins-end-of-life',
    { labels: [], direction: null, heldBack: true },
    `
    I want the right to end my own life when the time comes, and I hope you'll vote for the bill
    Assisted dying is a slippery slope. Please oppose it on Friday, Ms Marwood
    My wife chose to stop treatment and she died at home with the cat on her bed
    What safeguards does the amendment put in for people with depression?
    Hospice care should come first, before anyone speaks of choosing death
    the free vote on assisted dying is on friday which way are u leaning
    Mum has a do not resuscitate form, who keeps the copy?
    We had to put our old dog to sleep today, the vet was wonderful
    As a palliative care nurse I've heard people beg to go, and I've heard the same people laugh next morning
    Our son switched off his ventilator with the whole family there. It was his decision, and right
    Would two doctors have to agree before somebody could be helped to die?
    I'm eighty eight, I've had a good run and I don't want to be kept alive by tubes
    Debate tonight: should the law let us choose when we die? Speakers from both sides
    Could you explain the difference between sedation at the end and euthanasia? I've never understood it
    Disabled people are afraid of this bill, please hear them
    Grandad wants his ashes put in a firework. He's in perfect health, he just likes planning
  `,
  ),
  lines(
    'held/suite-sexual-twins-health',
    { labels: [], direction: null, heldBack: true },
    `
    Should I have my breasts checked if my aunt had cancer at forty?
    Is it normal for sex to hurt after the menopause, Doctor?
    Sexual health clinic in Marrick has shut, where do young people go for condoms now?
    They said vagina on breakfast television and my nan didn't even look up from her crossword
    how often should a bloke check his balls for lumps
    My smear was painless, the nurse was a star, don't put it off
    Erectile problems can be an early sign of heart disease, get it looked at, gents
    Breastfeeding in the council chamber? Good for her, about time
    What age does sex education start under the new guidance, and can I see the lesson plans?
    Prostate exam done. Ten seconds, no drama, go and book one
    Do you have figures on sexual assaults on hospital wards?
    The bra bank is collecting again, clean used bras of every size, box in the foyer
    Chlamydia's up by a quarter among students, says Professor Achterley's paper
    i'm after a female gp for an intimate examination, is that ok to ask for
    Does HRT bring the sex drive back, asking for a very impatient wife
    Naked calendar for the hospice is on sale, tastefully done, sunflowers everywhere
  `,
  ),
  lines(
    'held/suite-sexual-twins-compliments-and-pictures',
    { labels: [], direction: null, heldBack: true },
    `
    Love that yellow coat, where's it from?
    You looked great on the programme last night, really relaxed
    Could you send us a photo for the programme? Head and shoulders, please
    Happy anniversary to you both, gorgeous couple
    Send pics of the pothole and we'll put them on the map
    What a beautiful bride your daughter made, Councillor
    your hair looks fab doc, did u change it
    Hot stuff, that chilli recipe of yours. I was sweating
    Congratulations on ten years together, give your wife a kiss from all of us in ward three
    Is it OK to share the video of you dancing at the carnival? It's a delight
    That was a sexy bit of data visualisation, Professor, I could look at it all day
    Nice legs on that new bench in the park, oak are they?
    New hip, new knees. My body's more metal than man but I'm dancing again
    We would love a picture of you in your scrubs for our nurses' day display
    Smart suit, Mr Penhallow! Someone's taken you shopping
    Speed dating for the over sixties at the Plough on Valentine's, proceeds to the scanner appeal
  `,
  ),
];
