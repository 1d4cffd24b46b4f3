# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Пададзены
rq-state-acknowledged = Атрыманне пацверджана
rq-state-not-admissible = Непрымальны
rq-state-admissible = Прымальны
rq-state-data-check = Даныя правераны
rq-state-consultation = Генеральны сакратарыят запытаны
rq-state-source-questions = Крыніца запытана
rq-state-decided = Вырашаны
rq-state-implementation = Выконваецца
rq-state-notified = Бакі паведамлены
rq-state-closed = Закрыты

## Steps
rq-step-acknowledged = Орган паведаміў, што зварот паступіў
rq-step-completion-asked = Заяўніка папрасілі дапоўніць тое, чаго не стае
rq-step-completed = Паступіла тое, чаго не ставала
rq-step-admitted = Зварот прымальны
rq-step-not-admitted = Зварот непрымальны
rq-step-data-checked = Праверана, ці ёсць даныя
rq-step-consulted = Генеральны сакратарыят запытаны
rq-step-consultation-ended = Кансультацыя скончана
rq-step-source-asked = Крыніцы зададзены пытанні
rq-step-source-answered = Крыніца адказала
rq-step-sent-for-implementation = Вырашанае перададзена на выкананне
rq-step-implemented = Вырашанае выканана
rq-step-notified = Бакі паведамлены
rq-step-withdrawn-by-source = Крыніца сама адклікала даныя; высновы няма
rq-step-withdrawn-by-applicant = Заяўнік адклікаў зварот
rq-step-mandate-ended = Мандат спыніўся; ніводзін тэрмін не спыняецца
rq-step-mandate-given = Паступіў іншы мандат
rq-step-closed = Зварот закрыты
rq-step-assigned = Зварот перададзены члену органа або прызначаны на пасяджэнне

## What stands in a file
rq-file-contested-fact = Аспрэчаны факт
rq-file-evidence = Доказ
rq-file-submission = Довады
rq-file-answer = Адказ крыніцы
rq-file-publication = Што крыніца апублікавала сама
rq-file-trial-over = Суд або прысуд, які завершаны
rq-file-inference = Адзнака: адсутнае абгрунтаванне можа быць улічана
rq-file-note = Нататка супрацоўнікаў органа

## Whether the person is told
rq-telling-tell = Чалавеку паведамляюць
rq-telling-counsel-only = Паведамляюць толькі адвакату
rq-telling-not-yet = Не раней за названы дзень
rq-telling-not-before-measure = Не раней, чым прынята мера

## The test
rq-point-ground = Падстава названа
rq-point-own-words = Гаворка пра гэту справу
rq-point-per-item = У кожнай пазіцыі свая прычына
rq-point-supported = Нешта гэта падмацоўвае
rq-point-in-time = Ёсць канец або перагляд, і тэрмін не выйшаў
rq-point-not-published = Крыніца сама гэтага не апублікавала
rq-point-investigation-open = Расследаванню яшчэ патрэбна тайна
rq-verdict-passes = вытрымана
rq-verdict-fails = не вытрымана
rq-verdict-asks = зададзена пытанне
rq-verdict-does-not-apply = не датычыць

## The challenge
rq-challenge-opened = Аспрэчванне адкрыта; крыніцу пытаюць па кожнай пазіцыі
rq-challenge-answered = Крыніца адказала; адказ правяраецца
rq-challenge-reminded = Крыніцы адпраўлены напамін
rq-challenge-third-party-check-asked = Члена органа просяць ацаніць рызыку для трэціх асоб
rq-challenge-third-party-checked = Член органа ацаніў рызыку для трэціх асоб
rq-challenge-gist-proposed = Прапануецца раскрыць сутнасць
rq-challenge-block-proposed = Прапануецца заблакіраваць даныя на час звароту
rq-challenge-reply-invited = Крыніцы паведамляюць, што будзе ўлічана, і яна можа запярэчыць
rq-challenge-replied = Крыніца запярэчыла
rq-challenge-inference-marked = У справе стаіць адзнака: адсутнае абгрунтаванне можа быць улічана
rq-challenge-counted-in-audit = Гэта ўлічваецца пры праверцы бюро
rq-challenge-deletion-proposed = Прапануецца выдаліць даныя
rq-challenge-closed = Аспрэчванне закрыта
rq-ended-justified = Абмежаванне цяпер абгрунтавана.
rq-ended-lifted = Крыніца яго зняла.
rq-ended-decided = Вырашылі названыя людзі.
rq-ended-withdrawn = Адкліканы зварот або адкліканы даныя.
rq-gist-charges-and-country = Абвінавачанні і краіна
rq-gist-offence-class = Толькі від злачынства
rq-gist-counsel-only = Толькі адвакату, які нічога не перадае далей

## Clocks
rq-clock-acknowledge = Орган паведамляе, што зварот паступіў
rq-clock-admissibility = Орган паведамляе, ці прымальны зварот
rq-clock-completion = Заяўнік дапаўняе тое, чаго не стае
rq-clock-access-decision = Орган вырашае пра доступ
rq-clock-deletion-decision = Орган вырашае пра выпраўленне або выдаленне
rq-clock-revision-decision = Орган вырашае пра перагляд
rq-clock-consultation = Генеральны сакратарыят адказвае на кансультацыю
rq-clock-source-answer = Крыніца адказвае на пытанні органа
rq-clock-challenge-answer = Крыніца абгрунтоўвае абмежаванне па кожнай пазіцыі
rq-clock-reminder-answer = Крыніца адказвае на напамін
rq-clock-right-of-reply = Крыніца можа запярэчыць, перш чым гэта ўлічаць супраць яе
rq-clock-proposal-decision = Член органа вырашае пра прапанову
rq-clock-third-party-check = Член органа ацэньвае рызыку для трэціх асоб
rq-clock-restriction-review = Крыніца пераглядае сваё абмежаванне
rq-clock-implementation = Вырашанае выконваецца
rq-clock-notification = Заяўніку і крыніцы паведамляюць пра рашэнне
rq-clock-revision-window = Заяўнік просіць перагляду праз новы факт
rq-clock-national-answer = Ведамства адказвае на нацыянальны зварот
rq-clock-measure-review = Орган пераглядае часовае блакіраванне

## What follows without an answer
rq-follows-acknowledge = Заяўніку паведамляюць, што ніхто не адказаў. Тэрмін прымальнасці ідзе далей.
rq-follows-admissibility = Рашэнне пра прымальнасць лічыцца пратэрмінаваным, пакуль яго няма.
rq-follows-completion = Орган вырашае паводле таго, што ёсць. Нішто не закрываецца само.
rq-follows-access-decision = Заяўніку паведамляюць, гэта ўваходзіць у статыстыку, і рашэнне застаецца за органам.
rq-follows-deletion-decision = Заяўніку паведамляюць, гэта ўваходзіць у статыстыку, і рашэнне застаецца за органам.
rq-follows-revision-decision = Заяўніку паведамляюць, і рашэнне застаецца за органам.
rq-follows-consultation = Орган працягвае без адказу.
rq-follows-source-answer = Орган вырашае паводле таго, што ёсць. Маўчанне нічога не пацвярджае.
rq-follows-challenge-answer = Крыніцы адпраўляюць напамін.
rq-follows-reminder-answer = Наступны крок аспрэчвання прапануюць члену органа.
rq-follows-right-of-reply = Адзнака ўносіцца ў справу, і гэта ўлічваецца пры праверцы бюро.
rq-follows-proposal-decision = Прапанова застаецца адкрытай і пратэрмінаванай. Нішто не раскрываецца само.
rq-follows-third-party-check = Сутнасць не прапануецца, пакуль член органа не ацаніў рызыку.
rq-follows-restriction-review = Абмежаванне правяраецца зноў і не вытрымлівае, бо тэрмін выйшаў.
rq-follows-implementation = Заяўніку паведамляюць, што рашэнне не выканана. Яно застаецца ў сіле.
rq-follows-notification = Заяўнік бачыць, што рашэнне ёсць, а яго тэкст пратэрмінаваны.
rq-follows-revision-window = Ці прымальны пазнейшы зварот, кажа член органа.
rq-follows-national-answer = Заяўнік можа звярнуцца ў наглядны орган.
rq-follows-measure-review = Блакіраванне застаецца, пакуль не вырашыць член органа.

## What became of a clock
rq-deadline-running = ідзе
rq-deadline-paused = прыпынены
rq-deadline-escalated = выйшаў без адказу
rq-deadline-met = адказ своечасова
rq-deadline-answered-late = адказ са спазненнем
rq-deadline-over = скончаны

## Sides
rq-party-applicant = заяўнік
rq-party-body = орган
rq-party-general-secretariat = Генеральны сакратарыят ІНТЭРПОЛА
rq-party-source = крыніца
rq-party-controller = ведамства, якое вядзе даныя

## Questions to the source
rq-asked-what-is-restricted = Ці абмежавана што-небудзь для заяўніка і што менавіта?
rq-asked-which-ground = Якая падстава са спіса названа і як яна тут дастасоўная?
rq-asked-why-existence = Што адбылося б, калі б заяўнік даведаўся, што гэта існуе?
rq-asked-why-content = Што адбылося б, калі б заяўнік даведаўся, што там сказана?
rq-asked-why-source = Што адбылося б, калі б заяўнік даведаўся, ад каго гэта?
rq-asked-why-document = Што адбылося б, калі б заяўнік убачыў дакумент?
rq-asked-what-is-particular = Што патрабуе гэтага менавіта ў гэтай справе і ні ў якой іншай?
rq-asked-which-items = Якія пазіцыі абмежаваны, кожная са сваім аб’ёмам і сваёй прычынай?
rq-asked-which-element = Якая пастанова або рашэнне гэта падмацоўвае: чыё, ад якога дня, пад якім нумарам?
rq-asked-until-when = Да якога дня і ў які дзень гэта пераглядаецца?
rq-asked-why-published = Крыніца сама апублікавала тое ж: чаму гэта абмежавана для заяўніка?
rq-asked-why-secret-after-trial = Ці завершаны суд, і калі так, для якога іншага расследавання патрэбна тайна, не называючы трэціх асоб?
rq-asked-what-risk-to-third-persons = Якая рызыка ўзнікла б для трэціх асоб і калі сказаць што, не называючы нікога з іх?
rq-asked-what-could-be-told = Што можна было б сказаць замест гэтага: абвінавачанні і краіну, від злачынства ці толькі адвакату?

## Law or rule
rq-label-law = закон
rq-label-practice = практыка Камісіі
rq-label-policy = правіла гэтага органа, не закон

## What a test comes to
rq-outcome-justified = Абгрунтавана
rq-outcome-asks = Пытанне адкрыта
rq-outcome-fails = Не абгрунтавана
rq-outcome-not-tested = Не праверана
rq-outcome-justified-means = Кожны пункт, які датычыць справы, вытрыманы. Абмежаванне застаецца да свайго канца або перагляду.
rq-outcome-asks-means = Нішто не правалена, і крыніца яшчэ мае адказаць на пытанне.
rq-outcome-fails-means = Хоць адзін пункт не вытрыманы. Аспрэчванне адкрываецца само; што раскрыць, вырашае названы член органа.
rq-outcome-not-tested-means = Іншы від абмежавання, або тэрмін адказу яшчэ ідзе.

## Why a point says what it says
rq-why-other-kind = Яно абмяжоўвае іншыя бюро, а не тое, што даведваецца заяўнік. Гэта праверка не для яго.
rq-why-not-due = Тэрмін адказу не выйшаў.
rq-why-silent = Крыніца нічога не сказала да канца тэрміну.
rq-why-nothing-claimed = Не заяўлена нічога, што можна было б разгледзець.
rq-why-no-ground = Падстава не названа.
rq-why-other-ground = Названай падставы няма ў спісе.
rq-why-ground-not-taken = Орган не прымае гэтай падставы.
rq-why-ground-named = Названа падстава са спіса.
rq-why-empty = Слоў няма.
rq-why-too-short = Слоў так мала, што пра гэту справу яны не кажуць нічога.
rq-why-same-words = { $number ->
    [one] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $number } справе.
    [few] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $number } справах.
   *[other] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $number } справах.
 }
rq-why-own-words = Ніводная іншая справа не кажа таго ж.
rq-why-whole-file = Абмежавана ўся справа, і ніводнай пазіцыі не названа.
rq-why-no-item = Не названа ні ўся справа, ні пазіцыя.
rq-why-items-without-reason = { $number ->
    [one] У { $number } пазіцыі няма сваёй прычыны.
    [few] У { $number } пазіцый няма сваёй прычыны.
   *[other] У { $number } пазіцый няма сваёй прычыны.
 }
rq-why-one-reason-for-all = Абмежавана ўся справа з адной прычынай для ўсіх пазіцый.
rq-why-each-item = У кожнай пазіцыі свая прычына.
rq-why-no-element = Не названа ні пастановы, ні рашэння, ні іншага падмацавання.
rq-why-element-named = Названа тое, што гэта падмацоўвае.
rq-why-no-end = Не названы ні канец, ні дзень перагляду.
rq-why-too-far = І канец, і перагляд далей, чым прымае орган.
rq-why-expired = Тэрмін выйшаў { $day }.
rq-why-expired-undated = Тэрмін выйшаў.
rq-why-review-passed = Яго мелі перагледзець { $day }, і ніхто гэтага не зрабіў.
rq-why-review-passed-undated = Яго мелі перагледзець, і ніхто гэтага не зрабіў.
rq-why-runs = Дзейнічае да { $day } або тады пераглядаецца.
rq-why-runs-undated = Тэрмін не выйшаў.
rq-why-published = Крыніца сама апублікавала тое ж { $day }.
rq-why-published-undated = Крыніца сама апублікавала тое ж; дзень невядомы.
rq-why-not-published = Невядома нічога, што крыніца апублікавала б і што казала б тое ж.
rq-why-another-ground = Названа іншая падстава; тайна расследавання не заяўлена.
rq-why-no-trial-known = Невядома суда або прысуду, які завяршыў бы расследаванне.
rq-why-trial-over = Суд завершаны { $day }. У крыніцы пытаюць асобную прычыну.
rq-why-trial-over-undated = Суд завершаны. У крыніцы пытаюць асобную прычыну.
rq-why-no-separate-reason = Суд завершаны, і адказ не дае асобнай прычыны.
rq-why-separate-reason = Суд завершаны, і асобная прычына дадзена.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } гадзіна
    [few] { $n } гадзіны
   *[other] { $n } гадзін
 }
rq-term-calendar-day = { $n ->
    [one] { $n } каляндарны дзень
    [few] { $n } каляндарныя дні
   *[other] { $n } каляндарных дзён
 }
rq-term-working-day = { $n ->
    [one] { $n } рабочы дзень
    [few] { $n } рабочыя дні
   *[other] { $n } рабочых дзён
 }
rq-term-month = { $n ->
    [one] { $n } месяц
    [few] { $n } месяцы
   *[other] { $n } месяцаў
 }
rq-unit-hour = гадзіны
rq-unit-calendar-day = каляндарныя дні
rq-unit-working-day = рабочыя дні
rq-unit-month = месяцы
rq-r-start = Пачатак: { $day }, { $time }. Гэты дзень не лічыцца.
rq-r-ran = Тэрмін ідзе: { $term }. Канец: { $end }.
rq-r-ran-down = Тэрмін ідзе: { $term }. Такога дня ў апошнім месяцы няма: акруглена ўніз да яго апошняга дня. Канец: { $end }.
rq-r-ran-up = Тэрмін ідзе: { $term }. Такога дня ў апошнім месяцы няма: акруглена ўверх да першага дня пасля яго. Канец: { $end }.
rq-r-longer = Падоўжаны: { $term }. Канец: { $end }.
rq-r-longer-down = Падоўжаны: { $term }. Такога дня ў апошнім месяцы няма: акруглена ўніз да яго апошняга дня. Канец: { $end }.
rq-r-longer-up = Падоўжаны: { $term }. Такога дня ў апошнім месяцы няма: акруглена ўверх да першага дня пасля яго. Канец: { $end }.
rq-r-no-end-yet = Тэрмін: { $term }. Канца няма; прычына ніжэй.
rq-r-longer-no-end = Падоўжаны: { $term }. Канца няма; прычына ніжэй.
rq-r-stood-minutes = { $n ->
    [one] Стаяў з { $from } да { $until }: дадаецца { $n } хвіліна. Канец: { $end }.
    [few] Стаяў з { $from } да { $until }: дадаюцца { $n } хвіліны. Канец: { $end }.
   *[other] Стаяў з { $from } да { $until }: дадаецца { $n } хвілін. Канец: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Стаяў пасля { $from } да { $until }: дадаецца { $n } дзень. Канец: { $end }.
    [few] Стаяў пасля { $from } да { $until }: дадаюцца { $n } дні. Канец: { $end }.
   *[other] Стаяў пасля { $from } да { $until }: дадаецца { $n } дзён. Канец: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Стаяў пасля { $from } да { $until }: дадаецца { $n } рабочы дзень. Канец: { $end }.
    [few] Стаяў пасля { $from } да { $until }: дадаюцца { $n } рабочыя дні. Канец: { $end }.
   *[other] Стаяў пасля { $from } да { $until }: дадаецца { $n } рабочых дзён. Канец: { $end }.
 }
rq-r-idle-empty = Перапынак ад { $day } нічога не дадае: ён пусты.
rq-r-idle-after = Перапынак ад { $day } нічога не дадае: канец ужо настаў.
rq-r-moved = Перанесены на наступны рабочы дзень, { $day }, бо ў гэтыя дні ніхто не працуе: { $over }.
rq-r-stays-rule = Канец не пераносіцца: правіла нічога не пераносіць.
rq-r-stays-working = Канец не пераносіцца: гэта рабочы дзень.
rq-r-stays-not-covered = Канец не пераносіцца: каляндар не кажа, ці гэта выхадны.
rq-r-stays-no-calendar = Канец не пераносіцца: ніводзін каляндар не кажа, якія дні выхадныя.
rq-r-not-covered = Каляндар { $name } не ахоплівае { $years }. Там вядомы толькі дні тыдня, і канец можа быць пазней.
rq-r-ends = Канец: { $end }. Зробленае ў гэты момант спазнілася.
rq-r-stands-still = Канца пакуль няма: тэрмін стаіць з { $day }.
rq-r-no-such-day = Канца няма: дня { $day } не існуе, а правіла не акругляе. Які гэта дзень, кажа чалавек.
rq-r-no-calendar = Канца няма: лічацца рабочыя дні, і ніводзін каляндар не кажа, якія яны. Які гэта дзень, кажа чалавек.
rq-r-beyond = Канца няма: ён ляжыць далей за гады, якія можна запісаць.
rq-weekday-monday = панядзелак
rq-weekday-tuesday = аўторак
rq-weekday-wednesday = серада
rq-weekday-thursday = чацвер
rq-weekday-friday = пятніца
rq-weekday-saturday = субота
rq-weekday-sunday = нядзеля

## A clock on a page
rq-side-own = На гэты тэрмін адказваеце вы. Вы не можаце ні спыніць, ні падоўжыць яго, а прагляд ні на што не адказвае.
rq-side-body = На гэты тэрмін адказвае іншы бок. Орган можа прыпыніць або падоўжыць яго, назваўшы прычыны.
rq-side-waits = На гэты тэрмін адказвае іншы бок. Ад вас нічога не патрабуецца.
rq-no-end = канец пакуль нельга вылічыць
rq-answered = Адказ дадзены
rq-told = Каму тады паведамляюць
rq-reckoned-link = Як ён вылічаны
rq-reckoned = Як ён вылічаны
rq-reckoned-means = Кожны крок па парадку. Паводле іх любы можа палічыць зноў.
rq-sides = Той жа тэрмін з кожнага боку
rq-other-place = Тут ён вылічаны з іншым часавым поясам або календаром, чым у запісе; верны запіс.
rq-term = Тэрмін
rq-zone = Часавы пояс, у якім канчаюцца дні
rq-days-off = Каляндар выхадных дзён
rq-line = Тэрмін у выглядзе лініі
rq-line-note = Ад пачатку да канца. Штрыхоўка: тэрмін стаяў.
rq-now = цяпер
rq-stood-still = Стаяў
rq-made-longer = Падоўжаны
rq-lasts = дагэтуль
rq-changes = Што яго змяніла

## Next step
rq-next = Наступны крок
rq-next-nothing = Нічога не патрэбна
rq-next-nothing-means = Ніводзін тэрмін не адкрыты. Гэта не значыць, што зварот скончаны.
rq-next-go = Перайсці

## Docket
rq-docket = Звароты
rq-docket-lead = У парадку іх тэрмінаў. Пратэрмінаванае застаецца тут, пакуль хто-небудзь не адкажа.
rq-docket-parts = Часткі спіса
rq-docket-none = Тут нічога няма
rq-docket-none-means = Гэта не значыць, што нішто не чакае: паглядзіце іншыя часткі.
rq-tab-open = Адкрытыя
rq-tab-overdue = Пратэрмінаваныя
rq-tab-due = Тэрмін у бліжэйшыя сем дзён
rq-tab-proposals = Прапановы да рашэння
rq-tab-closed = Закрытыя
rq-search = Нумар звароту або бюро
rq-lodge = Падаць зварот
rq-col-state = На якім этапе
rq-name-not-shown = Імя не паказана
rq-reports = Дакладчык
rq-proposals = { $n ->
    [one] { $n } прапанова чакае рашэння
    [few] { $n } прапановы чакаюць рашэння
   *[other] { $n } прапаноў чакаюць рашэння
 }

## One request
rq-request = Зварот
rq-sitting = Пасяджэнне
rq-found-data = Даныя пра чалавека знойдзены.
rq-found-not-said = Тут не сказана, ці ёсць даныя.
rq-silence = Што значыць маўчанне
rq-track = Шлях гэтага звароту
rq-not-reached = не пройдзена
rq-acts = Што вы можаце зрабіць
rq-no-open-clock = Ніводзін тэрмін гэтага звароту не адкрыты.
rq-calendar = Даты для вашага календара
rq-telling-title = Ці паведамляць чалавеку
rq-telling-none = Гэтага яшчэ ніхто не вырашыў.
rq-telling-decide = Вырашыць, ці паведамляць чалавеку
rq-review-on = Дзень перагляду
rq-restrictions = Абмежаванні
rq-restrictions-none = Абмежаванняў не заяўлена.
rq-points-fail = Не вытрымана пунктаў: { $first } з { $second }
rq-ladder = Аспрэчванне, крок за крокам
rq-to-come = настане само, калі адказу не будзе
rq-decide-this = Вырашыць пра гэту прапанову
rq-rulings = Рашэнні
rq-rulings-none = Яшчэ нічога не вырашана.
rq-rulings-untold = Вашаму боку яшчэ не паведамлялі пра рашэнне.
rq-replaced = яе замяніла пазнейшая версія
rq-excerpt-publish = Апублікаваць выпіску
rq-file-title = Матэрыялы справы
rq-file-sides = Абодва бакі стаяць побач. Супрацоўнікі органа бачаць усё; кожны іншы бок бачыць тое, што пазначана ля кожнай пазіцыі.
rq-file-none = Ад гэтага боку нічога няма.
rq-bytes = { $n ->
    [one] { $n } байт
    [few] { $n } байты
   *[other] { $n } байтаў
 }
rq-seen-by = Хто можа гэта бачыць, акрамя супрацоўнікаў органа
rq-seen-staff = ніхто
rq-letter = Ліст
rq-was-lodged = Зварот пададзены
rq-was-claimed = Заяўлена абмежаванне
rq-was-tested = Абмежаванне праверана
rq-was-ruled = Вырашана
rq-was-begun = Тэрмін пачаўся
rq-was-paused = Тэрмін прыпынены
rq-was-resumed = Тэрмін зноў ідзе
rq-was-extended = Тэрмін падоўжаны
rq-was-met = На тэрмін адказалі своечасова
rq-was-late = На тэрмін адказалі са спазненнем
rq-was-escalated = Тэрмін выйшаў без адказу
rq-was-over = Тое, дзеля чаго ішоў тэрмін, скончана
rq-was-filed = Унесена ў матэрыялы справы
rq-was-letter = Складзены ліст
rq-was-excerpt = Апублікавана выпіска
rq-was-telling = Вырашана, ці паведамляць чалавеку

## One restriction
rq-restriction = Абмежаванне
rq-claim = Што заяўляе крыніца
rq-claim-not-shown = Яе словы — частка таго, што абмежавана. Тут яны не паказаны.
rq-claim-silent = Крыніца маўчала: нічога не заяўлена.
rq-whole-file = Уся справа
rq-items = { $n ->
    [one] { $n } пазіцыя
    [few] { $n } пазіцыі
   *[other] { $n } пазіцый
 }
rq-items-title = Пазіцыі
rq-item = Пазіцыя
rq-supporting = Што гэта падмацоўвае
rq-author = Хто падпісаў
rq-expires = Да якога дня
rq-not-named = не пазначана
rq-test = Праверка, радок за радком
rq-test-not-shown = Прычыны праверкі выдалі б тое, што абмежавана. Што сказаць, вырашае названы член органа.
rq-twins-title = Тыя ж словы ў іншых месцах
rq-twins-none = Ніводная іншая справа не кажа таго ж.
rq-twins = { $n ->
    [one] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $n } справе.
    [few] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $n } справах.
   *[other] Тыя ж або амаль тыя ж словы стаяць яшчэ ў { $n } справах.
 }
rq-twins-at-least = { $n ->
    [one] Тыя ж або амаль тыя ж словы стаяць не менш чым яшчэ ў { $n } справе.
    [few] Тыя ж або амаль тыя ж словы стаяць не менш чым яшчэ ў { $n } справах.
   *[other] Тыя ж або амаль тыя ж словы стаяць не менш чым яшчэ ў { $n } справах.
 }
rq-nearest = { $n ->
    [one] Са ста частак тэксту ў найбліжэйшай супадае { $n }.
    [few] Са ста частак тэксту ў найбліжэйшай супадаюць { $n }.
   *[other] Са ста частак тэксту ў найбліжэйшай супадаюць { $n }.
 }
rq-twins-staff = Якія гэта справы, бачаць толькі супрацоўнікі органа.
rq-unshared = { $n ->
    [one] { $n } факт у справе сведчыць супраць і не перададзены: ніхто гэтага не вырашыў.
    [few] { $n } факты ў справе сведчаць супраць і не перададзены: ніхто гэтага не вырашыў.
   *[other] { $n } фактаў у справе сведчаць супраць і не перададзены: ніхто гэтага не вырашыў.
 }
rq-no-answer = Адказу няма.

## What people fill in
rq-yes = Так
rq-no = Не
rq-f-optional = Можна пакінуць пустым.
rq-f-lines = Па адным у радку.
rq-f-kind-hint = Папераджальны зварот не мае тэрміну: ніводнае правіла яго не ведае.
rq-f-national-asks = Пра што просяць ведамства
rq-f-national-hint = Толькі для нацыянальнага звароту.
rq-f-controller = Ведамства, якое вядзе даныя
rq-f-names = Імёны, як яны пішуцца
rq-f-names-hint = Адна форма ў радку, любым пісьмом.
rq-f-born-hint = Год, год і месяц або дзень: 1984, 1984-07 або 1984-07-09.
rq-f-nationalities = Грамадзянствы, як заяўлена
rq-f-filed-by-hint = Калі падае не сам чалавек.
rq-f-mandate-until = Мандат да
rq-f-mandate-proof = Папера, якая пацвярджае мандат
rq-f-paper-hint = PDF, выява або тэкст, не больш за 20 МБ. Захоўваецца запячатанай і тут ніколі не адкрываецца.
rq-listed-paper-hint = PDF, выява або тэкст, не больш за 4 МБ. Захоўваецца запячатанай і тут ніколі не адкрываецца.
rq-f-language = Мова адказаў
rq-f-supplied = Што дадаецца
rq-f-supplied-hint = Адзначце тое, што ёсць. Чаго не стае, папросяць па пазіцыях.
rq-f-identity = Дакумент, які пацвярджае асобу
rq-f-identity-until = Дакумент дзейнічае да
rq-f-revision-hint = Толькі для перагляду.
rq-f-found = Даныя пра чалавека ёсць
rq-f-questions = Пытанні
rq-f-file-kind = Што гэта
rq-f-side = Чый бок
rq-f-origin = Ад каго гэта
rq-f-origin-hint = Суд, газета, сам чалавек.
rq-f-says = Словамі
rq-f-seen-hint = Ніхто не адзначаны: бачаць толькі супрацоўнікі органа.
rq-f-shielded = Імёны пацярпелых і сведак у гэтым
rq-f-shielded-hint = Па адным у радку. Яны ніколі не пакідаюць справы, і ніводзін ліст іх не нясе.
rq-f-paper = Папера
rq-f-two-kinds = Дзве розныя рэчы: што бачаць іншыя бюро і што даведваецца заяўнік.
rq-f-other-ground = Іншая падстава, словамі крыніцы
rq-more-items = Больш радкоў для пунктаў
rq-f-scope = Што абмежавана ў пазіцыі { $n }
rq-f-reason = Прычына для пазіцыі { $n }
rq-f-justification = Абгрунтаванне
rq-f-justification-hint = Што патрабуе гэтага ў гэтай справе. Тыя ж словы, што ў іншых справах, абгрунтаваннем не з’яўляюцца.
rq-f-supporting-hint = Пастанова або рашэнне: чыё, дзень і нумар.
rq-f-separate = Асобная прычына тайны пасля суда
rq-f-separate-hint = Калі суд завершаны, а тайна яшчэ патрэбна. Не называйце трэціх асоб.
rq-f-does = Што вы робіце
rq-answer-justify = Абгрунтаваць абмежаванне па пазіцыях
rq-answer-words = Адказаць словамі
rq-answer-reply = Запярэчыць на тое, што будзе ўлічана
rq-f-allows = Найбольшае, што можна сказаць, нікога не падвяргаючы небяспецы
rq-f-allows-hint = Шырэйшую сутнасць раскрыць нельга.
rq-check-none = Нічога
rq-f-gist = Сутнасць, якую раскрываюць
rq-f-gist-hint = Не шырэй за прапанаванае і за тое, што дапускае ацэнка рызыкі.
rq-f-decide-hint = Цалкам, сваімі словамі. Яны застаюцца ў запісе з вашым імем.
rq-f-to-applicant = Што чытае заяўнік
rq-f-to-source = Што чытае крыніца
rq-f-sent-as-is = Адпраўляецца як ёсць.
rq-f-letter-language = Мова ліста
rq-f-language-hint = Нічога не выбрана: заяўніку на мове заявы, іншым на англійскай.
rq-f-address = Адрас атрымальніка
rq-f-function = Пасада таго, хто падпісвае
rq-f-function-hint = Пуста: падраздзяленне таго, хто зрабіў крок.
rq-f-charges-hint = Тымі словамі, якімі яны раскрываюцца. Пуста: тое, што рашэнне кажа заяўніку.
rq-f-country-hint = Пуста: бюро.
rq-f-length = На колькі
rq-f-unit = Чаго
rq-f-until-hint = Толькі для «Не раней за названы дзень».
rq-f-telling-hint = Што прынясе чалавеку паведамленне і што — маўчанне.
rq-f-excerpt = Тэкст выпіскі
rq-f-excerpt-hint = На месцы вынятага напішыце [...].
rq-f-number = Нумар публікацыі
rq-f-number-hint = Ён нічога не кажа пра зварот.
rq-form-lodge = Падаць зварот
rq-form-lodge-lead = Тое, чаго не стае, не перашкаджае прыняць зварот: яго папросяць.
rq-form-step = Запісаць гэты крок
rq-form-step-lead = Ён застаецца ў запісе з вашым імем і прычынамі.
rq-form-file = Унесці ў матэрыялы справы
rq-form-file-lead = Застаецца так, як паступіла. Нічога не вымаецца назад.
rq-form-claim = Запісаць абмежаванне
rq-form-claim-lead = Яно правяраецца адразу. Нявытрыманае аспрэчваецца само.
rq-form-answer = Адказаць на аспрэчванне
rq-form-answer-lead = Адказ правяраецца так сама, як абмежаванне. Маўчанне ніколі не пацвярджае абмежавання.
rq-form-check = Запісаць рызыку для трэціх асоб
rq-form-check-lead = Перш чым прапанаваць сутнасць, названы член органа глядзіць, каго гэта падвергла б небяспецы.
rq-form-decide = Падпісаць рашэнне
rq-form-decide-lead = Вырашае названы член органа, з прычынамі. Ніводная праграма не раскрывае, не блакіруе і не выдаляе.
rq-form-letter = Скласці ліст
rq-form-letter-lead = Яго тэкст захоўваецца слова ў слова, з адбіткам у журнале.
rq-form-issue = Скласці гэты ліст
rq-form-issue-lead = Ён заносіцца ў журнал слова ў слова. Ніякая праграма яго не адпраўляе.
rq-form-pause = Прыпыніць тэрмін
rq-form-pause-lead = Гэта можа толькі той, хто на яго не адказвае, і толькі да яго канца.
rq-form-resume = Пусціць тэрмін далей
rq-form-resume-lead = Час, калі ён стаяў, дадаецца ў канцы.
rq-form-extend = Падоўжыць тэрмін
rq-form-extend-lead = Гэта можа толькі той, хто на яго не адказвае, і толькі да яго канца.
rq-form-telling = Вырашыць, ці паведамляць чалавеку
rq-form-telling-lead = Праз 30 дзён гэта пераглядаецца.
rq-form-note = Паведаміць суду становішча гэтай арыентыроўкі
rq-form-note-lead = Узровень, дазвол і зварот у разглядзе на сёння, прычына — ніколі. Паведамленне стаіць у журнале са сваёй кантрольнай сумай; адпраўляеце яго вы.
rq-f-court = Суд
rq-f-office = Хто піша: установа
rq-f-office-hint = Пуста: ваша ўстанова або падраздзяленне.
rq-f-note-function-hint = Пуста: ваша падраздзяленне.
rq-note-before = Ранейшыя паведамленні
rq-form-excerpt = Праверыць і апублікаваць выпіску
rq-form-excerpt-lead = Публікуецца, толькі калі праверка нічога не знайшла.
rq-excerpt-lead = Не павінна застацца ні імя, ні дня, ні месца, ні нумара са справы, і побач з ранейшымі выпіскамі нічога нельга адгадаць.
rq-excerpt-clean = Не знойдзена нічога, чаму там не месца.
rq-excerpt-found = { $n ->
    [one] { $n } месца не можа там стаяць
    [few] { $n } месцы не могуць там стаяць
   *[other] { $n } месцаў не могуць там стаяць
 }
rq-word = Слова
rq-found = Што гэта
rq-found-name = імя са справы
rq-found-place = месца са справы
rq-found-date = дзень са справы
rq-found-number = нумар са справы
rq-found-hidden-earlier = ранейшая выпіска гэта хавае
rq-found-shown-earlier = ранейшая выпіска паказвае тое, што тут схавана
rq-letter-lead = Сталыя словы і правераныя значэнні. Ніводзін ліст не называе пацярпелага, сведку або дзяржаву, якая дала абарону.
rq-letter-preview = Якім ён быў бы
rq-letter-as-made = Як ён быў складзены
rq-letter-look = Паглядзець
rq-letter-print = Старонка для друку

## Time of the server
rq-form-time = Сказаць, што час правільны
rq-form-time-lead = Пакуль час сервера пад сумневам, ніводны тэрмін звароту не канчаецца. Член органа пад сваім імем кажа, што час правільны і з чым яго зверылі; гэта застаецца ў запісе.
rq-time-shows = Сервер паказвае { $when }.
rq-time-hint = З чым вы яго зверылі: іншы гадзіннік, сённяшняя пошта, званок.
rq-time-doubt = Час сервера пад сумневам: ніводны тэрмін не канчаецца, пакуль член органа не скажа, што ён правільны.

## Calendar
rq-feed = Каляндар
rq-feed-lead = Тэрміны, якія вы бачыце тут, у вашай праграме календара: правіла і нумар звароту, без імёнаў, з напамінам за тыдзень і за дзень да канца.
rq-feed-address = Адрас для праграмы календара
rq-feed-means = Праграма календара не можа ўвайсці. Хто мае гэты адрас, чытае гэтыя тэрміны: не давайце яго нікому. Іншы адрас спыняе ранейшы; новы пароль таксама.
rq-feed-once = Гэты адрас паказваюць адзін раз: скапіруйце яго цяпер у праграму календара
rq-feed-stands = Створаны { $when }, дзейнічае да { $until }.
rq-feed-none = Адраса няма.
rq-feed-make = Стварыць адрас
rq-feed-again = Стварыць іншы адрас
rq-feed-end = Спыніць гэты адрас
rq-feed-file = Узяць файл цяпер
rq-feed-name = Тэрміны
rq-feed-first = Тэрміны: першыя { $n }

## Sittings
rq-meetings = Пасяджэнні
rq-meetings-lead = Што на кожным пасяджэнні, спачатку пратэрмінаванае, і колькі чакае.
rq-no-sitting = Ні на адным пасяджэнні
rq-sitting-empty = На гэтым пасяджэнні нічога няма.
rq-nobody-reports = ніхто не дакладвае
rq-member = Член органа
rq-load-open = Адкрытых аспрэчванняў
rq-load-source = Чакаюць крыніцы
rq-load-decide = Чакаюць члена органа
rq-load-overdue = З іх пратэрмінавана
rq-load-members = Што чакае кожнага члена органа
rq-load-sittings = Што чакае кожнага пасяджэння
rq-load-rules = Што чакае, па тэрмінах
rq-load-note = Прапановы і праверкі. Праца органа, нічога пра чалавека.

## The public door
rq-listed = Спытаць, ці ёсць вы ў спісах
rq-listed-lead = Спытаць можа кожны. Адказ прыходзіць усім у адной форме і праз адзін і той жа час.
rq-listed-form = Ваша пытанне
rq-listed-form-lead = Толькі тое, што трэба, каб ведаць, пра каго гаворка. Ні адраса, ні тэлефона не пытаюць.
rq-listed-button = Спытаць і атрымаць квітанцыю
rq-listed-then = Што будзе далей
rq-listed-then-1 = Вы атрымаеце квітанцыю. Яе паказваюць адзін раз.
rq-listed-then-2 = Чалавек паглядзіць паперу, якая даказвае, хто вы.
rq-listed-then-3 = Вы вернецеся з квітанцыяй і прачытаеце адказ.
rq-listed-not = Адказ, што тут нічога не знойдзена, нічога не кажа пра картатэкі ў іншых месцах.
rq-listed-answer = Ваша пытанне паступіла
rq-listed-answer-lead = Гэта старонка аднолькавая для ўсіх. Яна не кажа, ці ёсць што-небудзь.
rq-listed-same = Пакуль не даказана, хто пытае, нікому нічога ні пра каго не кажуць.
rq-receipt = Квітанцыя
rq-receipt-hint = Як вам яе паказалі.
rq-receipt-once = Яе паказваюць адзін раз. Запішыце яе або захоўвайце там, дзе яе не прачытае ніхто іншы.
rq-come-back = Вярніцеся з гэтай квітанцыяй
rq-come-back-by = Слова для вас будзе тут не пазней: { $when }.
rq-contact = Як застацца незаўважным
rq-contact-nothing-sent = Вам нічога не пасылаюць: ні ліста, ні паведамлення, ні званка.
rq-contact-device = Вазьміце сваю прыладу, не працадаўцы, не школы і не дзяржавы.
rq-contact-keep = Захоўвайце квітанцыю асобна ад свайго імя.
rq-contact-nobody = Адсюль ніхто не спытае ў вас квітанцыю. Хто пытае, той не адсюль.
rq-own = Ваш зварот
rq-own-open = Прачытаць адказ
rq-own-open-lead = Паводле квітанцыі, якую вы атрымалі.
rq-own-button = Адкрыць
rq-own-nothing = Гэта квітанцыя нічога не адкрывае
rq-own-nothing-means = Паглядзіце кожную літару і лічбу. Гэта не значыць, што ваша пытанне згублена.
rq-own-means = Тут відаць, на якім этапе зварот. Пра тое, што ў справе, паведамляюць рашэннем названай асобы, у лісце.
rq-own-challenged = Абмежаванне аспрэчваецца
rq-own-challenged-means = Крыніца папрасіла вам не паведамляць. Гэта праверана, і яна мае гэта абгрунтаваць.
rq-own-clocks = Да якога тэрміну
rq-own-letters = Лісты вам

## Figures
rq-n-title = Статыстыка зваротаў
rq-n-lead = { $n ->
    [one] Не паказана ніводная частка, у якой менш за { $n } чалавека.
    [few] Не паказана ніводная частка, у якой менш за { $n } чалавекі.
   *[other] Не паказана ніводная частка, у якой менш за { $n } чалавек.
 }
rq-n-years = Гады
rq-n-all = Усе
rq-n-together = Паказаныя разам
rq-n-times = Час да рашэння і правіла
rq-n-times-note = У тыднях. Паласа: палова зваротаў; кропка: сярэдняе; лінія: дзевяць з дзесяці; пункцір: правіла.
rq-n-in-time = Своечасова
rq-n-quarter = Чвэрць, не больш
rq-n-half = Палова, не больш
rq-n-three-quarters = Тры чвэрці, не больш
rq-n-nine = Дзевяць з дзесяці, не больш
rq-n-rule = Правіла, у тыднях
rq-n-of-hundred = { $n } са 100
rq-n-bureaus = Абмежаванні па бюро
rq-n-bureaus-note = Пра бюро і ніколі пра грамадзянства. Камісія гэтага не публікуе.
rq-n-requests = Звароты
rq-n-restriction-rate = Абмежавана
rq-n-silence-rate = Маўчанне, з абмежаваных
rq-n-reversal-rate = Зменена пасля аспрэчвання, з нявытрыманых
rq-n-part = Частка
rq-n-rest = Разам, асобна не паказаны: { $name }
rq-n-none = За гэты час нічога не выпушчана
rq-n-none-means = Выпуск выходзіць, калі яго час скончыўся, і толькі адзін раз.
rq-table-received = Што паступіла
rq-table-blocked = Заблакіравана на час звароту
rq-table-outcomes = Што скончана, паводле выніку
rq-table-in-time = Што скончана, своечасова або позна
rq-table-grounds = Абмежаванні паводле падставы
rq-n-admissible = прымальныя
rq-n-not-admissible = непрымальныя
rq-n-not-yet-said = яшчэ не сказана
rq-n-blocked = заблакіраваны
rq-n-not-blocked = не заблакіраваны
rq-n-late = позна
rq-n-no-time-runs = тэрмін не ідзе
rq-n-no-data = даных няма
rq-n-access-decided = вырашана пра доступ
rq-n-disclosed = раскрыта
rq-n-kept-restricted = засталося абмежавана
rq-n-compliant-in-all = адпавядаюць, усяго
rq-n-compliant = адпавядаюць
rq-n-compliant-with-update = адпавядаюць пасля выпраўлення
rq-n-non-compliant = не адпавядаюць
rq-n-non-compliant-merits = не адпавядаюць, па сутнасці
rq-n-non-compliant-no-answer = не адпавядаюць, крыніца не адказала
rq-n-non-compliant-not-said = не адпавядаюць, прычына не сказана
rq-n-removed-before = вынятыя да рашэння
rq-n-revision-decided = вырашана пра перагляд
rq-n-revision-refused = ранейшае рашэнне застаецца
rq-n-revision-opened = адкрыта зноў
rq-n-otherwise = скончана інакш
rq-n-withdrawn = адклікана
rq-n-other = іншае
rq-n-not-restricted = не абмежавана
rq-n-restricted = абмежавана
rq-n-silent = крыніца маўчала
rq-n-claimed = заяўлена
rq-n-no-ground = падстава не названа
