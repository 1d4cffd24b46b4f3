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
   *[12] снежня
 } { $year } года

## On every letter
letter-to = Каму
letter-dated = Дата
letter-reference = Наш нумар
letter-theirs = Ваш нумар
letter-by-rule = Ніхто асабіста не вырашаў, што сказана ў гэтым лісце: гэта вынікае з правіла гэтага органа. Якое гэта правіла і хто склаў ліст, сказана ў журнале. На пытанні адказвае ўстанова, названая ўгары.
letter-digest = Тэкст гэтага ліста слова ў слова запісаны ў журнале пад гэтым дайджэстам (SHA-256):
letter-sheet = старонка
letter-sheet-of = з
letter-written-by = Словы аўтара, як яны напісаны. Аўтар: { $name }
letter-basis = Падстава: { $what }.
letter-basis-from = З { $date }. Падстава: { $what }.
letter-cite-statute = Статут Камісіі па кантролі за файламі Інтэрпола, артыкул { $article }
letter-cite-rules = Правілы Інтэрпола аб апрацоўцы даных, артыкул { $article }
letter-cite-directive = Дырэктыва (ЕС) 2016/680, артыкул { $article }
letter-sure-text = праверана па тэксце
letter-sure-second = з другой крыніцы
letter-is-rule = правіла гэтага органа, не закон
letter-is-practice = практыка, а не правераны тэкст
letter-is-national-law = нацыянальнае права паводле Дырэктывы (ЕС) 2016/680; яе артыкулы тут не правяраліся і не цытуюцца
letter-title-to-commission = Зварот у Камісію па кантролі за файламі Інтэрпола
letter-title-acknowledgement = Ваш зварот паступіў
letter-title-completion = Ваш зварот няпоўны
letter-title-admissible = Ваш зварот прымальны
letter-title-not-admissible = Ваш зварот непрымальны
letter-title-challenge = Аспрэчванне абмежавання
letter-title-reminder = Напамін: аспрэчванне абмежавання
letter-title-right-of-reply = Права на адказ
letter-title-gist = Раскрыццё сутнасці
letter-title-decision-to-applicant = Рашэнне па вашым звароце
letter-title-decision-to-source = Рашэнне аб даных вашага бюро
letter-title-national = Зварот да органа, які захоўвае даныя
letter-title-court-note = Паведамленне суду: становішча арыентыроўкі

## The request
letter-request = Зварот
letter-kind-access = доступ да даных
letter-kind-correction = выпраўленне даных
letter-kind-deletion = выдаленне даных
letter-kind-revision = перагляд рашэння
letter-kind-national = зварот да нацыянальнага органа
letter-kind-preventive = папераджальны зварот: каб даныя не прымаліся
letter-person = Асоба
letter-born = Дата нараджэння
letter-filed-by = Хто падае
letter-capacity-person = асоба
letter-capacity-counsel = адвакат, паводле мандата
letter-capacity-legal-representative = законны прадстаўнік асобы
letter-acts = Ад імя асобы дзейнічае
letter-mandate-since = Мандат з
letter-bureau = Бюро
letter-alert = Арыентыроўка
letter-earlier = Ранейшае рашэнне
letter-discovered = Новы факт выяўлены
letter-received = Паступіў
letter-asked = Пра што просяць
letter-commission = Камісію просяць праверыць даныя пра асобу, названую ніжэй, і вынесці рашэнне па звароце.
letter-commission-block = Просяць заблакіраваць даныя да рашэння.
letter-no-clock = Ніводнае правіла не вызначае тэрміну для папераджальнага звароту: тэрмін не ідзе, і ніхто не абавязаны вырашыць да пэўнага дня. Зварот застаецца ў запісах.
letter-answer-here = Просяць дасылаць кожны адказ пісьмова на адрас угары, на мове гэтага ліста.
letter-annexes = Дадаткі
letter-annexes-none = Да гэтага ліста нічога не дададзена.
letter-annex = Дакумент
letter-annex-dated = Дата дакумента
letter-annex-sheets = Аркушаў
letter-annex-digest = SHA-256
letter-national-access = Вас просяць сказаць, ці апрацоўваюцца даныя пра асобу, названую ніжэй, якія, ад каго яны атрыманы і каму перададзены, і даць да іх доступ.
letter-national-correction = Вас просяць выправіць даныя пра асобу, названую ніжэй.
letter-national-deletion = Вас просяць выдаліць даныя пра асобу, названую ніжэй.
letter-national-limits = Калі ў доступе адмоўлена або ён абмежаваны, просяць пісьмова назваць падставу, матывы і спосаб абскарджання.
letter-national-recipients = Вас просяць паведаміць усім, каму перададзены даныя, і пісьмова пацвердзіць, каму паведамлена.
letter-national-automated = Ніводнае рашэнне, што шкодзіць асобе, не можа грунтавацца толькі на аўтаматызаванай апрацоўцы.

## Answers to the applicant
letter-ack = Ваш зварот паступіў і занесены ў запісы пад нумарам, названым вышэй.
letter-ack-next = Да { $date } вам паведамяць, ці ён прымальны.
letter-only-contact = У гэтай справе вы звяртаецеся толькі ў Камісію. Пісаць каму-небудзь іншаму не трэба.
letter-completion = Ваш зварот пакуль нельга разгледзець. Чаго не стае, названа ніжэй па пунктах.
letter-missing = Чаго не стае
letter-missing-signature = Подпіс асобы або таго, хто дзейнічае ад яе імя.
letter-missing-identity = Копія дзейнага дакумента, які сведчыць асобу.
letter-missing-mandate = Падпісаны дзейны мандат таго, хто дзейнічае ад імя асобы.
letter-missing-representation = Доказ таго, хто прадстаўляе асобу паводле закона.
letter-missing-purpose = Пра што просяць: доступ, выпраўленне, выдаленне або перагляд.
letter-missing-contact = Адрас, па якім можна звязацца з тым, хто падаў зварот.
letter-missing-earlier-decision = Рашэнне, пра перагляд якога просяць.
letter-missing-new-fact = Новы факт і дзень, калі ён выяўлены.
letter-missing-contested = Якія даныя аспрэчваюцца і што ў іх няправільна.
letter-missing-controller = Орган, які захоўвае даныя.
letter-completion-by = Дашліце тое, чаго не стае, да { $date }, з нумарам, названым вышэй.
letter-completion-by-over = Тое, чаго не стае, прасілі даслаць да { $date }; гэты дзень мінуў. Тое, што вы дашлеце цяпер, усё роўна прачытаюць.
letter-completion-then = Пасля гэтага дня вам паведамяць з матывамі, ці прымальны зварот. Маўчанне нічога не вырашае.
letter-completion-term = Тэрмін для рашэння пачынаецца ў дзень, калі зварот прызнаны прымальным, не раней.
letter-admissible = Ваш зварот прымальны з { $date }.
letter-decision-by = Рашэнне павінна быць вынесена да { $date }.
letter-term-runs = Гэты тэрмін нельга спыніць маўчаннем. Калі ён міне без рашэння, вам паведамяць, і гэта будзе ў журнале.
letter-consulted = Да { $date } ідзе кансультацыя з Генеральным сакратарыятам Інтэрпола.
letter-not-admissible = Ваш зварот непрымальны. Ці існуюць даныя, не правяралася.
letter-reasons = Матывы
letter-ask-again = Вы можаце ў любы час падаць новы зварот разам з тым, чаго не ставала.
letter-gist = Крыніца прасіла не раскрываць даныя. Паводле рашэння названых членаў вам паведамляюць іх сутнасць; астатняе застаецца абмежаваным.
letter-gist-classes = Клас злачынства
letter-gist-duty = Гэты ліст толькі для адваката. Яго змест не перадаецца нікому, у тым ліку самой асобе, пакуль названы член не здыме гэты абавязак.
letter-gist-rest = Кожнае абмежаванне павінна быць абгрунтавана. Адсутнасць абгрунтавання сама не раскрывае даных; яе могуць улічыць пры рашэнні па звароце.
letter-for-counsel = Для адваката
letter-charges = Абвінавачанні
letter-country = Краіна, якая просіць
letter-decided = Дата рашэння
letter-members = Члены
letter-version = Версія рашэння
letter-provisions = Нормы, як іх цытуюць члены
letter-corrections = Што выпраўляецца
letter-binds = Рашэнне абавязковае для Арганізацыі.
letter-carried-out-by = Яно павінна быць выканана да { $date }.
letter-revision = Пра перагляд можна прасіць, калі выяўлены новыя факты, якія маглі змяніць рашэнне.
letter-ruling-no-data = У файлах Інтэрпола даных пра асобу не знойдзена.
letter-ruling-compliant = Даныя адпавядаюць правілам.
letter-ruling-compliant-with-update = Даныя адпавядаюць правілам, калі іх дапоўніць або выправіць.
letter-ruling-delete = Даныя не адпавядаюць правілам і выдаляюцца.
letter-ruling-correct = Даныя выпраўляюцца.
letter-ruling-disclose = Змест файлаў раскрываецца.
letter-ruling-disclose-gist = Раскрываецца сутнасць зместу файлаў.
letter-ruling-keep-restricted = Нічога не раскрываецца: абмежаванне абгрунтавана.
letter-ruling-block = Даныя блакіруюцца да рашэння.
letter-ruling-lift-block = Даныя больш не заблакіраваны.
letter-ruling-proposal-refused = Прапанова не прынята.
letter-ruling-revision-refused = Ранейшае рашэнне застаецца ў сіле.
letter-ruling-revision-opened = Справа з ранейшым рашэннем адкрыта зноў.

## To the source
letter-restriction = Абмежаванне
letter-restriction-between-bureaus = іншыя бюро не бачаць даных
letter-restriction-towards-applicant = заяўніку не паведамляюць
letter-ground = Названая падстава
letter-ground-none = не названа
letter-ground-security = грамадская або нацыянальная бяспека, прадухіленне злачынстваў
letter-ground-investigation = таямніца расследавання або крымінальнага пераследу
letter-ground-applicant-rights = правы і свабоды заяўніка
letter-ground-third-persons = правы і свабоды трэціх асоб
letter-ground-functions = належная праца Камісіі або Інтэрпола
letter-ground-other = іншая, якой няма ў спісе
letter-challenge = { $date } вы папрасілі не раскрываць даныя. Матывы не праходзяць праверкі, апісанай ніжэй, і абмежаванне аспрэчваецца.
letter-challenge-silent = Даныя вашага бюро не раскрываюцца, а вашых матываў у запісах няма. Абмежаванне аспрэчваецца.
letter-challenge-asks = { $date } вы папрасілі не раскрываць даныя. Праверка, апісаная ніжэй, пакідае пытанні, і абмежаванне аспрэчваецца, пакуль на іх няма адказу.
letter-justified = Кожнае абмежаванне павінна быць абгрунтавана: яго падстава названа і растлумачана. Адсутнасць абгрунтавання могуць улічыць пры рашэнні па звароце.
letter-grounds = Падставы такія: грамадская або нацыянальная бяспека і прадухіленне злачынстваў; таямніца расследавання або крымінальнага пераследу; правы і свабоды заяўніка або трэціх асоб; належная праца Камісіі або Інтэрпола.
letter-justified-bureaus = Просяць растлумачыць, чаго не паказваюць іншым бюро: якім бюро, якія даныя, як доўга.
letter-test = Што паказала праверка
letter-point-ground = Не названа ніводная падстава са спіса.
letter-point-own-words = Матывы не гавораць нічога пра гэтую справу: іх няма, або яны такія самыя, як у іншых справах.
letter-point-per-item = Справа абмежавана цалкам, або пазіцыі не маюць уласных матываў.
letter-point-supported = Абмежаванне не падмацавана загадам, рашэннем або чым-небудзь іншым.
letter-point-in-time = Канец абмежавання не названы, або яго тэрмін мінуў, або яго своечасова не перагледзелі.
letter-point-not-published = Вы самі апублікавалі тое самае.
letter-point-investigation-open = Названа таямніца расследавання, а суд ужо скончаны.
letter-point-asks-ground = Якая падстава са спіса маецца на ўвазе?
letter-point-asks-own-words = Што ў гэтай справе патрабуе абмежавання?
letter-point-asks-per-item = Якія матывы для кожнай пазіцыі?
letter-point-asks-supported = Які загад або якое рашэнне гэта падмацоўвае?
letter-point-asks-in-time = Да якога дня яно патрэбнае?
letter-point-asks-not-published = Ці абмежавана тое самае, што вы апублікавалі?
letter-point-asks-investigation-open = Суд скончаны: ці адкрыта яшчэ расследаванне супраць іншых, і якія для гэтага асобныя матывы?
letter-twins = { $n ->
    [one] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справе.
    [few] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справах.
   *[other] Тыя самыя або амаль тыя самыя словы стаяць яшчэ ў { $n } справах.
 }
letter-questions = Пытанні, пазіцыя за пазіцыяй
letter-items-as-claimed = Пазіцыі пранумараваны так, як у вашай заяве ад { $date }. Яе словы ў лістах не паўтараюцца.
letter-item = Пазіцыя { $n }
letter-scope = Абмежавана
letter-scope-existence = тое, што яна існуе
letter-scope-content = змест
letter-scope-source = ад каго яна
letter-scope-document = дакумент
letter-reason = Уласныя матывы
letter-reason-given = названы
letter-reason-none = не названы
letter-q-scope-existence = Чаму заяўнік не можа ведаць, што гэтая пазіцыя існуе?
letter-q-scope-content = Чаму заяўнік не можа ведаць, што сказана ў гэтай пазіцыі?
letter-q-scope-source = Чаму заяўнік не можа ведаць, ад каго гэтая пазіцыя?
letter-q-scope-document = Чаму заяўнік не можа бачыць гэты дакумент?
letter-q-whole = Якія пазіцыі ёсць у справе і якія матывы для кожнай з іх?
letter-q-ground = Якая падстава прымяняецца і які загад або якое рашэнне яе падмацоўвае?
letter-q-separate = Суд скончаны. Якія асобныя матывы ўсё яшчэ патрабуюць таямніцы?
letter-q-until = Да якога дня патрэбна абмежаванне і калі яго перагледзяць?
letter-q-part = Якую частку або якую сутнасць можна раскрыць цяпер?
letter-answer-by = Адказ на кожную пазіцыю просяць даць да { $date }.
letter-answer-by-over = Адказ на кожную пазіцыю прасілі даць да { $date }; гэты дзень мінуў. Адказ, які паступіць цяпер, усё роўна прачытаюць.
letter-silence = Што адбудзецца без адказу
letter-silence-confirms = Маўчанне ніколі не пацвярджае абмежавання.
letter-follows-reminded = Вам дасылаюць напамін.
letter-follows-third-party-check-asked = Перад любой прапановай член ацэньвае рызыку для трэціх асоб.
letter-follows-gist-proposed = Прапануецца раскрыць заяўніку сутнасць.
letter-follows-block-proposed = Прапануецца заблакіраваць даныя, пакуль зварот разглядаецца.
letter-follows-reply-invited = Вам кажуць, што будзе залічана, і вы можаце адказаць.
letter-follows-inference-marked = У справе звароту ставіцца пазнака: адсутнасць абгрунтавання могуць улічыць пры рашэнні.
letter-follows-counted-in-audit = Гэта залічваецца ў аўдыце вашага бюро.
letter-follows-deletion-proposed = Прапануецца выдаліць даныя.
letter-no-program = Ніводная праграма не раскрывае, не блакіруе і не выдаляе даныя. Кожны з гэтых крокаў вырашае названы член, з матывамі.
letter-reminder = Абмежаванне аспрэчана { $date }. На пазіцыі, названыя ніжэй, адказу яшчэ няма.
letter-reminder-number = Напамін, нумар
letter-reply = Абмежаванне аспрэчана { $date } і не прайшло праверкі. Перш чым гэта будзе залічана вашаму бюро, вы можаце адказаць.
letter-counts = Што будзе залічана
letter-reply-by = Ваш адказ прачытаюць да таго, як нешта будзе залічана, калі ён паступіць да { $date }.
letter-reply-by-over = Час на адказ скончыўся { $date }. Тое, што вы адкажаце цяпер, усё роўна прачытаюць; вынік ужо мог быць залічаны.
letter-reply-stays = Ваш адказ слова ў слова стаіць у запісах побач з вынікам.
letter-source-delete = Выдаліце ўсё, што ваша бюро або іншыя ўзялі з гэтых даных, і паведаміце тым, каму вы іх перадалі.
letter-confirm-by = Пацвердзіце да { $date }, што зроблена.

## To a court
letter-level = Становішча
letter-since = З
letter-permitted = Дазволеная мера
letter-permitted-by = Хто вырашыў
letter-permitted-until = Да
letter-admissible-since = Прымальны з
letter-court = { $date } становішча арыентыроўкі такое.
letter-court-level-erased = Зместу арыентыроўкі тут больш няма. Ніводная мера не можа на ёй грунтавацца.
letter-court-level-suppressed = Арыентыроўка адклікана. Ніводная мера не можа на ёй грунтавацца.
letter-court-level-suspended = Ніводная мера не можа грунтавацца на гэтай арыентыроўцы. Іншых падстаў паводле права гэтай дзяржавы гэта не кранае.
letter-court-level-reviewable = Ніводная прымусовая мера не можа грунтавацца на гэтай арыентыроўцы, пакуль не вырашыць названая службовая асоба. Іншых падстаў паводле права гэтай дзяржавы гэта не кранае.
letter-court-level-permitted = Названае рашэнне дазваляе адну гэтую меру да названага дня. Усе іншыя меры застаюцца без дазволу.
letter-court-request = Зварот наконт гэтай арыентыроўкі
letter-court-blocked = Даныя заблакіраваны, пакуль зварот разглядаецца.
letter-court-not = Пра што гэтае паведамленне не гаворыць
letter-court-says = Яно гаворыць, якое становішча арыентыроўкі, а не чаму. Яно нічога не гаворыць пра віну, пра іншыя арыентыроўкі і пра тое, што вядома пра асобу.
letter-court-changes = Становішча можа змяніцца ў любы дзень. Запытайце зноў перад кожным пасяджэннем і перад кожным рашэннем аб трыманні пад вартай.

## Classes of offence, for the gist
letter-class-homicide = забойства
letter-class-assault = цялесныя пашкоджанні і напад
letter-class-sexual-violence = сэксуальны гвалт
letter-class-child-abuse = злоўжыванне ў дачыненні да дзіцяці
letter-class-domestic-violence = хатні гвалт
letter-class-trafficking = гандаль людзьмі
letter-class-kidnapping = выкраданне і захоп закладнікаў
letter-class-robbery = разбой і вымагальніцтва
letter-class-theft = крадзеж і ўзлом
letter-class-property-damage = пашкоджанне маёмасці
letter-class-arson = падпал
letter-class-weapons-explosives = зброя і выбуховыя рэчывы
letter-class-drugs = наркотыкі
letter-class-organised-crime = арганізаваная злачыннасць
letter-class-terrorism = тэрарызм
letter-class-war-crimes-torture = ваенныя злачынствы і катаванні
letter-class-fraud = махлярства
letter-class-embezzlement = растрата
letter-class-tax = падаткі і мытня
letter-class-corruption = карупцыя і злоўжыванне службай
letter-class-money-laundering = адмыванне грошай
letter-class-forgery = падробка і фальшываманецтва
letter-class-unfunded-cheque-debt = непакрыты чэк або доўг
letter-class-defamation-insult = паклёп і абраза
letter-class-extremism-association = экстрэмізм або забароненае аб'яднанне
letter-class-public-order-protest = грамадскі парадак і пратэст
letter-class-treason-espionage = здрада і шпіянаж
letter-class-family = сямейныя справы
letter-class-administrative = адміністрацыйныя правілы
letter-class-military = вайсковыя злачынствы
letter-class-immigration = іміграцыя
letter-class-cyber = камп'ютарныя злачынствы
letter-class-coup = захоп улады
letter-class-religious-racial = рэлігійныя злачынствы
letter-class-other = іншыя злачынствы

## How they are made
letter-guide = Лісты і паперы
letter-guide-text = Па адным кожнага віду, з выдуманымі людзьмі. Нязменныя словы і тыпізаваныя значэнні; напісанае іншымі стаіць за рыскай; кожны крок кажа, на чым ён грунтуецца.
