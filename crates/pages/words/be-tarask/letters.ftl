# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day } { $month ->
    [1] студзеня
    [2] лютага
    [3] сакавіка
    [4] красавіка
    [5] мая
    [6] чэрвеня
    [7] ліпеня
    [8] жніўня
    [9] верасня
    [10] кастрычніка
    [11] лістапада
   *[12] сьнежня
 } { $year } году

## On every letter
letter-to = Каму
letter-dated = Дата
letter-reference = Наш нумар
letter-theirs = Ваш нумар
letter-by-rule = Ніхто асабіста не вырашаў, што сказана ў гэтым лісьце: гэта вынікае з правіла гэтага органа. Якое гэта правіла і хто склаў ліст, сказана ў журнале. На пытаньні адказвае ўстанова, названая ўгары.
letter-digest = Тэкст гэтага ліста слова ў слова запісаны ў журнале пад гэтым дайджэстам (SHA-256):
letter-sheet = старонка
letter-sheet-of = з
letter-written-by = Словы аўтара, як яны напісаны. Аўтар: { $name }
letter-basis = Падстава: { $what }.
letter-basis-from = З { $date }. Падстава: { $what }.
letter-cite-statute = Статут Камісіі кантролю файлаў Інтэрполу, артыкул { $article }
letter-cite-rules = Правілы Інтэрполу апрацоўкі зьвестак, артыкул { $article }
letter-cite-directive = Дырэктыва (ЭЗ) 2016/680, артыкул { $article }
letter-sure-text = праверана паводле тэксту
letter-sure-second = з другой крыніцы
letter-is-rule = правіла гэтага органа, не закон
letter-is-practice = практыка, а не правераны тэкст
letter-is-national-law = нацыянальнае права паводле Дырэктывы (ЭЗ) 2016/680; яе артыкулы тут не правяраліся і не цытуюцца
letter-title-to-commission = Зварот у Камісію кантролю файлаў Інтэрполу
letter-title-acknowledgement = Ваш зварот паступіў
letter-title-completion = Ваш зварот няпоўны
letter-title-admissible = Ваш зварот прымальны
letter-title-not-admissible = Ваш зварот непрымальны
letter-title-challenge = Аспрэчваньне абмежаваньня
letter-title-reminder = Напамін: аспрэчваньне абмежаваньня
letter-title-right-of-reply = Права на адказ
letter-title-gist = Раскрыцьцё сутнасьці
letter-title-decision-to-applicant = Рашэньне паводле вашага звароту
letter-title-decision-to-source = Рашэньне пра зьвесткі вашага бюро
letter-title-national = Зварот да органа, які захоўвае зьвесткі
letter-title-court-note = Паведамленьне суду: становішча арыентыроўкі

## The request
letter-request = Зварот
letter-kind-access = доступ да зьвестак
letter-kind-correction = выпраўленьне зьвестак
letter-kind-deletion = выдаленьне зьвестак
letter-kind-revision = перагляд рашэньня
letter-kind-national = зварот да нацыянальнага органа
letter-kind-preventive = папераджальны зварот: каб зьвесткі не прымаліся
letter-person = Асоба
letter-born = Дата нараджэньня
letter-filed-by = Хто падае
letter-capacity-person = асоба
letter-capacity-counsel = адвакат, паводле мандата
letter-capacity-legal-representative = законны прадстаўнік асобы
letter-acts = Ад імя асобы дзейнічае
letter-mandate-since = Мандат з
letter-bureau = Бюро
letter-alert = Арыентыроўка
letter-earlier = Ранейшае рашэньне
letter-discovered = Новы факт выяўлены
letter-received = Паступіў
letter-asked = Пра што просяць
letter-commission = Камісію просяць праверыць зьвесткі пра асобу, названую ніжэй, і вынесьці рашэньне паводле звароту.
letter-commission-block = Просяць заблякаваць зьвесткі да рашэньня.
letter-no-clock = Ніводнае правіла не вызначае тэрміну для папераджальнага звароту: тэрмін не ідзе, і ніхто не абавязаны вырашыць да пэўнага дня. Зварот застаецца ў запісах.
letter-answer-here = Просяць дасылаць кожны адказ пісьмова на адрас угары, на мове гэтага ліста.
letter-annexes = Дадаткі
letter-annexes-none = Да гэтага ліста нічога не дададзена.
letter-annex = Дакумент
letter-annex-dated = Дата дакумента
letter-annex-sheets = Аркушаў
letter-annex-digest = SHA-256
letter-national-access = Вас просяць сказаць, ці апрацоўваюцца зьвесткі пра асобу, названую ніжэй, якія, ад каго яны атрыманы і каму перададзены, і даць да іх доступ.
letter-national-correction = Вас просяць выправіць зьвесткі пра асобу, названую ніжэй.
letter-national-deletion = Вас просяць выдаліць зьвесткі пра асобу, названую ніжэй.
letter-national-limits = Калі ў доступе адмоўлена або ён абмежаваны, просяць пісьмова назваць падставу, матывы і спосаб абскарджаньня.
letter-national-recipients = Вас просяць паведаміць усім, каму перададзены зьвесткі, і пісьмова пацьвердзіць, каму паведамлена.
letter-national-automated = Ніводнае рашэньне, што шкодзіць асобе, не можа грунтавацца толькі на аўтаматызаванай апрацоўцы.

## Answers to the applicant
letter-ack = Ваш зварот паступіў і занесены ў запісы пад нумарам, названым вышэй.
letter-ack-next = Да { $date } вам паведамяць, ці ён прымальны.
letter-only-contact = У гэтай справе вы зьвяртаецеся толькі ў Камісію. Пісаць каму-небудзь іншаму не трэба.
letter-completion = Ваш зварот пакуль нельга разгледзець. Чаго не стае, названа ніжэй паводле пунктаў.
letter-missing = Чаго не стае
letter-missing-signature = Подпіс асобы або таго, хто дзейнічае ад яе імя.
letter-missing-identity = Копія дзейнага дакумента, які сьведчыць асобу.
letter-missing-mandate = Падпісаны дзейны мандат таго, хто дзейнічае ад імя асобы.
letter-missing-representation = Доказ таго, хто прадстаўляе асобу паводле закона.
letter-missing-purpose = Пра што просяць: доступ, выпраўленьне, выдаленьне або перагляд.
letter-missing-contact = Адрас, па якім можна зьвязацца з тым, хто падаў зварот.
letter-missing-earlier-decision = Рашэньне, пра перагляд якога просяць.
letter-missing-new-fact = Новы факт і дзень, калі ён выяўлены.
letter-missing-contested = Якія зьвесткі аспрэчваюцца і што ў іх няправільна.
letter-missing-controller = Орган, які захоўвае зьвесткі.
letter-completion-by = Дашліце тое, чаго не стае, да { $date }, з нумарам, названым вышэй.
letter-completion-by-over = Тое, чаго не стае, прасілі даслаць да { $date }; гэты дзень мінуў. Тое, што вы дашлеце цяпер, усё адно прачытаюць.
letter-completion-then = Пасьля гэтага дня вам паведамяць з матывамі, ці прымальны зварот. Маўчаньне нічога не вырашае.
letter-completion-term = Тэрмін для рашэньня пачынаецца ў дзень, калі зварот прызнаны прымальным, не раней.
letter-admissible = Ваш зварот прымальны з { $date }.
letter-decision-by = Рашэньне мусіць быць вынесена да { $date }.
letter-term-runs = Гэты тэрмін нельга спыніць маўчаньнем. Калі ён міне без рашэньня, вам паведамяць, і гэта будзе ў журнале.
letter-consulted = Да { $date } ідзе кансультацыя з Генэральным сакратарыятам Інтэрполу.
letter-not-admissible = Ваш зварот непрымальны. Ці існуюць зьвесткі, не правяралася.
letter-reasons = Матывы
letter-ask-again = Вы можаце ў любы час падаць новы зварот разам з тым, чаго не ставала.
letter-gist = Крыніца прасіла не раскрываць зьвесткі. Паводле рашэньня названых сяброў вам паведамляюць іх сутнасьць; астатняе застаецца абмежаваным.
letter-gist-classes = Кляса злачынства
letter-gist-duty = Гэты ліст толькі для адваката. Яго зьмест не перадаецца нікому, у тым ліку самой асобе, пакуль названы сябра не здыме гэты абавязак.
letter-gist-rest = Кожнае абмежаваньне мусіць быць абгрунтавана. Адсутнасьць абгрунтаваньня сама не раскрывае зьвестак; яе могуць улічыць пры рашэньні паводле звароту.
letter-for-counsel = Для адваката
letter-charges = Абвінавачаньні
letter-country = Краіна, якая просіць
letter-decided = Дата рашэньня
letter-members = Сябры
letter-version = Версія рашэньня
letter-provisions = Нормы, як іх цытуюць сябры
letter-corrections = Што выпраўляецца
letter-binds = Рашэньне абавязковае для Арганізацыі.
letter-carried-out-by = Яно мусіць быць выканана да { $date }.
letter-revision = Пра перагляд можна прасіць, калі выяўлены новыя факты, якія маглі зьмяніць рашэньне.
letter-ruling-no-data = У файлах Інтэрполу зьвестак пра асобу не знойдзена.
letter-ruling-compliant = Зьвесткі адпавядаюць правілам.
letter-ruling-compliant-with-update = Зьвесткі адпавядаюць правілам, калі іх дапоўніць або выправіць.
letter-ruling-delete = Зьвесткі не адпавядаюць правілам і выдаляюцца.
letter-ruling-correct = Зьвесткі выпраўляюцца.
letter-ruling-disclose = Зьмест файлаў раскрываецца.
letter-ruling-disclose-gist = Раскрываецца сутнасьць зьместу файлаў.
letter-ruling-keep-restricted = Нічога не раскрываецца: абмежаваньне абгрунтавана.
letter-ruling-block = Зьвесткі блякуюцца да рашэньня.
letter-ruling-lift-block = Зьвесткі больш не заблякаваныя.
letter-ruling-proposal-refused = Прапанова не прынятая.
letter-ruling-revision-refused = Ранейшае рашэньне застаецца ў сіле.
letter-ruling-revision-opened = Справа з ранейшым рашэньнем адкрыта зноў.

## To the source
letter-restriction = Абмежаваньне
letter-restriction-between-bureaus = іншыя бюро не бачаць зьвестак
letter-restriction-towards-applicant = заяўніку не паведамляюць
letter-ground = Названая падстава
letter-ground-none = не названа
letter-ground-security = грамадская або нацыянальная бясьпека, прадухіленьне злачынстваў
letter-ground-investigation = таямніца расьсьледаваньня або крымінальнага перасьледу
letter-ground-applicant-rights = правы і свабоды заяўніка
letter-ground-third-persons = правы і свабоды трэціх асоб
letter-ground-functions = належная праца Камісіі або Інтэрполу
letter-ground-other = іншая, якой няма ў сьпісе
letter-challenge = { $date } вы папрасілі не раскрываць зьвесткі. Матывы не праходзяць праверкі, апісанай ніжэй, і абмежаваньне аспрэчваецца.
letter-challenge-silent = Зьвесткі вашага бюро не раскрываюцца, а вашых матываў у запісах няма. Абмежаваньне аспрэчваецца.
letter-challenge-asks = { $date } вы папрасілі не раскрываць зьвесткі. Праверка, апісаная ніжэй, пакідае пытаньні, і абмежаваньне аспрэчваецца, пакуль на іх няма адказу.
letter-justified = Кожнае абмежаваньне мусіць быць абгрунтавана: яго падстава названа і растлумачана. Адсутнасьць абгрунтаваньня могуць улічыць пры рашэньні паводле звароту.
letter-grounds = Падставы такія: грамадская або нацыянальная бясьпека і прадухіленьне злачынстваў; таямніца расьсьледаваньня або крымінальнага перасьледу; правы і свабоды заяўніка або трэціх асоб; належная праца Камісіі або Інтэрполу.
letter-justified-bureaus = Просяць растлумачыць, чаго не паказваюць іншым бюро: якім бюро, якія зьвесткі, як доўга.
letter-test = Што паказала праверка
letter-point-ground = Не названа ніводная падстава са сьпісу.
letter-point-own-words = Матывы не гавораць нічога пра гэтую справу: іх няма, або яны такія самыя, як у іншых справах.
letter-point-per-item = Справа абмежавана цалкам, або пазыцыі не маюць уласных матываў.
letter-point-supported = Абмежаваньне не падмацавана загадам, рашэньнем або чым-небудзь іншым.
letter-point-in-time = Канец абмежаваньня ня названы, або яго тэрмін мінуў, або яго сваечасова не перагледзелі.
letter-point-not-published = Вы самі апублікавалі тое самае.
letter-point-investigation-open = Названа таямніца расьсьледаваньня, а суд ужо скончаны.
letter-point-asks-ground = Якая падстава са сьпісу маецца на ўвазе?
letter-point-asks-own-words = Што ў гэтай справе патрабуе абмежаваньня?
letter-point-asks-per-item = Якія матывы для кожнай пазыцыі?
letter-point-asks-supported = Які загад або якое рашэньне гэта падмацоўвае?
letter-point-asks-in-time = Да якога дня яно патрэбнае?
letter-point-asks-not-published = Ці абмежавана тое самае, што вы апублікавалі?
letter-point-asks-investigation-open = Суд скончаны: ці адкрыта яшчэ расьсьледаваньне супраць іншых, і якія для гэтага асобныя матывы?
letter-twins = { $n ->
    [one] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справе.
    [few] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справах.
   *[other] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справах.
 }
letter-questions = Пытаньні, пазыцыя за пазыцыяй
letter-items-as-claimed = Пазыцыі пранумараваныя так, як у вашай заяве ад { $date }. Яе словы ў лістах не паўтараюцца.
letter-item = Пазыцыя { $n }
letter-scope = Абмежавана
letter-scope-existence = тое, што яна існуе
letter-scope-content = зьмест
letter-scope-source = ад каго яна
letter-scope-document = дакумент
letter-reason = Уласныя матывы
letter-reason-given = названы
letter-reason-none = не названы
letter-q-scope-existence = Чаму заяўнік не можа ведаць, што гэтая пазыцыя існуе?
letter-q-scope-content = Чаму заяўнік не можа ведаць, што сказана ў гэтай пазыцыі?
letter-q-scope-source = Чаму заяўнік не можа ведаць, ад каго гэтая пазыцыя?
letter-q-scope-document = Чаму заяўнік не можа бачыць гэты дакумент?
letter-q-whole = Якія пазыцыі ёсць у справе і якія матывы для кожнай з іх?
letter-q-ground = Якая падстава прымяняецца і які загад або якое рашэньне яе падмацоўвае?
letter-q-separate = Суд скончаны. Якія асобныя матывы ўсё яшчэ патрабуюць таямніцы?
letter-q-until = Да якога дня патрэбна абмежаваньне і калі яго перагледзяць?
letter-q-part = Якую частку або якую сутнасьць можна раскрыць цяпер?
letter-answer-by = Адказ на кожную пазыцыю просяць даць да { $date }.
letter-answer-by-over = Адказ на кожную пазыцыю прасілі даць да { $date }; гэты дзень мінуў. Адказ, які паступіць цяпер, усё адно прачытаюць.
letter-silence = Што адбудзецца без адказу
letter-silence-confirms = Маўчаньне ніколі не пацьвярджае абмежаваньня.
letter-follows-reminded = Вам дасылаюць напамін.
letter-follows-third-party-check-asked = Перад любой прапановай сябра ацэньвае рызыку для трэціх асоб.
letter-follows-gist-proposed = Прапануецца раскрыць заяўніку сутнасьць.
letter-follows-block-proposed = Прапануецца заблякаваць зьвесткі, пакуль зварот разглядаецца.
letter-follows-reply-invited = Вам кажуць, што будзе залічана, і вы можаце адказаць.
letter-follows-inference-marked = У справе звароту ставіцца пазнака: адсутнасьць абгрунтаваньня могуць улічыць пры рашэньні.
letter-follows-counted-in-audit = Гэта залічваецца ў аўдыце вашага бюро.
letter-follows-deletion-proposed = Прапануецца выдаліць зьвесткі.
letter-no-program = Ніводная праграма не раскрывае, не блякуе і не выдаляе зьвесткі. Кожны з гэтых крокаў вырашае названы сябра, з матывамі.
letter-reminder = Абмежаваньне аспрэчана { $date }. На пазыцыі, названыя ніжэй, адказу яшчэ няма.
letter-reminder-number = Напамін, нумар
letter-reply = Абмежаваньне аспрэчана { $date } і не прайшло праверкі. Перш чым гэта будзе залічана вашаму бюро, вы можаце адказаць.
letter-counts = Што будзе залічана
letter-reply-by = Ваш адказ прачытаюць да таго, як нешта будзе залічана, калі ён паступіць да { $date }.
letter-reply-by-over = Час на адказ скончыўся { $date }. Тое, што вы адкажаце цяпер, усё адно прачытаюць; вынік ужо мог быць залічаны.
letter-reply-stays = Ваш адказ слова ў слова стаіць у запісах побач з вынікам.
letter-source-delete = Выдаліце ўсё, што ваша бюро або іншыя ўзялі з гэтых зьвестак, і паведаміце тым, каму вы іх перадалі.
letter-confirm-by = Пацьвердзіце да { $date }, што зроблена.

## To a court
letter-level = Становішча
letter-since = З
letter-permitted = Дазволеная мера
letter-permitted-by = Хто вырашыў
letter-permitted-until = Да
letter-admissible-since = Прымальны з
letter-court = { $date } становішча арыентыроўкі такое.
letter-court-level-erased = Зьместу арыентыроўкі тут больш няма. Ніводная мера не можа на ёй грунтавацца.
letter-court-level-suppressed = Арыентыроўка адклікана. Ніводная мера не можа на ёй грунтавацца.
letter-court-level-suspended = Ніводная мера не можа грунтавацца на гэтай арыентыроўцы. Іншых падстаў паводле права гэтай дзяржавы гэта не кранае.
letter-court-level-reviewable = Ніводная прымусовая мера не можа грунтавацца на гэтай арыентыроўцы, пакуль не вырашыць названая службовая асоба. Іншых падстаў паводле права гэтай дзяржавы гэта не кранае.
letter-court-level-permitted = Названае рашэньне дазваляе адну гэтую меру да названага дня. Усе іншыя меры застаюцца без дазволу.
letter-court-request = Зварот наконт гэтай арыентыроўкі
letter-court-blocked = Зьвесткі заблякаваныя, пакуль зварот разглядаецца.
letter-court-not = Пра што гэтае паведамленьне не гаворыць
letter-court-says = Яно гаворыць, якое становішча арыентыроўкі, а не чаму. Яно нічога не гаворыць пра віну, пра іншыя арыентыроўкі і пра тое, што вядома пра асобу.
letter-court-changes = Становішча можа зьмяніцца ў любы дзень. Запытайце зноў перад кожным паседжаньнем і перад кожным рашэньнем пра трыманьне пад вартай.

## Classes of offence, for the gist
letter-class-homicide = забойства
letter-class-assault = цялесныя пашкоджаньні і напад
letter-class-sexual-violence = сэксуальны гвалт
letter-class-child-abuse = злоўжываньне ў дачыненьні да дзіцяці
letter-class-domestic-violence = хатні гвалт
letter-class-trafficking = гандаль людзьмі
letter-class-kidnapping = выкраданьне і захоп закладнікаў
letter-class-robbery = разбой і вымагальніцтва
letter-class-theft = крадзеж і узлом
letter-class-property-damage = пашкоджаньне маёмасьці
letter-class-arson = падпал
letter-class-weapons-explosives = зброя і выбуховыя рэчывы
letter-class-drugs = наркотыкі
letter-class-organised-crime = арганізаваная злачыннасьць
letter-class-terrorism = тэрарызм
letter-class-war-crimes-torture = ваенныя злачынствы і катаваньні
letter-class-fraud = махлярства
letter-class-embezzlement = растрата
letter-class-tax = падаткі і мытня
letter-class-corruption = карупцыя і злоўжываньне службай
letter-class-money-laundering = адмываньне грошай
letter-class-forgery = падробка і фальшываманецтва
letter-class-unfunded-cheque-debt = непакрыты чэк або доўг
letter-class-defamation-insult = паклёп і абраза
letter-class-extremism-association = экстрэмізм або забароненае аб'яднаньне
letter-class-public-order-protest = грамадскі парадак і пратэст
letter-class-treason-espionage = здрада і шпіянаж
letter-class-family = сямейныя справы
letter-class-administrative = адміністрацыйныя правілы
letter-class-military = вайсковыя злачынствы
letter-class-immigration = іміграцыя
letter-class-cyber = кампутарныя злачынствы
letter-class-coup = захоп улады
letter-class-religious-racial = рэлігійныя злачынствы
letter-class-other = іншыя злачынствы

## How they are made
letter-guide = Лісты і паперы
letter-guide-text = Па адным кожнага віду, з выдуманымі людзьмі. Нязьменныя словы і тыпізаваныя значэньні; напісанае іншымі стаіць за рыскай; кожны крок кажа, на чым ён грунтуецца.
