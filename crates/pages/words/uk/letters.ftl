# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
 } { $year } року

## On every letter
letter-to = Кому
letter-dated = Дата
letter-reference = Наш номер
letter-theirs = Ваш номер
letter-by-rule = Ніхто особисто не вирішував, що сказано в цьому листі: це випливає з правила цього органу. Яке це правило і хто склав лист, сказано в журналі. На запитання відповідає установа, названа вгорі.
letter-digest = Текст цього листа слово в слово записано в журналі під цим дайджестом (SHA-256):
letter-sheet = сторінка
letter-sheet-of = з
letter-written-by = Слова автора, як їх написано. Автор: { $name }
letter-basis = Підстава: { $what }.
letter-basis-from = Від { $date }. Підстава: { $what }.
letter-cite-statute = Статут Комісії з контролю за файлами Інтерполу, стаття { $article }
letter-cite-rules = Правила Інтерполу щодо обробки даних, стаття { $article }
letter-cite-directive = Директива (ЄС) 2016/680, стаття { $article }
letter-sure-text = перевірено за текстом
letter-sure-second = із вторинного джерела
letter-is-rule = правило цього органу, не закон
letter-is-practice = практика, а не перевірений текст
letter-is-national-law = національне право за Директивою (ЄС) 2016/680; її статті тут не перевірялися й не цитуються
letter-title-to-commission = Звернення до Комісії з контролю за файлами Інтерполу
letter-title-acknowledgement = Ваше звернення надійшло
letter-title-completion = Ваше звернення неповне
letter-title-admissible = Ваше звернення прийнятне
letter-title-not-admissible = Ваше звернення неприйнятне
letter-title-challenge = Оспорювання обмеження
letter-title-reminder = Нагадування: оспорювання обмеження
letter-title-right-of-reply = Право на відповідь
letter-title-gist = Розкриття суті
letter-title-decision-to-applicant = Рішення за вашим зверненням
letter-title-decision-to-source = Рішення щодо даних вашого бюро
letter-title-national = Звернення до органу, який зберігає дані
letter-title-court-note = Повідомлення суду: стан орієнтування

## The request
letter-request = Звернення
letter-kind-access = доступ до даних
letter-kind-correction = виправлення даних
letter-kind-deletion = видалення даних
letter-kind-revision = перегляд рішення
letter-kind-national = звернення до національного органу
letter-kind-preventive = запобіжне звернення: щоб дані не приймалися
letter-person = Особа
letter-born = Дата народження
letter-filed-by = Хто подає
letter-capacity-person = сама особа
letter-capacity-counsel = адвокат, за мандатом
letter-capacity-legal-representative = законний представник особи
letter-acts = Від імені особи діє
letter-mandate-since = Мандат від
letter-bureau = Бюро
letter-alert = Орієнтування
letter-earlier = Попереднє рішення
letter-discovered = Новий факт виявлено
letter-received = Надійшло
letter-asked = Про що просять
letter-commission = Комісію просять перевірити дані про особу, названу нижче, і ухвалити рішення за зверненням.
letter-commission-block = Просять заблокувати дані до рішення.
letter-no-clock = Жодне правило не встановлює строку для запобіжного звернення: строк не йде, і ніхто не зобов'язаний вирішити до певного дня. Звернення залишається в записах.
letter-answer-here = Просять надсилати кожну відповідь письмово на адресу вгорі, мовою цього листа.
letter-annexes = Додатки
letter-annexes-none = До цього листа нічого не додано.
letter-annex = Документ
letter-annex-dated = Дата документа
letter-annex-sheets = Аркушів
letter-annex-digest = SHA-256
letter-national-access = Вас просять повідомити, чи обробляються дані про особу, названу нижче, які саме, від кого їх отримано та кому передано, і надати до них доступ.
letter-national-correction = Вас просять виправити дані про особу, названу нижче.
letter-national-deletion = Вас просять видалити дані про особу, названу нижче.
letter-national-limits = Якщо в доступі відмовлено або його обмежено, просять письмово назвати підставу, мотиви та спосіб оскарження.
letter-national-recipients = Вас просять повідомити всіх, кому передано дані, і письмово підтвердити, кого повідомлено.
letter-national-automated = Жодне рішення, що шкодить особі, не може ґрунтуватися лише на автоматизованій обробці.

## Answers to the applicant
letter-ack = Ваше звернення надійшло та внесене до записів під номером, названим вище.
letter-ack-next = До { $date } вам повідомлять, чи воно прийнятне.
letter-only-contact = У цій справі ви звертаєтеся лише до Комісії. Писати комусь іншому не потрібно.
letter-completion = Ваше звернення поки що не можна розглянути. Чого бракує, названо нижче за пунктами.
letter-missing = Чого бракує
letter-missing-signature = Підпис особи або того, хто діє від її імені.
letter-missing-identity = Копія чинного документа, що посвідчує особу.
letter-missing-mandate = Підписаний чинний мандат того, хто діє від імені особи.
letter-missing-representation = Підтвердження того, хто представляє особу за законом.
letter-missing-purpose = Про що просять: доступ, виправлення, видалення чи перегляд.
letter-missing-contact = Адреса, за якою можна зв'язатися з тим, хто подав звернення.
letter-missing-earlier-decision = Рішення, про перегляд якого просять.
letter-missing-new-fact = Новий факт і день, коли його виявлено.
letter-missing-contested = Які дані оспорюються і що в них неправильно.
letter-missing-controller = Орган, який зберігає дані.
letter-completion-by = Надішліть те, чого бракує, до { $date }, зазначивши номер, названий вище.
letter-completion-by-over = Те, чого бракує, просили надіслати до { $date }; цей день минув. Те, що ви надішлете тепер, усе одно прочитають.
letter-completion-then = Після цього дня вам повідомлять із мотивами, чи прийнятне звернення. Мовчання нічого не вирішує.
letter-completion-term = Строк для рішення починається в день, коли звернення визнано прийнятним, не раніше.
letter-admissible = Ваше звернення прийнятне від { $date }.
letter-decision-by = Рішення має бути ухвалене до { $date }.
letter-term-runs = Цей строк не можна зупинити мовчанням. Якщо він мине без рішення, вам повідомлять, і це буде в журналі.
letter-consulted = До { $date } триває консультація з Генеральним секретаріатом Інтерполу.
letter-not-admissible = Ваше звернення неприйнятне. Чи існують дані, не перевірялося.
letter-reasons = Мотиви
letter-ask-again = Ви можете будь-коли подати нове звернення разом із тим, чого бракувало.
letter-gist = Джерело просило не розкривати дані. За рішенням названих членів вам повідомляють їхню суть; решта залишається обмеженою.
letter-gist-classes = Клас злочину
letter-gist-duty = Цей лист лише для адвоката. Його зміст не передається нікому, зокрема й самій особі, доки названий член не зніме цього обов'язку.
letter-gist-rest = Кожне обмеження має бути обґрунтоване. Брак обґрунтування сам не розкриває даних; його можуть урахувати під час рішення за зверненням.
letter-for-counsel = Для адвоката
letter-charges = Обвинувачення
letter-country = Країна, що просить
letter-decided = Дата рішення
letter-members = Члени
letter-version = Версія рішення
letter-provisions = Норми, як їх цитують члени
letter-corrections = Що виправляється
letter-binds = Рішення обов'язкове для Організації.
letter-carried-out-by = Його має бути виконано до { $date }.
letter-revision = Про перегляд можна просити, коли виявлено нові факти, які могли б змінити рішення.
letter-ruling-no-data = У файлах Інтерполу даних про особу не знайдено.
letter-ruling-compliant = Дані відповідають правилам.
letter-ruling-compliant-with-update = Дані відповідають правилам, якщо їх доповнити або виправити.
letter-ruling-delete = Дані не відповідають правилам і видаляються.
letter-ruling-correct = Дані виправляються.
letter-ruling-disclose = Зміст файлів розкривається.
letter-ruling-disclose-gist = Розкривається суть змісту файлів.
letter-ruling-keep-restricted = Нічого не розкривається: обмеження обґрунтоване.
letter-ruling-block = Дані блокуються до рішення.
letter-ruling-lift-block = Дані більше не заблоковано.
letter-ruling-proposal-refused = Пропозицію не прийнято.
letter-ruling-revision-refused = Попереднє рішення залишається чинним.
letter-ruling-revision-opened = Справу з попереднім рішенням відкрито знову.

## To the source
letter-restriction = Обмеження
letter-restriction-between-bureaus = інші бюро не бачать даних
letter-restriction-towards-applicant = заявникові не повідомляють
letter-ground = Названа підстава
letter-ground-none = не названо
letter-ground-security = громадська або національна безпека, запобігання злочинам
letter-ground-investigation = таємниця розслідування або кримінального переслідування
letter-ground-applicant-rights = права і свободи заявника
letter-ground-third-persons = права і свободи третіх осіб
letter-ground-functions = належна робота Комісії або Інтерполу
letter-ground-other = інша, якої немає в списку
letter-challenge = { $date } ви попросили не розкривати дані. Мотиви не проходять перевірки, описаної нижче, і обмеження оспорюється.
letter-challenge-silent = Дані вашого бюро не розкриваються, а ваших мотивів у записах немає. Обмеження оспорюється.
letter-challenge-asks = { $date } ви попросили не розкривати дані. Перевірка, описана нижче, залишає запитання, і обмеження оспорюється, доки на них немає відповіді.
letter-justified = Кожне обмеження має бути обґрунтоване: його підставу названо й пояснено. Брак обґрунтування можуть урахувати під час рішення за зверненням.
letter-grounds = Підстави такі: громадська або національна безпека та запобігання злочинам; таємниця розслідування або кримінального переслідування; права і свободи заявника або третіх осіб; належна робота Комісії або Інтерполу.
letter-justified-bureaus = Просять пояснити, чого не показують іншим бюро: яким бюро, які дані, як довго.
letter-test = Що показала перевірка
letter-point-ground = Не названо жодної підстави зі списку.
letter-point-own-words = Мотиви нічого не кажуть про цю справу: їх немає, або вони ті самі, що в інших справах.
letter-point-per-item = Справу обмежено цілком, або позиції не мають власних мотивів.
letter-point-supported = Обмеження не підкріплене постановою, рішенням чи чимось іншим.
letter-point-in-time = Кінець обмеження не названо, або його строк минув, або його вчасно не переглянули.
letter-point-not-published = Ви самі опублікували те саме.
letter-point-investigation-open = Названо таємницю розслідування, а суд уже завершено.
letter-point-asks-ground = Яку підставу зі списку мають на увазі?
letter-point-asks-own-words = Що в цій справі вимагає обмеження?
letter-point-asks-per-item = Які мотиви для кожної позиції?
letter-point-asks-supported = Яка постанова або яке рішення це підкріплює?
letter-point-asks-in-time = До якого дня воно потрібне?
letter-point-asks-not-published = Чи обмежено те саме, що ви опублікували?
letter-point-asks-investigation-open = Суд завершено: чи відкрите ще розслідування проти інших, і які для цього окремі мотиви?
letter-twins = { $n ->
    [one] Ті самі або майже ті самі слова стоять ще в { $n } справі.
    [few] Ті самі або майже ті самі слова стоять ще в { $n } справах.
   *[other] Ті самі або майже ті самі слова стоять ще в { $n } справах.
 }
letter-questions = Запитання, позиція за позицією
letter-items-as-claimed = Позиції пронумеровано так, як у вашій заяві від { $date }. Її слова в листах не повторюються.
letter-item = Позиція { $n }
letter-scope = Обмежено
letter-scope-existence = те, що вона існує
letter-scope-content = зміст
letter-scope-source = від кого вона
letter-scope-document = документ
letter-reason = Власні мотиви
letter-reason-given = названо
letter-reason-none = не названо
letter-q-scope-existence = Чому заявник не може знати, що ця позиція існує?
letter-q-scope-content = Чому заявник не може знати, що сказано в цій позиції?
letter-q-scope-source = Чому заявник не може знати, від кого ця позиція?
letter-q-scope-document = Чому заявник не може бачити цей документ?
letter-q-whole = Які позиції є у справі та які мотиви для кожної з них?
letter-q-ground = Яка підстава застосовується і яка постанова або яке рішення її підкріплює?
letter-q-separate = Суд завершено. Які окремі мотиви досі вимагають таємниці?
letter-q-until = До якого дня потрібне обмеження і коли його переглянуть?
letter-q-part = Яку частину або яку суть можна розкрити зараз?
letter-answer-by = Відповідь за кожною позицією просять дати до { $date }.
letter-answer-by-over = Відповідь за кожною позицією просили дати до { $date }; цей день минув. Відповідь, яка надійде тепер, усе одно прочитають.
letter-silence = Що буде без відповіді
letter-silence-confirms = Мовчання ніколи не підтверджує обмеження.
letter-follows-reminded = Вам надсилають нагадування.
letter-follows-third-party-check-asked = Перед будь-якою пропозицією член органу оцінює ризик для третіх осіб.
letter-follows-gist-proposed = Пропонується розкрити заявникові суть.
letter-follows-block-proposed = Пропонується заблокувати дані, доки звернення розглядається.
letter-follows-reply-invited = Вам кажуть, що буде зараховано, і ви можете відповісти.
letter-follows-inference-marked = У справі звернення ставиться позначка: брак обґрунтування можуть урахувати під час рішення.
letter-follows-counted-in-audit = Це зараховується в аудиті вашого бюро.
letter-follows-deletion-proposed = Пропонується видалити дані.
letter-no-program = Жодна програма не розкриває, не блокує й не видаляє дані. Кожен із цих кроків вирішує названий член, із мотивами.
letter-reminder = Обмеження оспорено { $date }. На позиції, названі нижче, відповіді ще немає.
letter-reminder-number = Нагадування, номер
letter-reply = Обмеження оспорено { $date }, і воно не пройшло перевірки. Перш ніж це буде зараховано вашому бюро, ви можете відповісти.
letter-counts = Що буде зараховано
letter-reply-by = Вашу відповідь прочитають до того, як щось буде зараховано, якщо вона надійде до { $date }.
letter-reply-by-over = Час на відповідь минув { $date }. Те, що ви відповісте тепер, усе одно прочитають; результат уже міг бути зарахований.
letter-reply-stays = Ваша відповідь слово в слово стоїть у записах поруч із результатом.
letter-source-delete = Видаліть усе, що ваше бюро або інші взяли з цих даних, і повідомте тих, кому ви їх передали.
letter-confirm-by = Підтвердьте до { $date }, що зроблено.

## To a court
letter-level = Стан
letter-since = Від
letter-permitted = Дозволений захід
letter-permitted-by = Хто вирішив
letter-permitted-until = До
letter-admissible-since = Прийнятне від
letter-court = { $date } стан орієнтування такий.
letter-court-level-erased = Змісту орієнтування тут більше немає. Жоден захід не може на ньому ґрунтуватися.
letter-court-level-suppressed = Орієнтування відкликано. Жоден захід не може на ньому ґрунтуватися.
letter-court-level-suspended = Жоден захід не може ґрунтуватися на цьому орієнтуванні. Інших підстав за правом цієї держави це не зачіпає.
letter-court-level-reviewable = Жоден примусовий захід не може ґрунтуватися на цьому орієнтуванні, доки не вирішить названа посадова особа. Інших підстав за правом цієї держави це не зачіпає.
letter-court-level-permitted = Назване рішення дозволяє один цей захід до названого дня. Усі інші заходи залишаються без дозволу.
letter-court-request = Звернення щодо цього орієнтування
letter-court-blocked = Дані заблоковано, доки звернення розглядається.
letter-court-not = Про що це повідомлення не каже
letter-court-says = Воно каже, який стан орієнтування, а не чому. Воно нічого не каже про вину, про інші орієнтування й про те, що відомо про особу.
letter-court-changes = Стан може змінитися будь-якого дня. Запитайте знову перед кожним засіданням і перед кожним рішенням про тримання під вартою.

## Classes of offence, for the gist
letter-class-homicide = убивство
letter-class-assault = тілесні ушкодження та напад
letter-class-sexual-violence = сексуальне насильство
letter-class-child-abuse = зловживання щодо дитини
letter-class-domestic-violence = домашнє насильство
letter-class-trafficking = торгівля людьми
letter-class-kidnapping = викрадення та захоплення заручників
letter-class-robbery = розбій і вимагання
letter-class-theft = крадіжка та злам
letter-class-property-damage = пошкодження майна
letter-class-arson = підпал
letter-class-weapons-explosives = зброя та вибухові речовини
letter-class-drugs = наркотики
letter-class-organised-crime = організована злочинність
letter-class-terrorism = тероризм
letter-class-war-crimes-torture = воєнні злочини та катування
letter-class-fraud = шахрайство
letter-class-embezzlement = розтрата
letter-class-tax = податки й митниця
letter-class-corruption = корупція та зловживання службою
letter-class-money-laundering = відмивання грошей
letter-class-forgery = підроблення та фальшивомонетництво
letter-class-unfunded-cheque-debt = незабезпечений чек або борг
letter-class-defamation-insult = наклеп і образа
letter-class-extremism-association = екстремізм або заборонене об'єднання
letter-class-public-order-protest = громадський порядок і протест
letter-class-treason-espionage = зрада та шпигунство
letter-class-family = сімейні справи
letter-class-administrative = адміністративні правила
letter-class-military = військові злочини
letter-class-immigration = імміграція
letter-class-cyber = комп'ютерні злочини
letter-class-coup = захоплення влади
letter-class-religious-racial = релігійні злочини
letter-class-other = інші злочини

## How they are made
letter-guide = Листи й папери
letter-guide-text = По одному кожного виду, з вигаданими людьми. Незмінні слова й типізовані значення; написане іншими стоїть за рискою; кожен крок каже, на чому він ґрунтується.
