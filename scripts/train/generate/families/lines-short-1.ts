import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What people mostly write: a few friendly or neutral words, of which a word-matcher could think anything. */
export const linesShort1: readonly Family[] = [
  lines(
    'lines-short/wishing-well',
    { labels: ['support'], direction: null },
    `
    Get better soon
    Feel better soon, {name}
    Hope you mend fast
    Speedy recovery, doctor
    Wishing you well
    Rest easy tonight
    Rest well, {name}
    You rest now
    Look after yourself
    Mind how you go
    Keep safe
    Safe travels
    Safe home, {name}
    Drive safely
    Sleep tight
    Night night, doctor
    Sweet dreams
    Have a lovely evening
    Enjoy your break
    Happy retirement, {name}
    Enjoy your holiday
    All the best
    Best wishes from {town}
    Good luck tomorrow
    Good luck with it
    Fingers crossed for you
    Thinking of you
    Big hugs
    Hugs from {town}
    Sending love
    Love to you all
    Chin up, {name}
    Hang in there
    Keep going
    Don't give up
    Stay strong
    Take it easy
    Go gently
    Be kind to yourself
    Put your feet up
    Get some sleep
    Hope it goes well
    Good health to you
    Heal up quickly
    Thoughts with your family
    Sorry for your loss
    So sorry, {name}
    Condolences to you all
    You'll be missed
    We'll all miss you, {name}
    The ward will miss you
    I'd miss your posts
    Don't leave us
    Please stay
    Hope you stay
    Come back soon
    Glad you're back
    Welcome home
    See you all soon
    See you {day}
    See you on {day}, {name}
    Catch you later
    Speak soon
    Until next time
    Bye for now
    Cheerio
    `,
  ),
  lines(
    'lines-short/thanks-and-praise',
    { labels: ['support'], direction: null },
    `
    Cheers
    Ta
    Ta very much
    Thanks
    Many thanks, {name}
    Thanks for replying
    Thanks a million
    Much appreciated
    Very kind of you
    Kind of you
    So kind
    How lovely
    Lovely to see
    Lovely stuff
    Well said
    Well put
    Well done all
    Well played
    Good for you
    Good on her
    Good job
    Great work
    Great point
    Great job, {name}
    Spot on
    Hear hear
    Bravo
    Brava
    Top marks
    Absolute legend
    What a star
    What a hero
    Proud of you
    So proud
    Love this
    Love that
    Love your work
    Keep it up
    More of this please
    Brilliant thread
    Excellent piece
    Superb interview
    You smashed it
    You nailed it
    Killed it
    Nice one
    Nice work
    Nice thread, {name}
    Nice pic
    Nice photo
    Nice frock
    Nice hat
    Nice to hear
    Very good
    Very true
    So true
    True that
    Couldn't agree more
    Agree with all this
    She's right
    Dead right
    A million times this
    This
    This ^^
    👏👏👏
    ❤️ this
    Beautifully said
    Beautiful
    Gorgeous photo
    Wonderful news
    Great news
    Happy for you
    `,
  ),
  lines(
    'lines-short/said-in-passing',
    { labels: [], direction: null },
    `
    Hi
    Hiya
    Morning
    Morning all
    Evening, {name}
    Afternoon
    Hello you
    Hey
    Yo
    Yes
    Yep
    Yup
    No
    Nope
    Nah
    Maybe
    Perhaps
    Possibly
    Not sure
    No idea
    Don't know
    Dunno
    Who knows
    We'll see
    We shall see
    Wait and see
    Fair enough
    Fair point
    Fair play
    Makes sense
    I see
    Got it
    Noted
    Understood
    OK then
    Okay
    Right
    Right then
    Indeed
    Exactly
    Quite
    Hmm
    Interesting
    Oh
    Oh dear
    Oh no
    Oh my
    Wow
    Blimey
    Gosh
    Goodness
    Poor lad
    Poor soul
    Poor old boiler
    Poor you
    Same here
    Me too
    Me neither
    Likewise
    Ditto
    Snap
    Who?
    What time?
    Where?
    Where is it?
    When?
    Why?
    Why not?
    How?
    How much?
    How come?
    How so?
    Really?
    Seriously?
    Are you sure?
    Is it?
    Any news?
    Any update?
    What happened?
    What's that?
    Which one?
    Source?
    Link?
    Following
    Bookmarking this
    Saved
    Shared
    Reposted
    Signed
    Done
    Emailed
    Booked
    On my way
    Be right there
    I'll be there
    I'll come along
    I'll bring cake
    Back in a bit
    Home now
    Home at last
    Nearly home
    Just landed
    Running late
    Stuck on the bus
    Watching now
    Watching this
    Still waiting
    Waiting for you
    Waiting at {place}
    Ring me
    Call me later
    DM me
    DM sent
    Check your inbox
    Follow back?
    Found it
    Found you at last, {name}
    Look up
    Look here
    Look out for it
    Heads up
    Mind the gap
    Time for tea
    Tea time
    Bed time
    Up early
    Early night
    Long day
    Long week
    Busy day
    Cold today
    Hot today
    Raining again
    Lost my voice
    Lost the thread
    Jump in
    Jump the queue
    Hop on
    Die Hard
    To die for
    Dying here 😂
    I'm dead 😂
    Dead funny
    Killer heels
    Killer app
    Shot of the day
    Great shot
    Nice shot
    Knockout
    Beats me
    Hit me up
    Burnt the toast
    Hungry now
    Sounds good
    Sounds painful
    Looks tasty
    Tastes better
    Come in
    Come on England
    Go on then
    Go for it
    Off we go
    Off you pop
    After you
    Ladies first
    My bad
    My mistake
    Sorry
    Sorry, wrong thread
    Apologies
    Typo
    Ignore me
    Never mind
    No worries
    No problem
    No rush
    No comment
    Yours truly
    `,
  ),
  lines(
    'lines-short/said-in-anger',
    { labels: ['insult'], direction: 'subject' },
    `
    Clown
    Muppet
    You clown
    You fool
    Silly woman
    Stupid man
    Idiot
    Utter idiot
    Moron
    Get lost
    Get stuffed
    Do one
    Jog on
    Shut up
    Shut it
    Pipe down
    You're pathetic
    Disgrace
    You're a disgrace
    Coward
    Loser
    Sad loser
    Creep
    Weirdo
    Grow up
    Nobody asked
    Nobody likes you
    Nobody cares about you
    Waste of space
    Waste of skin
    Joke of a doctor
    Useless lump
    Thick as mince
    Brainless
    Vile woman
    Horrible man
    Ugly inside
    You stink
    You make me sick
    You disgust me
    Can't stand you
    Hate you
    I hate you
    Good riddance
    `,
  ),
  lines(
    'lines-short/danger-in-brief',
    { labels: ['threat'], direction: 'subject' },
    `
    Watch it
    Watch your step
    Watch yourself
    You're finished
    You're next
    Your time's up
    Tick tock
    We're coming
    Coming for you
    We'll get you
    I'll get you
    I'll find you
    We will find you
    I'll hurt you
    I'll end you
    I'll bury you
    I'll break you
    I'll smash you
    You'll pay
    You will pay
    You'll bleed
    You'll burn
    You'll hang
    You'll regret it
    Hang her
    String him up
    Shoot her
    Someone stab him
    Dead woman walking
    Dead man walking
    Dead soon
    Sleep lightly
    Lock your doors
    Look behind you
    Bullet for you
    Rope's ready
    Noose is waiting
    Hope you die
    Hope you burn
    I want you dead
    Better run
    Start running
    Don't sleep
    `,
  ),
  lines(
    'lines-short/despair-in-brief',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    End it
    Just end it
    End yourself
    Off yourself
    Go hang
    Hang yourself
    Top yourself
    Drown yourself
    Go and die
    Just die already
    Die alone
    Why not die
    Do it then
    Go on, jump
    Jump off something
    Unalive yourself
    Delete yourself
    kys lol
    kys already
    plz kys
    Nobody'd miss you
    No one needs you
    World's better without you
    Better off dead
    You should be dead
    Stop breathing
    `,
  ),
];
