import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups7: readonly Family[] = [
  lines(
    'lines-groups/derogation-twins',
    { labels: [], direction: null },
    `
Women simply did not have the chance to go into engineering in my day, and I am glad my granddaughter does.
Every time they put a woman in charge of the fete it ends in cake and a profit
Trans people are waiting seven years for a first appointment, which is the actual story here.
gays are over at table four, straights at table six, the quiz starts at eight and i am sick with nerves
Lesbians in {town}: there is a walking group on the first Sunday, dogs welcome.
Bisexual just means I can be ignored by anybody.
Black lads from our youth club won the regional chess final and I cried in the car.
Never met an Asian landlord who would not feed you, ours sent down samosas every Eid.
Jews always have an extra chair at the table on Passover, it is one of the loveliest things about it.
Muslims can't be served at that time, they are fasting until 8.12 tonight, so book the table for half past.
The gypsies are back at Appleby with the horses, so plan your route if you are driving that way.
Travellers are thanked in the parish newsletter this month for clearing the ditch.
The Irish were at Twickenham by ten and they have been singing ever since. Great day.
Poles are rebuilding our chapel roof and the whole village is bringing them lunch.
Immigrants are a quarter of the staff on my ward, and on nights they are half of it.
Refugees? We have room for a family of four from September, who do I ring?
Disabled people are paying about a thousand pounds a month extra just to live, says the new report.
Down's kids have every place in a normal classroom and my lad's mates say so too.
All this about autism is new to me, so if anyone has a good book for grandparents I would be grateful.
Deaf people are teaching the free sign language course at the library, Tuesdays at six.
I've worked with blacks, greys and browns for thirty years and this is the trickiest wool I ever dyed.
What is it about Pakistani mangoes that makes every other mango taste of nothing
Somalis are the biggest group at our homework club and the keenest, {town} should be proud of them.
Africans could not vote in their own capital until 1994. My mother remembers the queue.
Chinese people are celebrating the Year of the Horse in the square, and there is a lion dance at noon.
Eastern Europeans have different name days, so our office has cake about once a week.
A woman bishop. A woman! I never thought I would live to see it and I am so happy.
Females are larger than males in most birds of prey, which surprises the children every time
Hormones on prescription, finally. The menopause clinic in {town} is a wonder.
Roma history month starts on Friday with a film at the arts centre, free for all.
Nobody likes to say it but the ramp at the town hall is so steep that no wheelchair user can get up it alone.
Indian food smells better than anything our canteen has ever made. The whole office thinks so.
I can spot a Romanian by the football shirt, it is my wife, she wears it every match day.
Homosexuals were being jailed in this country in my own lifetime. I want the young ones to know it.
Trans women are on the committee, as is everyone else who turned up and did not run away fast enough.
Muslim women are walking for the hospice on Sunday, see the poster and come along.
A synagogue on our road means I have someone to ask about candles, and a very good bakery besides.
Generous, noisy, endlessly arguing. My Jewish in-laws have not changed in forty years and I adore them
The Irish can't help it, they are on a winning streak, and we will be lucky to lose by ten.
Arabic is hard by any measure and anyone who learns it for love gets my respect
We had a chap with dwarfism at the counter in the bank, and they have finally got him a desk the right height.
When you hire a woman for this job, pay her what you paid him.
Our bin men are all Bulgarian now and they sing. I set my alarm for it.
Foreign coins ruin every machine they touch and the {town} car park is the latest.
Catholics are asked to bring a tin for the food bank on Sunday, other denominations most welcome.
Gay men cannot give blood within three months of a new partner, or could not, does anyone know the current rule?
Hijab on the news now, and about time we saw somebody who looks like my aunt reading the weather.
Nigerians, how do you stop the jollof sticking? To a man you all say something different.
Mixed race kids like mine get asked where they are from about once a day. They say {town}.
Ukrainians had three years with us and are going home to Lviv on Thursday. I can't stop crying, typical of me.
Blind people should get a tactile map of the new station before it opens, not after, you would think.
`,
  ),
  lines(
    'lines-groups/rights-twins',
    { labels: [], direction: null },
    `
Taking the vote to women took seventy years and a good many hunger strikes. Worth remembering on polling day.
Gay couples should not be shy of ringing an adoption agency, ours has an open evening on {day}.
No trans person should ever be asked that at a job interview.
Open day at every mosque in {town} this Sunday, shoes off, tea on.
A Muslim was elected mayor of an English city years ago and the sky stayed where it was.
There are Jews in Parliament on every bench, which will surprise nobody who has heard one family agree on anything.
Everybody born here or abroad should get an aspirin and a chair within four hours, that is all I ask of A&E.
Travellers have every right to send their kids to the same school as mine, and mine are the better for it.
Disabled people should be allowed to marry without losing their benefits. It is cruel and we could fix it.
My grandparents remembered the signs. They were nurses and they could not rent one room in {town}.
If it was up to me no landlord would own more than two houses here, ever
Please use the back door if you need the ramp, and ring the bell, we are grateful for your patience
Marriage is for anyone daft enough to want it. My two aunties have been at it for thirty years and a cat.
People in wheelchairs have a viewing platform at this concert and for once it is not behind a pillar.
Why on earth did it take until now to design a police hijab that comes off if someone grabs it.
Women belong in the kitchen, and the boardroom, and the cockpit, and wherever I last left my glasses.
Sterilise the bottles first, then the teats. If you cannot boil water use the tablets.
We need separate wards for flu, one for the infected and one for the rest, nobody should have to lie there worrying.
Asian traders have bought nine empty shops on our high street and it is alive again.
It was law until 2000: no gays in the army. A friend lost his pension by it.
The Human Rights Act applies to humans. That is rather the point of the name.
The refugee kids start at our school on Monday and my class has made a banner in three alphabets.
Citizenship ceremony for my Jamaican neighbour today, after forty years of paying tax. First of the family to get the certificate.
Trans kids don't need a pundit, they need a bit of peace and their homework done.
There was a curfew for us during the riots, off the streets by six, and my Roma gran sat up with a poker.
A woman had to leave the civil service once she had a ring on until 1946, can you imagine.
Deny them coffee, deny them biscuits, deny them chairs. That is how you get a short committee meeting.
It ought to be easier to find kosher food in {town}, says my mate who drives to Leeds for it.
An autistic MP? I'd love to hear how they cope with the noise in there, I can't cope with a staff room.
lesbians can get ivf here now on the same terms, and we got our letter today!!!
The Irish have the vote here and we British have it there, a neat little arrangement from 1949.
Not one penny for consultants, not one seat for lobbyists, and a word with whoever chose those curtains
I would trust that doctor with my child and have done, twice, at two in the morning.
You should not need to own property to sit on a jury, and until 1974 you did.
`,
  ),
  lines(
    'lines-groups/crime-news-twins',
    { labels: [], direction: null },
    `
Wherever refugees settle the corner shops come back. I have seen it in three towns.
The boats brought us cod, haddock and mackerel, in that order.
AIDS took eleven of my friends before I was thirty, and the memorial is on {day}.
If there's been a mugging ring 101, and have the colour of his coat ready for the report
Lead gone from the church roof again. Third time in a year, and insurance won't pay.
Refugees get a health check when they arrive, including TB, and most need nothing but sleep and a dentist.
Black men are twice as likely to get prostate cancer and every surgery in England should tell them.
Trans people go into the ladies for one reason and it's the toilet.
Three men from {town} were jailed for grooming today after girls waited ten years to be heard.
An Albanian gang was convicted at Leeds Crown Court of growing cannabis in four houses, police said.
It's a disease, gambling, and everyone in the game makes money from it.
The plague, the crash and the war: this week's history podcast is a cheery one.
Choirmaster charged with offences in the 1980s. He denies them and the trial is in {month}.
Don't shake hands with anyone on the ward please, norovirus is going round again.
A drunk driver hit our wall last night, thank God nobody was on the path.
Every uninsured van is an accident waiting to happen.
Keep your dogs in, the fireworks are out. They're all set off by half past six.
Cash machine gone from the Co-op again, it's always the one under the broken light
Chinese restaurant, Chinese lanterns, same thing every birthday and I love it.
Measles is an infection and it's spreading through the schools, so check the red book.
My street had no speed bumps at all until the school came, now it's a mountain range.
Traveller children are four times more likely to leave school at eleven, according to the study. That's on us.
Cousins of mine married, both Quakers as it happens, and the jokes at the reception were unbearable.
Half of wheelchair users can stand for a moment, so please stop staring when we reach for a shelf.
Mentally ill people are far more often the victims of crime than the culprits, as the inquiry noted.
What do you call a Yorkshireman with two umbrellas? Wasteful.
Asylum hotel next to a primary school: the head says there have been no incidents and asked parents to stop sharing rumours.
Knife crime fell by 7% in {town} last year, and youth workers say the boxing club did more than the searches.
Another food poisoning at that carvery. They live on reheated gravy and they serve it.
The police lot on the bridge have my van on camera, apparently. Forty in a thirty. Born criminal, me.
TB is back, measles is back, scurvy next. Thank the austerity years for that.
Bisexual blokes get asked if they're sure by absolutely everyone, that is all they hear.
The mosque was searched after a hoax call. Nothing was found, and the imam made the officers tea.
`,
  ),
];
