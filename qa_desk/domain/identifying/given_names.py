"""Given names common in the United Kingdom, in many communities, by which a column of names is recognised.

Names that are also ordinary words, places or grades (Grace, Amber, Jordan) stand apart: alone they prove nothing.
"""

_GIVEN_NAMES = """
aaliyah aaron abbie abdi abdul abdullah abdullahi abigail abu ada adaeze adam adeel aderonke adil adnan adrian adunni
agnes agnieszka ahmad ahmed aidan aiden aimee aisha aishah ajay akash akua alan alana alastair albert aleksander
aleksandra alessia alex alexa alexander alexandra alexandru alfie ali alice alicia alicja alina alisha alison alistair
aliyah allan amaan amal amara amelia amelie amina aminah amir amira amit amrit amy ana anas anastasia andre andrea
andreea andrei andrew andriy andrzej aneurin angela angharad angus anil anita anjali ann anna annabel annabelle anne
annie anthony antonio anya aoife aran ariana arjun arlo arthur arun arwen asha ashraf asif asma ava ayaan ayanna
ayesha aylin ayo ayodele ayub barbara barry bartosz beata beatrice beatrix becky ben benjamin bernadette bethan
bethany betty beverley bilal bogdan bohdan bradley brandon brenda brendan bronwyn bryn caitlin callum calum camilla
carl carla carly carol caroline carwyn carys catalin caterina catherine catrin ceri cerys chantelle charles charlie
chiamaka chidera chidi chinedu chioma chloe chris christina christine christopher chukwuemeka cian ciara claire clara
claudia clive cody colin colleen connor conor corey craig cristian cristina daniel daniela danielle danny darren david
dawid debbie deborah declan deepak delroy demetrius denise dennis derek desmond diana diane dilys dimitri dominic
dominik dorota dylan ebo eddie edward edwin efua eileen eilidh elaine eleanor elena eleri elif elijah elin elizabeth
ella ellen ellie elliot elliott ellis eloise elsie emeka emilia emilie emily emma emmanuel emre enid eoin eric erin
ernest esme esther ethan eugene eva evan evelyn ewa ewan ezra fadumo fahad faisal farah farai farhan fatima fatimah
fatou fergus finlay finley finn fiona fionn folasade francesca francis frankie fraser freddie frederick freya gabriel
gabriela gabriella gareth gary gavin gemma geoffrey george georgina geraint gerald geraldine gillian giorgia giovanni
glenys gopal gordon graeme graham greg gregory grzegorz gurpreet gwen gwyneth hadiza hafsa hamish hamza hanna hannah
haris harjit harleen harold haroon harpreet harriet harrison harry harvey hasan hassan hawa haydn hayley heidi helen
helena henry hiba hibo hira hodan hugh hugo humaira husna hussain hussein iain ian ibrahim idris ieuan ifeoma ifrah
ilyas imaan imogen imran ines ioan ioana iqra irena irene irfan iryna isaac isabel isabella isabelle isaiah ishaan
isla ismail ivan iwan iwona izabela jacek jackie jackson jacob jacqueline jake jakub jamal james jamie jamil jane
janet janice jasmin jason javed jay jayden jean jeff jeffrey jennifer jenny jeremy jess jesse jessica jill jo joan
joanna joanne joao jodie joe joel john johnny jonah jonathan joseph josephine josh joshua joyce juan judith julia
julian julie juliet justin kacper kai kamal kamil kane karen karim karina karl karolina katarzyna kate katherine
kathleen kathryn katie katy kavita kayden kayla kayleigh keira keiran keith kelechi kelly kelvin kenneth kenny kevin
khadija khadijah khalid kian kiera kieran kim kimberley kiran kirsty kofi krish kristian krystyna krzysztof kuba
kulwinder kwabena kwame kwasi kyle kyra lachlan laila lakshmi lara latifa laura lauren laurence layla leah leanne
leila leo leon leona lesley leticia lewis liam libby lidia linda lindsay linh lisa lloyd lola louis louisa louise luca
lucas lucia lucy luis luiza lukasz luke lydia lynda lynne lynsey maciej macsen madeleine maeve magdalena maggie
mahmood mahmoud maisie maksym malak malcolm malgorzata mandeep manjit marcel marcin marco marcus marek margaret maria
mariam mariama marian marie mario marion marius marlene marta martha martin martyna mary maryam maryan mateusz matilda
matteo matthew maureen maxim maxine mbali megan mehdi mehmet melanie melissa mia michael michal michelle mihai mikolaj
millie mina minh miriam mohamed mohammad mohammed mohamud molly monica monika morgan morwenna moses muhammad muhammed
muna murray musa mustafa myfanwy myles nabil nadia naima naomi nasir nasra natalia natalie natasha nathan nathaniel
navdeep neil ngozi nguyen nia niall niamh nicholas nicola nicole nigel nikhil nikita nimra nina noah noor nora nuala
obinna oisin oksana olamide oleksandr olena oliver olivia olufemi oluwaseun omar oscar osman owain owen paige pamela
parveen patricia patrick patryk paul paula pauline pavel pawel peggy penelope peter petra phil philip philippa phoebe
phyllis piotr pooja poonam prakash preeti priya quinn rabia rachel rafael rahim rahul raj rajesh raluca ramesh rania
raphael rashid ravi raymond rayyan rebecca rebekah reece reggie reuben rhian rhiannon rhodri rhys ricardo richard rita
robbie robert roberta roderick rodrigo roger rohan roisin ronald ronnie rory rosalind rosie roxanne roza ruairi rudo
rupert ruth ryan ryszard saad sabrina sadia safa safiya sagal sahil saima sakina salma salman sam samantha samina
samir samira samuel sana sandeep sandra sanjay saoirse sara sarah satnam scott sean sebastian selina sergio shabana
shahid shakira shamima shanice shaniqua sharon shaun shauna shazia sheila shirley shreya shyam sian simon simone
simran sinead siobhan sofia sophia sophie stacey stefan stella stephanie stephen steve steven stuart sukhdeep suleiman
sunil sunita suresh susan suzanne swati sylvia szymon tahira tamara tamika tania tanisha tanya tara tariq tariro
tasneem tatenda temitope tendai terence teresa terry tessa thabo thea theo theodore theresa thomas tia tiago tiffany
tim timothy tobias toby tom tomasz tommy tony tracey tracy trevor tristan tunde tyler tyrone uche umar usman valentina
valerie vanessa vasile veronica vijay vikram vincent vivian waleed walter warsan waseem wayne wendy weronika wiktor
wiktoria william winifred wojciech xavier yana yasin yasmin yasmine yaw yetunde yosef youssef yousuf yusuf yvonne zac
zachary zahra zainab zak zakaria zara zawadi zeeshan zeynep ziad zoe zofia zoya zubair zuzanna
"""

_SHARED_WITH_WORDS = """
amber angel april archer art ash ashley athena august aurora austin autumn bailey baron basil beau bella bill blake
bonnie brook brooke bud cameron carter charity charlotte chase chelsea chester christian clay clement constance
courtney craven crystal daisy dale dawn dean delta devon drew duke earl ebony eden eve faith faye fern finch florence
ford frank franklin gale gene georgia ginger grace grant green guy hao harris hazel heath heather hill holly honey
hope hunter iman india iris israel ivy jack jade jan jasmine jersey jet jewel jian jordan joy june karma kent kerry
king knight lance lee lily lincoln ling logan london lucky madison marina mark marsh mason max may mei mercy miles
misty myrtle neve noble norma norman nur ola olive page paris parker pat pearl penny phoenix poppy precious prince
princess rain ray read reed reid rich river rob robin roman rose rosemary ross rowan ruby russell saffron sage sandy
savannah scarlett seren shannon shelby sienna sierra sky skye snow spencer stanley stone storm sue summer sunny sydney
teddy temple thi tiger trinity troy tudor una victor victoria violet wade ward warren wei will willow winter woody
wren xin yi young zion
"""

GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
SHARED_WITH_WORDS = frozenset(_SHARED_WITH_WORDS.split())
