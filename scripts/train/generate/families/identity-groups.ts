/**
 * A group of people, named in the forms that sentences need. Hateful and harmless templates draw from the same table,
 * so that the mere name of a group says nothing.
 */
export interface IdentityGroup {
  readonly id: string;
  /** How many times as often as the rarest: about how often British public figures see the group attacked. */
  readonly weight: number;
  /** Plural, `women`. */
  readonly people: readonly string[];
  /** Singular with its article, `a woman`. */
  readonly person: readonly string[];
  /** Singular without an article, `woman`. */
  readonly one: readonly string[];
  /** What goes before a noun, as in `female doctors`. */
  readonly kind: readonly string[];
}

/** A row of the table: forms of one kind are parted by `|`. */
function group(id: string, weight: number, forms: readonly [string, string, string, string]): IdentityGroup {
  const [people = [], person = [], one = [], kind = []] = forms.map((form) => form.split('|'));
  return { id, weight, people, person, one, kind };
}

/** All groups that identity families speak of. */
export const identityGroups: readonly IdentityGroup[] = [
  group('women', 3, [
    'women|women|females|girls',
    'a woman|a woman|a girl|a female',
    'woman|woman|girl',
    'female|woman',
  ]),
  group('men', 1, ['men|blokes|white men', 'a man|a bloke|a white man', 'man|bloke', 'male|male|white male']),
  group('gay', 3, [
    'gay people|gay men|gays|homosexuals|LGBT people|queer people',
    'a gay man|a gay person|a homosexual|a queer person',
    'gay man|gay person|homosexual',
    'gay|gay|LGBT|queer',
  ]),
  group('lesbian', 1, ['lesbians|lesbian women|gay women', 'a lesbian|a gay woman', 'lesbian|gay woman', 'lesbian']),
  group('bisexual', 1, [
    'bisexuals|bisexual people|bi people',
    'a bisexual|a bi woman',
    'bisexual|bi man',
    'bisexual|bi',
  ]),
  group('trans', 3, [
    'trans people|trans women|trans men|transgender people|trans kids|non-binary people',
    'a trans person|a trans woman|a trans man|a transgender person',
    'trans person|trans woman|trans man',
    'trans|trans|transgender|non-binary',
  ]),
  group('black', 3, [
    'Black people|black people|black men|Black women|Africans|Nigerians|Somalis|Caribbeans',
    'a Black person|a black man|a Black woman|a Nigerian|a Somali',
    'Black person|black man|black woman|Nigerian',
    'Black|black|African|Nigerian|Caribbean',
  ]),
  group('asian', 1, [
    'Asians|Asian people|brown people',
    'an Asian man|an Asian woman|a brown man',
    'Asian man|Asian woman',
    'Asian|brown',
  ]),
  group('chinese', 1, [
    'Chinese people|Chinese students',
    'a Chinese man|a Chinese woman',
    'Chinese person|Chinese woman',
    'Chinese',
  ]),
  group('pakistani', 1, [
    'Pakistanis|Pakistani men|Bangladeshis',
    'a Pakistani|a Pakistani man|a Bangladeshi',
    'Pakistani|Bangladeshi',
    'Pakistani|Bangladeshi',
  ]),
  group('indian', 1, ['Indians|Indian people', 'an Indian|an Indian woman', 'Indian|Indian man', 'Indian']),
  group('roma', 2, [
    'Travellers|Irish Travellers|Roma people|Roma|gypsies|Gypsies',
    'a Traveller|an Irish Traveller|a gypsy|a Romany woman',
    'Traveller|gypsy|Romany',
    'Traveller|Gypsy|Roma|Romany',
  ]),
  group('irish', 1, ['Irish people|Irish lads', 'an Irishman|an Irishwoman', 'Irishman|Irish woman', 'Irish']),
  group('polish', 1, [
    'Poles|Polish people|Romanians|eastern Europeans',
    'a Pole|a Polish woman|a Romanian',
    'Pole|Romanian',
    'Polish|Romanian|eastern European',
  ]),
  group('immigrants', 3, [
    'immigrants|immigrants|migrants|foreigners',
    'an immigrant|a migrant|a foreigner',
    'immigrant|migrant|foreigner',
    'immigrant|migrant|foreign',
  ]),
  group('asylum', 1, ['asylum seekers|people seeking asylum', 'an asylum seeker', 'asylum seeker', 'asylum seeker']),
  group('refugees', 1, [
    'refugees|Syrian refugees|Afghans',
    'a refugee|a Syrian|an Afghan',
    'refugee|Syrian|Afghan',
    'refugee|Syrian|Afghan',
  ]),
  group('muslims', 3, [
    'Muslims|Muslims|Muslim women|Muslim men',
    'a Muslim|a Muslim man|a Muslim woman',
    'Muslim|Muslim woman',
    'Muslim|Islamic',
  ]),
  group('jews', 2, ['Jews|Jewish people|Jews', 'a Jew|a Jewish man|a Jewish woman', 'Jew|Jewish woman', 'Jewish']),
  group('christians', 1, [
    'Christians|Catholics|evangelicals',
    'a Christian|a Catholic',
    'Christian|Catholic',
    'Christian|Catholic',
  ]),
  group('sikhs', 1, ['Sikhs|Sikh men', 'a Sikh|a Sikh man', 'Sikh', 'Sikh']),
  group('hindus', 1, ['Hindus|Hindu families', 'a Hindu|a Hindu woman', 'Hindu', 'Hindu']),
  group('disabled', 3, [
    'disabled people|wheelchair users|people with disabilities|blind people',
    'a disabled person|a wheelchair user|a disabled woman|a blind man',
    'disabled person|wheelchair user|disabled woman',
    'disabled|blind',
  ]),
  group('autistic', 1, [
    'autistic people|autistic kids',
    'an autistic person|an autistic man',
    'autistic person',
    'autistic',
  ]),
  group('deaf', 1, ['deaf people|Deaf people', 'a deaf person|a deaf woman', 'deaf person', 'deaf']),
  group('downs', 1, [
    "people with Down's|people with Down's syndrome",
    "a lad with Down's|a woman with Down's syndrome",
    "person with Down's",
    'learning-disabled',
  ]),
  group('old', 1, [
    'old people|pensioners|elderly people',
    'a pensioner|an old woman|an elderly man',
    'pensioner|old person',
    'elderly|old',
  ]),
  group('mental', 1, [
    'mentally ill people|people with schizophrenia|people with bipolar',
    'a mentally ill person|a woman with schizophrenia|a man with bipolar',
    'mentally ill person|schizophrenic',
    'mentally ill|bipolar',
  ]),
];
