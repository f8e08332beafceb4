/** Splits a line of words into a frozen list. */
function words(line: string): readonly string[] {
  return Object.freeze(line.trim().split(/\s+/u));
}

/** Relatives, friends and neighbours: words for a person who is not named. */
export const KIN: readonly string[] = words(`
  mum mam mom mummy mammy mother ma dad da daddy father pa parent parents nan nana nanna nanny gran granny grandma
  grandmother nain taid grandad granddad grandpa gramps grandfather grandparent grandparents wife husband hubby
  partner fiance fiancee boyfriend girlfriend missus son daughter child children kid kids baby babies boy girl lad
  lass bairn bairns toddler newborn twin twins triplets brother bro sister sis sibling siblings uncle auntie aunty
  aunt niece nephew cousin grandson granddaughter grandchild grandkids grandchildren stepson stepdaughter stepdad
  stepmum stepfather stepmother godson goddaughter inlaw ex friend mate pal bestie neighbour neighbor colleague
  manager boss tenant landlord flatmate housemate roommate lodger teacher carer man woman lady gentleman bloke fella
  guy chap patient dependant one ones eldest youngest firstborn stepbrother stepsister grandparents
`);

/** Words that stand for one person, other than the writer and the reader. */
export const THIRD_PERSON: readonly string[] = words(`
  he she they he's she's they've they're hes shes theyre theyve he'd she'd they'd him her them who who's whos who'd
  him's her's
`);

/** Words that stand for the writer or the reader, as the one who does or has something. */
export const FIRST_OR_SECOND: readonly string[] = words(`
  i i'm im i've ive i'd we we're we've you you're your've youre you've u me us myself yourself ourselves
`);

/** Whose: words before a relative, and before a date of birth. */
export const WHOSE: readonly string[] = words('my his her their our your the this that a an');

/** What begins things and bodies that are "born", or have birthdays, without being people. */
export const NOT_A_PERSON: readonly string[] = words(`
  nhs it unit hospital hospitals trust charity service services idea ideas campaign ward team group club company
  project movement programme program scheme centre center department organisation organization foundation society
  clinic appeal band show website page app plan tradition legend star concept partnership network union college
  university school council government bbc department hospice infirmary institute institution practice surgery dog
  dogs puppy puppies pup pups cat cats kitten kittens lamb lambs calf foal horse pony hamster rabbit parrot animal
  animals king queen prince princess royal jesus shakespeare saint god hope dream podcast initiative facility
  building welfare system helpline friendship love monster car bus machine
`);

/** Words for everybody to whom something applies: "people born before …". */
export const ANYBODY: readonly string[] = words(`
  anyone anybody everyone everybody people persons those all men women patients residents adults children babies
  kids someone somebody boys girls pupils students folk folks any every each if cohort ladies gents
`);
