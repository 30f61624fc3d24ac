import type { Slots } from './family.ts';
import { lines, words } from './list.ts';
import { saidSlots } from './said.ts';

/** Invented people: as strangers name them, and their handles. None of these accounts is meant to exist. */
const people: Slots = {
  /** The handle addressed, with `@`. */
  handle: words(`
    @dr_asha_example|@cllrjones_example|@katemarlow_mp|@nhsvoices_ex|@profhallam|@asha_k_example|@drpriyanair_ex|@SaveOurA_E_ex
    @RuthOkaforMP_ex|@cllr_t_bright|@BethanWard_ex|@GreenTomWells|@nurse_jo_ex|@DrMHallamEx|@FionaMcC_MSP_ex|@aliyah4council
    @Truro_Cllr_Pen|@thegpnextdoor_ex|@sam_osei_ex|@KeepUsSafeUK_ex|@cleanair_now_ex|@DrElinorVane|@marlow_office|@JoHartleyMP_x
    @imranforleith|@profnadiab_ex|@MaskUpExeter_ex|@HannahCroftEx|@LCllrDunne|@bernie_teaches_ex|@YvonneAtTheBMJ_x|@tilda_rowe_ex
    @dr_kwame_ex|@WestHamptonCouncil|@trusttransmeds_ex|@CycleHulme_ex|@MrsOduyaHead|@GPLucyBrandt|@RoisinMLA_ex|@SteelforGower
    @paulvine_ldn|@mariam_s_example|@RefugeesWelcome_x|@drsofiaexample|@CarersVoice_x|@cathylam_cllr|@Anna_Pike_News_x|@iwan_ex_cymru
    @ProfGiles_Epi|@zedkhan_ex|@HollyMarchMP|@nhs_daz_ex|@LongCovidLou_ex|@cllrpatel_ex1|@dr_jk_4488|@LindaFromHousing|@ruthforbolton|@amina_campaigns|@drtomhale|@carlafights
    @rural_gp_ex|@EveSterneMP_ex|@TheMidwife_ex|@OpenSchools_ex|@Yas_Campaigns|@janet_marlow01|@StopTheCuts_Ex|@DrRobFinch_ex`),
  /** Somebody else's handle, with `@`. */
  otherHandle: words(`
    @realtruth_4892|@davek_1966|@bbcnews_ex|@sundaysport_ex|@jenny_b_77|@nigel__w|@TheLastPint_ex|@mancblue_84|@sue_from_stoke
    @proudbrit1958_x|@GaryO_LFC_ex|@KarenTweets_ex|@patriot_uk_0071|@user83920174|@bluetick_baz|@Lozza_fan_ex|@rejoin_ruth_ex
    @thefirstofmay_x|@dazza_west|@granny_pam_ex|@mo_in_luton|@JustAsking_88|@skeptic_steve_x|@debs_deb_debs|@k8_lewis_|@NewsAtTen_ex
    @dailyroar_ex|@TheTribune_ex|@LBSeven_ex|@indie_kev|@wokewatch_x|@no2jabs_2021|@fbpe_mike_ex|@scotsgal_ex|@Taff_in_exile
    @RedWallRon_ex|@hmtreasury_ex|@metpolice_ex|@DeptHealth_ex|@ofsted_ex|@PoliticsHub_ex|@qtaudience_ex|@fact_check_ex|@ali_h_93
    @bigdave_70|@chloeann_xo|@x_petrolhead_x|@frankly_frank_|@cyclist_ann_ex|@m1ddlelane|@TomTom_9981|@ellie_reads_ex|@JPN_8817
    @freedom_fred_x|@theoldgit_ex|@gammonator_ex|@QuietPint_ex|@lefty_lou_ex|@BarryfromBarry|@Shaz_1979|@iamjustjoe_x|@cov_kid_x
    @patriot_ian88|@townhall_ex|@mark_t_99102|@lou_lou_x|@gazzer1971|@thatwelshlad|@suebee_42|@northerngran`),
  /** What the person addressed is. */
  role: words(`
    doctor|GP|MP|councillor|nurse|campaigner|professor|teacher|journalist|consultant|surgeon|midwife|minister|scientist|epidemiologist
    head teacher|paramedic|psychiatrist|mayor|peer|union rep|barrister|presenter|columnist|junior doctor|paediatrician|pharmacist
    immunologist|lecturer|social worker|MSP|health visitor|activist|charity worker|select committee chair|public servant`),
  /** Her name, as strangers use it. */
  name: words(`
    Asha|Dr Khan|Kate|Mrs Marlow|Cllr Jones|Professor Hallam|Rachel|Sam|Dr Nair|Priya|Ruth Okafor|Ms Okafor|Tom|Cllr Bright|Bethan
    Mr Wells|Nurse Jo|Fiona|Aliyah|Dr Vane|Elinor|Jo Hartley|Imran|Councillor Patel|Prof Giles|Hannah Croft|Mr Dunne|Tilda|Dr Osei
    Kwame|Mrs Oduya|Lucy|Dr Brandt|Róisín|Minister|Mr Steel|Mariam|Dr Finch|Holly March|Iwan|Zed|Lady Rowe|Baroness Thrale|Lord Pym
    Janet|Linda|Yasmin|Dr Elinor Vane|Prof Nadia|the Mayor|Sir Colin Thrale|Minister Hartley|Cathy|Dr Sofia|Eve Sterne MP|Lou|Ruth
    Dr Hale|Amina|Cllr Okafor|Siân|Helen|Ms Price|Jo|Mr Whitlock|Carla`),
};

/** Where it happens and what it is about. */
const publicLife: Slots = {
  town: words(`
    Leeds|Swindon|Hull|Stockport|Cardiff|Dundee|Norwich|Croydon|Bolton|Truro|Exeter|Luton|Walsall|Sunderland|Grimsby|Belfast|Derry
    Aberdeen|Leith|Inverness|Wrexham|Swansea|Bangor|Carlisle|Preston|Oldham|Rotherham|Derby|Leicester|Coventry|Dudley|Stoke|Telford
    Slough|Hastings|Margate|Ipswich|Peterborough|Lincoln|Scarborough|Whitby|Barnsley|Hackney|Lewisham|Brent|Bath|Yeovil|Plymouth
    Penzance|Gloucester|Crewe|Burnley|Middlesbrough|Gateshead|Paisley|Motherwell|Ayr|Newport|Merthyr|Portsmouth|Southend|Barking
    Wigan|Perth|Barnet`),
  /** What people argue about. */
  topic: words(`
    the vaccine|masks|the strike|low traffic zones|the budget|immigration|the inquiry|Brexit|ULEZ|the winter fuel payment|HS2|long covid
    social care|the two child limit|small boats|Rwanda|school meals|clean air in schools|puberty blockers|the Cass review|single sex wards
    assisted dying|net zero|the pylons|fracking|Gaza|Ukraine|the bin collections|council tax|the new cycle lane|parking charges|nurses' pay
    GP appointments|waiting lists|PPE contracts|the pension age|the triple lock|farm inheritance tax|student fees|the house building targets
    the asylum hotel|grooming gangs|stop and search|knife crime|the hunting ban|sewage in the river|rail fares|devolution|independence
    the NI protocol|the data bill|excess deaths|lockdown|the booster programme|child poverty|PIP|universal credit|the library closures
    the swimming pool|potholes|maternity services|physician associates|fluoride in water|vapes|gambling adverts|facial recognition`),
  party: words(
    `Labour|the Tories|the Lib Dems|the Greens|Reform|the SNP|Plaid|the DUP|Sinn Féin|the Alliance|your party|the independents`,
  ),
  paper: words(`
    the Mail|the Guardian|the Express|the Times|the Mirror|the Telegraph|the Sun|the Yorkshire Post|the Scotsman|the Echo|the Metro
    the Western Mail|the Gazette|the Argus|the FT|the BMJ|the Lancet|the Observer|the local paper|the Evening News|the i`),
  programme: words(`
    Question Time|Newsnight|the Today programme|Woman's Hour|Good Morning Britain|Politics Live|Look North|Any Questions|the ten o'clock news
    Loose Women|Have I Got News For You|Panorama|This Morning|Peston|the World at One|Radio Humberside|Channel 4 News|that podcast
    Breakfast|Sunday with Kay|Points West|Reporting Scotland|the phone-in|Jeremy's show|LBC|5 Live`),
  body: words(`
    the council|the trust|NHS England|the DfE|the Home Office|the Treasury|the BMA|the ICB|Ofsted|the CQC|the GMC|Ofwat|the Met|HMRC
    the DWP|the select committee|UKHSA|the BBC|the EHRC|the planning inspectorate|your department|the scrutiny panel|the mayor's office`),
  /** Something somebody in public life did, as a noun. */
  act: words(`
    the vote on the winter fuel payment|closing the minor injuries unit|the amendment last night|cutting the bus to the hospital
    the decision on the library|the statement you put out|what you said on the radio|abstaining on the ceasefire|the U-turn on masks
    the new parking scheme|selling off the playing field|the press release|that interview|the answer at PMQs|the leaflet you sent round
    approving the incinerator|scrapping free school transport|the way the consultation was run|the pay offer|missing the debate
    the letter to the trust|backing the two child limit|the op-ed on Sunday|the budget amendment|the dashboard figures|the guidance on isolation
    voting for the cut to PIP|the plan for the hotel|moving the clinic to the other side of town|the speech on immigration|the planning decision
    your reply to the parents|the claim about waiting times|the figures in your thread|the way you spoke to that nurse`),
  /** A place to complain about or praise. */
  place: words(`
    the surgery|the walk-in centre|A&E|the library|the leisure centre|the market square|the ring road|the bus station|the town hall
    the recycling centre|the high street|the park|the hospital|the school gates|the job centre|the food bank|the station car park`),
  day: words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  month: words('January|February|March|April|May|June|July|August|September|October|November|December'),
  n: words('2|3|4|5|6|7|8|9|10|11|12|14|15|17|20|24|25|30|38|40|45|60|90|100'),
  percent: words('2%|3.4%|7%|11%|14%|19.2%|23%|31%|40%|48%|52%|60 per cent|two thirds|a third|one in five|half'),
  year: words('1974|1983|1997|2008|2010|2012|2015|2016|2017|2019|2020|2021|2022|2023|2024'),
  relation: words(
    `mum|dad|nan|sister|brother|husband|wife|daughter|son|neighbour|mate|gran|partner|best friend|aunt|grandad|cousin`,
  ),
};

/** Small things that any message may hold. */
const trimmings: Slots = {
  link: words(`
    https://t.co/aB3dE5fGh1|https://t.co/Kq9Zx2LmP0|https://t.co/7yTr4WvNc2|https://news.example/a/4471|https://blog.example/post
    https://gov.example/stats|https://paper.example/opinion|https://journal.example/abs/1029|https://youtu.example/w3kd|https://t.co/X1pLq8sDv5`),
  hashtag: words(`
    #NHS|#r4today|#bbcqt|#PMQs|#LongCovid|#CleanAir|#SaveOurNHS|#Brexit|#GE2024|#ThursdayThoughts|#FBPE|#StandUp|#ClimateAction|#Leeds
    #ToryCuts|#SchoolsOut|#CostOfLiving|#IndyRef2|#Senedd|#WomensHealth|#MentalHealthMatters|#EndTheStigma|#CoysWeekend|#GTTO`),
  /** Half the time nothing: an emoji must say nothing about a message. */
  emoji: ['[|{anEmoji}]'],
  anEmoji: words('😂|🤣|😭|🙄|👏|👏👏👏|❤️|💙|🤔|😡|😳|👍|🙏|🔥|💪|🤷|😉|😊|🤦‍♀️|👀|😅|💔|🎉|🫶|😎|🥰|😢|🐶|🌈|✊'),
  /** Words that open a message or lead over to the next sentence. */
  opening: lines(`
    [Sorry|Sorry,|I'm sorry] but
    [Well|Well,|Hmm,|Look,|Right,|Honestly,|Tbh|To be fair,|Genuinely,|Actually,|So,|Er,|OK,]
    [Just|I just] [saw|read|watched|heard] [this|that|{programme}|the clip]
    [Morning|Evening|Afternoon|Hello|Hi|Hiya|Dear] {name}
    [With respect|With all due respect|In fairness|If I may|Not sure about this|For what it's worth|FWIW|For the record|As a matter of interest],
    [Listened to|Watched|Caught] {programme} [today|just now|{day}|on catch-up].`),
};

/** Fillers that all families share: invented people and handles, the matters of British public life, and what abusers say. */
export const sharedSlots: Slots = { ...people, ...publicLife, ...trimmings, ...saidSlots };
