/**
 * First names in use in the United Kingdom, in lower case and without accents; a fact list, not a count. A name on it
 * makes a person likelier; a name that is not on it is a name all the same.
 */
const NAMES = `
  aaliyah aamir aaron abbas abbie abdul abdullah abena abigail abisola abraham ada adam adaeze adebayo adele adnan
  adrian adunni aerin afia agata agatha agnes agnieszka ahmad ahmed aidan aileen ailsa aimee aine aisha aishah
  aisling ajay akosua alan alana alasdair alastair albert aled alejandro aleksander alex alexa alexander alexandra
  alexandru alfie alfred algernon ali alice alicia alina alison alistair aliyah allan allison alma althea alun
  alyssa amanda amara amelia amina aminah amir amira amit amy ana anand anastasia andrea andreea andreas andrei
  andrew andrzej aneesa aneurin angela angelina angharad angus anika anil anisa anita anjali ann anna annabel
  annabelle anne annette annie anthea anthony antoni antonia anwar anya aoife archibald archie ariana arjun arnold
  arran arthur arun aryan asha ashley ashton asif asim asma astrid atul aubrey audrey augusta aurelia aurora austin
  ava avril ayaan ayesha aylin ayo azra babatunde barbara barnaby barry bartholomew bartosz bashir beata beatrice
  beatrix becky belinda ben benedict benjamin bernadette bernard beryl bessie beth bethan bethany betty beverley
  bhavna bianca bilal blessing bogdan boris bradley bram brenda brendan brenna brian bridget bridie briony bronagh
  bronwen bronwyn bruce bruno bryan bryn bryony callum calum cameron camilla caoimhe cara carl carla carly carmel
  caroline carys casper caspar cassandra catherine cathy catrin catriona cecil cecilia cedric celeste celia ceri
  cerys chantelle charles charlie charlotte chelsea chen cheryl chidi chioma chloe chris christian christina
  christine christopher chukwuma ciara ciaran claire clara clarence clarissa claudia clement clementine clive
  clodagh colette colin colleen colm connor constance cordelia cormac cornelius cosmo courtney craig cressida
  cynthia cyril dafydd dai damian damien damilola daniel daniela daniella danielle danuta daphne dara darcey darius
  darren dave david davina dawid deborah declan deepa deepak deirdre delia delilah delphine delroy demetrius denis
  denise dennis derek dermot desmond dev devon dewi diana diane dilys dilip dimitri dinesh dolores dominic dominika
  dominik donald donna dora doreen dorian doris dorota dorothea dorothy dougal douglas duncan dylan dympna eamon
  ebony eddie edgar edith edmund edna edward edwin eileen eilidh eira eirlys elaine eleanor elena elijah elin elinor
  eliot elisabeth elise elisha eliza elizabeth ella ellen ellie elliot elliott eloise elsa elsie elspeth elvira
  elwyn emeka emelia emilia emily emlyn emma emmanuel enid enoch eoghan eoin ephraim eric erica erin ernest erskine
  esme esmeralda esther ethan ethel etta eugene eugenia eunice euan eva evan evangeline eve evelyn ewa ewan ezra
  fabian faisal farah farhan farida farouk fatima fatimah fatou faye felicity felix fenella ferdinand fergus filip
  finbar finlay finley finn fiona flora florence folake francesca frances francis frankie fraser freda freddie
  frederick freya gabriel gabriella gabrielle gareth garfield gary gavin gemma genevieve geoff geoffrey george
  georgia georgina gerald geraldine gerard gertrude ghulam gideon gillian gina giovanni giles gita gladys glenda
  glenys gloria godfrey gopal gordon grainne graeme graham greta griselda grzegorz guinevere gurdeep gurpreet gustav
  gwen gwendoline gwilym gwyneth habib hadiza hafsa hakeem hamish hamza hana hannah harbhajan hari harish harold
  harriet harris harry harvey haroon harpreet hasan hassan hattie hazel heidi helen helena helga henrietta henry
  herbert hermione hester hetty hilary hilda honoria horace horatio howard hubert hugh hugo humphrey husna hussain
  hussein iain ian ibrahim idris ifeoma ifor igor ike ilona imelda imogen imran inayah indira inga ingrid iona ioan
  ioana ira irena irene irfan isaac isabel isabella isabelle isaiah ishaan isla ismail isobel ivan ivana ivor iwan
  iwona izabela jabir jacek jacinda jacinta jackie jackson jacob jacqueline jagdeep jake jakub james jameela jamie
  jamila jan jana jane janet janice janine jared jasmin jasmine jason jaspreet javed jayden jayne jean jeanette
  jeevan jeffrey jemima jemma jennifer jenny jenson jeremiah jeremy jermaine jerome jerzy jessica jethro jill
  jillian jim jimmy jin joan joann joanna joanne jocasta jocelyn jodie joe joel johanna john johnny jolanta jonah
  jonathan jordan jorge jose joseph josephine josh joshua josiah joyce juan judith judy julia julian juliana julie
  juliet julius justin justine kaleem kalpana kamal kamila kamran karan kareem karen karim karl karolina kasia kate
  katarzyna katherine kathleen kathryn katie katrina katy kavita kay kayla kayleigh keeley keith kelechi kelly
  kelvin ken kenneth kenny kerry kevin khadija khadijah khalid kian kieran kiera kimberley kimberly kiran kirsten
  kirsty kofi kojo krishna kristina krystyna krzysztof kulwinder kumar kunle kwabena kwame kyle kylie lachlan laila
  lakshmi lancelot lara larissa latoya laura lauren laurence lavinia lawrence layla leah leanne leila lena leo leon
  leona leonard leonie leonora leroy lesley leslie letitia lewis liam libby lidia lilian liliana lillian lincoln
  linda lindsay lindsey lionel lisa liviu liz lizzie llewelyn lloyd lois lola loretta lorna lorraine lottie louis
  louisa louise lowri luca lucas lucia lucian lucille lucinda lucy luke lukasz luna lydia lyndon lynn lynne lynsey
  lysander mabel maciej madeleine madison mae maeve magdalena maggie magnus mahmood mahmoud mair mairead maisie
  malachi malcolm malgorzata malik mandy manisha manjit manoj manuel marcel marcia marcin marcus marek margaret
  margery margot maria mariam marian marianne marie marilyn mario marion marjorie marlene marlon martha martin
  martina martyn mary maryam marzena mateusz matilda matteo matthew maud maureen maurice mavis maxine maxwell megan
  meera mehmet mei melanie melissa melvin mercy meredith merlin mhairi mia michael michal michelle mick miguel mihai
  mike mikhail mildred millicent millie mina minnie miranda miriam mirza mohamed mohammad mohammed mohan mohsin
  moira molly mona monica morag morgan morris moses moshe muhammad muireann muriel murray musa mustafa myfanwy myles
  myra myrtle nadia nadine nafisa naima nana nancy naomi narinder nasir nasreen natalia natalie natasha nathan
  nathaniel naveed neelam neha neil nellie nesta nessa neville ngozi nia niall niamh nicholas nicola nicole nigel
  nikhil nikita nina ninian nisha nithya noah noel noelle nora norah noreen norma norman nuala nusrat obadiah
  octavia odette ofelia oisin olga oliver olivia olu oluwaseun omar omolara oonagh ophelia orla orlando osama osian
  oscar osric oswald ottilie ottoline owen oyin paddy padraig pamela paolo parminder parveen patel patricia patrick
  patsy paul paula paulette pauline pavel pawel pedro peggy penelope percival percy peregrine perpetua petra
  petronella philip philippa phillip phoebe phyllis pierre piers piotr pippa poppy prakash pradeep pranav pravin
  precious primrose priscilla priti priya prudence qasim quentin quincy rabia rachael rachel radoslaw rafael rafal
  raghav rahel rahim rahul raj rajesh raju rakesh ralph ramesh ramona randolph rania raphael rashid raul raven ravi
  raymond rebecca reece reginald rehana renata renee reuben rhian rhiannon rhoda rhona rhys ricardo richard ricky
  rihanna rita robert roberta roberto robyn rocco roderick rodney roger rohan roisin roland roman ronald ronan
  ronnie rory rosa rosalind rosamund rosanna roseanna rosemary rosie rosina rowan rowena roxanne roy ruairi rukhsana
  rupert russell ruth ryan saba sabah sabina sabrina sadia sadie saeed safiya sagar said sajid sakina saleem salim
  sally salma salman sam samantha samina samir samuel sana sandeep sandra sanjay santosh saoirse sapna sara sarah
  sasha satish savannah sean sebastian seema selina septimus serena sergio seth seymour shabana shabnam shafiq
  shahid shakeel shane shannon sharon shaun shazia sheila shelley shirley shona shreya shu sian siddharth sidney
  sigrid silas silvia simon simone sinead siobhan sofia solomon sonia sophia sophie stacey stan stanislaw stanley
  stefan stella stephanie stephen steve steven stewart stuart sukhdeep sultan sunil sunita suresh surinder susan
  susanna susannah susie suzanne svetlana sybil sylvester sylvia tabitha tahir taiwo talia tamara tamsin tania
  tanisha tanya tara tariq tasneem tatiana tegan temitope tendai terence teresa teri terry tess tessa thaddeus
  thandiwe thelma theo theodora theodore theresa thomas thora tiffany tilda tilly tim timothy tina toby todd tom
  tomasz tommy tony tracey tracy trevor tristan trudy tudor tunde tyler tyrone uche umar una unity ursula usha usman
  uzma valentina valerie vanessa vasile veena velma venetia vera verity verna vernon veronica vicky victoria vijay
  vikram vikrant vincent vinod viola virginia vivian vivien vivienne vladimir waheed walter wanda waqas warren wasim
  wendy wesley wilfred wilhelmina william willow wilma winifred winston wojciech xavier xin yan yasmin yasmeen
  yasmine yaw yetunde yolanda yosef yousef yusuf yvette yvonne zac zach zachary zadie zahid zahra zainab zara zayn
  zbigniew zeeshan zelda zena zoe zofia zoltan zuzanna bea bex cath daz debbie debs dougie gaz gus hal jo jules kit
  ludo marge mitch noor nye reg ron sid steph stu tash trish val viv wyn angie babs robbie shaz
`;

/** Names that are everyday words too: names only where they are written with a capital inside a sentence. */
const WORDLIKE = `
  amber april art autumn basil bill bob carol chase clay crystal daisy dale dan dawn dean drew faith fern forrest
  frank gene ginger glen grace grant guy hank heath heather herb hilary holly honor hope hunter iris ivy jack jade
  joy june lance lee lily mark mason max may miles nick olive pat patience pearl penny phil pip rae ray reed rich
  robin rob rod rose ruby rusty sandy scarlett skip sonny sky star storm stone sue summer sunny sterling ted tiger
  tiny trinity victor violet wade ward will win woody
`;

/** First names that are nothing else in English. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u));
/** First names that are everyday words too. */
export const WORDLIKE_NAMES: ReadonlySet<string> = new Set(WORDLIKE.trim().split(/\s+/u));

/** True for a first name that is no other word. */
export function isOnlyAName(word: string): boolean {
  return FIRST_NAMES.has(word) && !WORDLIKE_NAMES.has(word);
}
