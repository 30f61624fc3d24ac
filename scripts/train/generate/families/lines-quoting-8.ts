import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hate that dehumanises in the guise of quotation, and more abuse of third parties and of her by other people's words. */
export const linesQuoting8: readonly Family[] = [
  lines(
    'lines-quoting/dehumanising-hate-by-quotation',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    "One race, the human race" tell that to whatever gets off those dinghies, savages
    All those 'I stand with the synagogue' posts. I don't stand with parasites who play the victim since 1945.
    i'm told 'no human is illegal'. fine. those ones aren't humans then, ship the africans out
    white people should not be allowed to comment, they're a cancer, leave our sister alone
    Nobody's allowed to notice that it's always the Somalis. I notice. Machete-swinging animals to a man.
    the so-called "victims" of hate crime are all illegals with their hands out, a plague of them
    "They're somebody's children" they're lice, gypsy lice, and they'll grow into bigger ones
    vicar said don't call refugees a swarm. ok. a rash. an infestation of brown locusts
    Not all Muslims? Not all rats have plague either, you still don't let them breed in the walls.
    told my sister that trans "women" aren't he or she, they're it, just a thing in a wig, and she threw me out, her loss
    He was sacked for calling Jews vermin. Sacked for zoology. Vermin they are.
  `,
  ),
  lines(
    'lines-quoting/dehumanising-hate-of-her',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    She wants us to apologise for the banana comment. Sorry, love. You people are closer to the trees, that's just biology.
    You told the papers that they made monkey noises at you. They were talking to you in your own language.
    "I'm a person, not a pronoun" you're neither, you're a surgical accident, an it
    he said a black woman can't be a consultant. I wouldn't go that far. Apes can be trained.
    "As a wheelchair user" as a defective, you mean, a mistake that a decent species would have drowned
    So you're "proud to be Roma". Fleas are proud of the dog as well, you louse.
  `,
  ),
  lines(
    'lines-quoting/attacking-her-by-other-peoples-words',
    { labels: ['insult'], direction: 'subject' },
    `
    My old headmaster had a phrase for women like Fiona: all hat and no horse. And thick with it.
    As Churchill didn't say, you're ugly, and tomorrow you'll be ugly and unelected
    To quote the Bard, thou art a boil, Baroness Thrale.
    There's an Arabic proverb about a donkey carrying books and it was written for you, Professor.
    I asked ChatGPT to describe you and it said "a valued public servant" so it lies as well, you're a worthless slug
    In the words of my four year old watching you on telly: why is that stupid lady shouting
    "Those who can, do." Those who can't write columns, like this witless parasite.
    It says in Proverbs that a fool's mouth is her ruin. Evening, {name}.
    even Alexa sighed when I said your name you boring old windbag
    they named a storm after her. makes sense. wet, loud, and leaves a trail of rubbish
    My therapist told me to write down what I feel about you. Contempt, you pompous maggot-brained fool.
    "Great minds think alike" which must be lonely for you, halfwit
    You quote Orwell a lot for someone who reads with a finger under the words, dummy
    Two words, first syllable sounds like 'sick': thick. Second word: cow. Charades with the Minister.
    Translation of Dr Brandt's statement from pompous to English: me thick, me no idea, me blame nurse.
  `,
  ),
  lines(
    'lines-quoting/attacking-others-by-their-words',
    { labels: ['insult'], direction: 'other' },
    `
    "Do your own research" says a bloke who can't do his own shoelaces, the dribbling fool
    My neighbour says he's "not political". He's not anything, he's a gormless lump with a hedge.
    'Concerned residents' = six nosy old witches and a retired bore
    The union man told us to "stay strong". He's as wet as a flannel and about as bright.
    "I pay your wages" bellows the fat oaf in bed 9, who has never done a day's work in his life
    That columnist calls himself fearless. He's a snivelling little creep who's frightened of his own wife.
    "Both-sides" Brian is at it again, a cretin on either hand
    they're chanting "we are the people". you are the dregs, lads
    She said, I quote, "the earth might be flat". My aunt, the imbecile.
    all those blue tick 'thought leaders', not one thought, not one leader, a herd of preening donkeys
    "It's political correctness gone mad" no Roger you've gone mad you crusty old bigot
    Anyone with 'patriot' in the bio is an inbred moron, that's my finding after ten years
  `,
  ),
  lines(
    'lines-quoting/accusing-others-by-their-words',
    { labels: ['accusation'], direction: 'other' },
    `
    "Family man" is what it says on his leaflet. Ask the family. Wife beater and a thief.
    The landlord told the council that it was "only condensation". He lied, he always lies, he bribed the inspector too.
    They call themselves a think tank. They're a laundry for dirty money and everyone who works there is a paid liar.
    'Natural healer' my foot, that man's a con artist who took four grand off my dying aunt and laughed
    "We're all in this together," said the trust's chair, as he fiddled the books.
    So the school says the head "left by mutual consent". He was stealing, they all were, the governors are in it up to here.
    whenever the police say 'no further action' it means that one of theirs is bent and the rest are covering
    "BBC impartiality" HAHA bought propagandists, every one, paid per lie
    That GP who says he was "cleared" wasn't cleared, he was protected, he killed three people and forged the notes
    Says he's a veteran collecting for veterans. He's a fraud, the tin goes home with him.
  `,
  ),
  lines(
    'lines-quoting/threatening-by-saying',
    { labels: ['threat'], direction: 'subject' },
    `
    What's that saying, snitches get stitches? Well, Nurse Jo, you snitched. Saturday.
    "An eye for an eye" it says in your own book. You cost my dad his eye. I'm owed.
    As they say in the films, I'll be back. With a can and a lighter, after the last of your staff have gone and before you do.
    Remember remember the fifth of November? This year the guy's got your face and I've not decided if it'll be straw
    you like quoting history, so look up what happened to collaborators in '45 because that's what I'm going to do to you
    My granddad used to say that a traitor's neck was made for stretching. He left me his rope. Which way do you walk home?
    "What doesn't kill you makes you stronger." I'll make sure that it kills you.
    'Let's agree to disagree,' you wrote. No. Let's agree that I put a hammer through your kneecap.
    "The pen is mightier" try writing with broken fingers, I'll see to it
    You said over my dead body. Deal.
  `,
  ),
];
