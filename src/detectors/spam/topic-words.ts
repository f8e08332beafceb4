/** What comments under a hospital's posts are about, whatever the post: their stems. One of these, and it is on topic. */
export const SERVICE_WORDS = `
  nhs hospital hospitals ward clinic surgery gp doctor dr nurse nursing matron midwife consultant surgeon paramedic
  ambulance physio therapist psychiatrist psychologist counsellor pharmacist pharmacy chemist dentist optician
  receptionist reception porter volunteer carer staff team manager trust pals patient inpatient outpatient visitor
  visiting visit appointment referral referred refer discharge admit admission bed bay bedside corridor trolley op
  procedure scan xray mri ct ultrasound blood test result diagnosis diagnose treatment treat treated medication
  medicine meds tablet pill dose prescription prescribe injection jab vaccine vaccination vaccinate booster flu covid
  virus infection norovirus illness sickness poorly unwell pain painful ache hurt hurting symptom fever cough breath
  breathing asthma diabetes diabetic insulin cancer chemo radiotherapy tumour stroke lung kidney renal dialysis liver
  bowel stomach tummy bladder brain neck spine hip knee ankle wrist shoulder throat tooth teeth skin rash wound
  dressing stitch scar bone fracture injury injured accident emergency a&e ae ed icu itu hdu scbu nicu maternity birth
  pregnant pregnancy pregnancies antenatal postnatal miscarriage midwives neonatal paediatric camhs mental health
  anxiety anxious depression depressed suicidal crisis selfharm autism autistic adhd dementia alzheimers disability
  disabled wheelchair hearing sight allergy allergic surgeries hygiene cleaning cleaner dirty toilet shower mask ppe
  canteen cafe cuppa parking park parked carpark badge ticket bus buses taxi ramp signage department dept service
  services care cared waiting wait waited queue delay delayed cancel cancelled cancellation shift gdpr complaint
  complain complained complaints compliment feedback inspect cqc inspection safety safe die passed palliative hospice
  funeral bereaved bereavement grief condolence helicopter transport donate donation donor charity fundraise
  fundraiser fundraising raised appeal nominated nominate shortlisted congratulations congrats vacancy recruit
  recruitment recruiting trainee retire retired retirement uniform scrubs bma rcn shortage understaffed staffing
  workload agency funding funded cuts governor consultation refurbish refurbished refurbishment playroom chapel
  chaplain prayer privacy dignity compassion compassionate attentive screening smear mammogram colonoscopy endoscopy
  biopsy ecg bloods cannula drip catheter ventilator inhaler epipen crutches zimmer plaster cast bandage anaesthetic
  anaesthetist sedation recovery recover recovered rehab rehabilitation therapy therapies counselling cbt support
  supported supportive helpline samaritans talking wellbeing healthy smoke smoking vape alcohol drugs addiction racism
  equality interpreter language translate translation accessible accessibility operation room ambulatory directions
  entrance food menu menus meals salad salads fruit lounge tables mind schizophrenic schizophrenia bipolar psychosis
  psychotic voices medic medical theatre unit units gowns wards nursed specialist specialists assessment assessments
`;

/** What people say in any conversation: feelings, thanks, family, questions. Enough against few words, not against another subject. */
export const TALK_WORDS = `
  thank thanks thankyou ta cheers grateful gratitude appreciate appreciated bless love lovely loved great good
  brilliant amazing fantastic excellent wonderful superb outstanding awesome incredible fabulous best better well done
  proud star stars hero heroes angel angels legend legends gem credit smile smiled happy glad pleased delighted
  chuffed impressed hope hopefully wish luck sorry sad upset upsetting angry disgusted disgusting disgrace disgraceful
  shocking shocked appalling awful terrible horrible bad worse worst poor useless joke shambles ridiculous
  unacceptable disappointed disappointing disappoint frustrated frustrating worry worried worrying scared frightened
  afraid cry cried crying tears stress stressed stressful experience experienced mum mam mom dad mother father nan
  nana gran granny grandma grandad grandfather grandmother son daughter child kid kids brother sister husband wife
  hubby partner boyfriend girlfriend uncle auntie aunt cousin nephew niece friend mate family relative neighbour bairn
  wean lad lass people person man woman lady gentleman boy girl everyone everybody someone anybody anyone nobody
  somebody home house need needed help helped helping ask asked asking answer question know knew known tell told say
  said talk talked speak spoke listen listened explain explained understand understanding understood feel feeling felt
  think thought believe seem seen see saw look looked looking wait find found get got getting give gave given take
  took taken make made put keep kept let left leave try tried trying want wanted come came coming go going went gone
  happen happened happening change changed changing improve improved improvement improving work worked working works
  problem issue issues fault mistake wrong right true agree agreed disagree idea opinion fact point reason matter
  thing things stuff lot bit way time times today tomorrow yesterday tonight morning afternoon evening monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter birthday weekend long short first last next new old big small little many much
  more less least most nothing everything something anything absolutely really very totally completely always never
  sometimes usually often again still yet already soon late early quick quickly slow slowly busy easy difficult hard
  money cost price free paid expensive cheap tax taxes post page comment share shared sharing like follow facebook
  photo picture video news article story read write management board chief executive operation bug ill sick lump heart
  head back leg foot feet arm hand eye ear nose broken break fall fell labour baby babies children blind deaf clean
  wash soap gel food meal menu coffee tea sandwich water drink hungry vending shop kiosk car cars fine barrier machine
  lift stairs entrance exit sign map building site unit centre center caring hour hours hrs minute minutes mins day
  days week weeks month months year years night nights phone call rang ring line letter email website app form online
  record notes survey review rate rating standard standards risk death died dying dead award awards winner job jobs
  apply interview train training student placement career pay wage wages strike union government minister council mp
  plan plans proposal open opening opened close closed closing closure move moved moving rebuild built garden radio
  telly wifi noise noisy quiet sleep slept rest temperature heating hot cold warm blanket pillow chair window curtain
  respect kindness attitude rude polite professional friendly helpful kind efficient informative oxygen walker session
  sessions group exercise diet weight drunk gender trans lgbt pride race welsh
`;

/** A subject of its own: `sure` words tell it alone, of the `loose` ones two must meet. */
export interface OtherSubject {
  readonly sure: string;
  readonly loose: string;
  /** In a post, these make the subject its own. */
  readonly near: string;
}

/** Subjects that no hospital posts about, unless it does: then the post has a word of the same subject. */
export const OTHER_SUBJECTS: readonly OtherSubject[] = [
  // Sport
  {
    sure: `
      footy soccer hornets kickoff var ref goalkeeper striker midfielder hattrick wembley tottenham mufc lufc nufc
      safc toon magpies mackems geordies scoreline equaliser relegated relegation playoffs worldcup euros lionesses
      wicket batsman bowler wimbledon f1 verstappen boxer ufc snooker littler grandnational jockey bookies acca
      terraces haaland salah saka rashford messi ronaldo fc utd matchday
    `,
    loose: `
      championship fixture referee offside penalty arsenal chelsea spurs liverpool everton luton southend derby
      promoted rugby cricket tennis golf formula boxing fury joshua darts horse racing transfer signing manager
      gaffer stadium squad kane football footballer premier league ashes innings united city town final finals
      matchday goal goals goalie keeper tackle tackled winger fullback defender substitute cup play off
      offs half-time extra-time watford arsenal sunderland gateshead hartlepool carlisle saracens newcastle nil
      season kick kicked score scored bouncing
    `,
    near: 'footballers players club sport sports team match',
  },
  // Entertainment
  {
    sure: `
      gig gigs spotify glastonbury taylor beyonce eurovision disney marvel actress celebs oscar oscars eastenders
      corrie emmerdale bakeoff loveisland bgt xfactor masterchef kardashian kardashians tiktoker youtuber influencer
      streamer twitch playstation ps5 nintendo fortnite minecraft gamer wordle gta woolworths
    `,
    loose: `
      band bands album single song songs singer concert tour tickets playlist dj rave festival oasis swift chart
      film films movie movies netflix actor celebrity celeb series episode season finale coronation strictly
      traitors tiktok youtube podcast gaming novel author poem poetry joke jokes riddle quiz karaoke poll vote votes
      voting contestant contest giveaway raffle lottery lotto cinema xbox meme memes ending finished binge binged
      watching watched bbc2 itv actors robbed fix rigged judges judging glitterball jungle voted spoilers spoiler
    `,
    near: 'choir concert show music film',
  },
  // Money
  {
    sure: `
      bitcoin btc crypto cryptocurrency ethereum dogecoin blockchain nft nfts stocks forex investor investment
      dividend isa hustle entrepreneur
    `,
    loose: `
      shares trader trading invest investing mortgage landlord property market markets gold silver inflation
      interest savings broker profit
    `,
    near: 'savings fund charity',
  },
  // Beliefs that are nobody's business here
  {
    sure: `
      nasa ufo ufos illuminati sheeple chemtrail chemtrails freemasons reptilian lizard globalist globalists
      deepstate qanon astrology horoscope zodiac aries taurus gemini virgo libra scorpio sagittarius capricorn
      aquarius pisces retrograde tarot bigfoot nessie atlantis antichrist rapture satan repent repentance prophecy
      endtimes
    `,
    loose: `
      earth flat moon mars alien aliens planes sky lines clouds spray sprayed spraying sheep elite elites 5g wef cooled agenda simulation matrix leo mercury psychic ghost ghosts haunted salvation
      saved scripture gospel jesus christ messiah allah quran bible prophet
    `,
    near: 'chaplain chapel faith prayer',
  },
  // Letters that want to be sent on
  {
    sure: 'chainletter',
    loose: 'chain forward copy paste friends midnight angel angels luck unlucky hoax send resend repost',
    near: 'message letter letters',
  },
  // Animals and neighbours
  {
    sure: `
      kitten kittens tabby moggy puppy puppies spaniel parrot parrots rabbits bunny bunnies hamsters gerbil gerbils hens
      chickens cockerel pony ponies goldfish canary ferret ferrets collie husky alsatian poodle dachshund chihuahua
      sausagedog greyhound lurcher labrador cockapoo terrier whippet budgie tortoise
      microchipped foxes hedgehog bees wasps binmen roadworks burglary campsite tenerife benidorm flights easyjet
      ryanair cruise airbnb
    `,
    loose: `
      cat cats ginger tom socks dog dogs hamster rabbit rabbits fox seagull seagulls pigeon pigeons squirrel badger
      fireworks bonfire bins recycling pothole potholes traffic bypass planning fence hedge neighbour neighbours
      burglar shed bike bikes stolen keys purse sofa fridge washing mower caravan holiday holidays flight airport
      passport beach hotel lost collar answers white grey tabby council emptied binmen oxhey
    `,
    near: 'therapy pet pets animal animals garden',
  },
  // Politics elsewhere
  {
    sure: `
      conservatives libdem libdems ukip farage sunak corbyn palestine hamas elections monarchy royals rwanda
      socialism woke lefties leftie snowflake snowflakes extinction ulez lowtraffic ltn netzero democrats
      republicans trump biden putin
    `,
    loose: `
      brexit remain remoaner tory tories conservative labour reform starmer boris harris ukraine russia israel gaza
      election referendum parliament westminster king charles queen harry meghan william immigration migrants boats
      refugees borders communism capitalism climate oil bbc licence gb news country democracy ruined
      immigrants vote votes voted voting ballot polling party parties candidate candidates manifesto councillor
      councillors mayor
    `,
    near: 'minister mp election elect elected government funding',
  },
  // What is built and closed nearby
  {
    sure: 'greenbelt potholes roadworks bypass allotments',
    loose: `
      houses housing developer developers estate estates roundabout roads council councillor councillors
      petition sign swimming baths library libraries pool leisure bins bin binmen demolish demolished high-rise
      neighbourhood tram
    `,
    near: 'road roads building site construction swim pool library council',
  },
  // Weather, cooking, cars, machines
  {
    sure: `
      thunder heatwave recipes oven airfryer slow-cooker curry kebab mcdonalds kfc nandos sainsburys morrisons
      waitrose vinted temu shein samsung broadband bmw mercedes vauxhall motorbike tyres gearbox mileage lego
    `,
    loose: `
      weather sunny rain raining snow snowing storm forecast recipe bake baking baked cake cakes pasta pizza greggs
      tesco asda aldi lidl ikea primark amazon ebay iphone android laptop printer windows ford audi tesla mot
      exhaust engine clutch diy decorating wallpaper lawn tomatoes roses allotment greenhouse crochet knitting
      jigsaw
    `,
    near: 'menu menus food meal meals dinner lunch canteen catering snow weather heatwave cold winter summer ice cake bake birthday retirement retiring retire retires anniversary party celebrate celebrates celebrating celebration congratulations',
  },
];
