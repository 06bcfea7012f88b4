"""Words that case lists are made of, by which a team, a category or a school is told from a person's name."""

_ORDINARY_WORDS = """
a abduction about above abuse abusive academy access accident accommodated accommodation act action active adhd
adolescent adopted adoption adult advice advocate african after age aged agency agreed alcohol all allegation
allocated also alternative although am amber an and anglican annual answered antenatal anxiety anxious any appeal
appendix appointment apprenticeship april arab are area arrears arrest arrested art as asd asian asked assessed
assessment asylum at attendance attended audit august aunt autism autumn avenue average awaiting away baby background
bail band bangladeshi baptist because bedford before behaviour being below bengali bereavement best between binary
birth bisexual black block blue board boarding borough both boy boys branch breach bridge british brother brown
buddhist building bullying business but by cafcass call came camhs cannot care carer carer's carers caribbean case
cases category catholic caution cce central centre chair change charity chief child child's childcare childhood
childline childminder children childrens chinese christian chronology church cin cisgender city class clinic clinical
close closed college combined coming commissioned committee community complete completed complex concern concerns
conference confirmed connected consent contact contacts convened core corner cottage council count county court cousin
cp crescent criminal crisis crown csc cse cultural current custody da dad dad's daily date day days deaf death
december decision declined default delayed department depression deputy designated developmental did disability
disabled discharged disclosure disposal disqualified district diversion division divorced does domestic dr draft drive
drug drugs dual due duty dv each early east eastbound eastern eating ecclesiastical educated education educational eh
ehc ehcp eight eighteen eldest elective eleven email emergency emotional emotionally employed employment end ended
engaged england english enquiry entered escalated escalation estate estimated ethnic ethnicity european even evening
every evidence excluded exclusion exempt exploitation exploited external extra fabricated failed failure fair false
families family farm farsi father father's february federation female few fgm field fifteen fifth final financial
first five fixed flat follow for forced forensic forest form formal former forum foster fostered fostering foundation
four fourteen fourth free french friday friends from front full full-time further future gang gardens gate gateway gay
gender general genogram german girl girls good governor gp grade gran grandad grandfather grandma grandmother grange
great greek green group guardian guidance guideline gypsy had half hall happy harm harmful has have he head health
healthy hearing heart heights held help her here heterosexual hidden high higher highly him hindu his history hold
home homeless honour honour-based hospice hospital hostel hour hours house household housing how however hub i if ii
iii immediate imminent impairment improve improvement in inadequate inappropriate incident included independent index
indian individual infant infants information initial injury inner inpatient inquiry insufficient integrated intensive
interim internal intervention into iranian iraqi irish iro irregular is islamic isolated it italian iv january jewish
joint july june junior just justice key kinship known kurdish la lac lado lake lane language last late later law law's
lead leader learning leaving left legal lesbian less letter level liaison life light limited list little lived lives
living local locality location lodge long looked lost low lower lscp mace made main maintained make makes male manager
marac march mary's marys mash maternity matter mature maximum may meadow mean medical medium meeting member mental met
middle midwife midwifery mild military mill minimum minor minutes miss missing mixed moderate monday monday's month
monthly more morning mosque most mother mother's moved mr mrs ms multi multiple mum mum's muslim mx n/a na nan
national near needed needs neglect neglected neighbour neighbourhood neonatal nepalese neurodevelopmental never new
next nfa nhs night nil no non none normal north northeast northern northwest not note noted notified november now null
number nurse nursery nursing observation occupational october of off offence offender office officer ofsted old older
on once one ongoing online only open opened option or order orthodox other our out outcome outer outreach outside
outstanding overall overnight own paediatric page pakistani panel para paragraph parent parent's parental parenting
parents park part part-time partial partially partly partner partnership passed past pastoral pathway patient pending
pentecostal people perinatal permanent permission persistent person personal phone physical physically pilot place
placed placement plan planned planning plans point police policy polish poor portuguese positive possible post
postnatal potential practice practitioner pre pre-birth pregnancy pregnant present prevention previous primary
priority prison private probation procedure proceedings professional programme progress project prosecution protected
protection protestant provider provision psychiatry psychology public punjabi pupil quality quarter queried question
quorate radicalisation rating re ready reason received recent reception record recorded red reduced referral referred
refuge refugee refused region registered registration regular rehousing relationship relative remand repeat report
reported requires residence residential resolved respite response responsible restored result return returned
reunification review reviewed reviews right risk river road roma romanian room routine rule rural russian safe
safeguarding said saint saints same sample saturday saw says schedule scheme school schools scotland scottish second
secondary section secure seen self self-harm semi senco send separated separation september serious service services
session setting seven seventh several severe sex sexual sexually shared she sheltered short showed shows sibling
siblings sight sikh single sister site six sixteen sixth slight small so social sole solo somali some son soon south
southeast southern southwest spanish special specialist speech spoke spring square st staff stage standard standards
start started state statement station status statutory step step-down step-up stepped still stop strategy street
strong student sub submitted substance substantiated substitute suburban success successful suicide summer sunday
supervised supervision support supported sure surgery suspected system table tamil targeted tbc teacher teaching team
technical teenager template temporary ten tenth term term-time terrace test than that the their them theme then
therapist therapy there these they third thirteen this those three threshold through thursday tier time to today told
tomorrow too tool total town traditional trafficking trans transfer transferred transgender transition traveller
travelling true trust tuesday turkish twelve twin two type ukrainian unable unaccompanied unallocated unassessed
unborn uncertain uncle undecided under unemployed unit universal university unknown unmet unplanned unsubstantiated
until up updated upper urban urdu urgent us user valley various very victim vietnamese view village violence violent
virtual visit visitor visits voluntary volunteer vulnerable waiting wales wanted wants ward was we weapon wednesday
week weekly weeks welfare well welsh went were west western what when where which while white who whole why will
winter with withdrawn within without witness woman women wood work worker workers working world year years yellow yes
yesterday yet yjs yorkshire yot you young younger youngest your youth zone
"""

ORDINARY_WORDS = frozenset(_ORDINARY_WORDS.split())
