# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Подано
rq-state-acknowledged = Отримання підтверджено
rq-state-not-admissible = Неприйнятне
rq-state-admissible = Прийнятне
rq-state-data-check = Дані перевірено
rq-state-consultation = Генеральний секретаріат запитано
rq-state-source-questions = Джерело запитано
rq-state-decided = Вирішено
rq-state-implementation = Виконується
rq-state-notified = Сторони повідомлено
rq-state-closed = Закрито

## Steps
rq-step-acknowledged = Орган повідомив, що звернення надійшло
rq-step-completion-asked = Заявника попросили доповнити те, чого бракує
rq-step-completed = Надійшло те, чого бракувало
rq-step-admitted = Звернення прийнятне
rq-step-not-admitted = Звернення неприйнятне
rq-step-data-checked = Перевірено, чи є дані
rq-step-consulted = Генеральний секретаріат запитано
rq-step-consultation-ended = Консультацію закінчено
rq-step-source-asked = Джерелу поставлено запитання
rq-step-source-answered = Джерело відповіло
rq-step-sent-for-implementation = Вирішене передано на виконання
rq-step-implemented = Вирішене виконано
rq-step-notified = Сторони повідомлено
rq-step-withdrawn-by-source = Джерело саме відкликало дані; висновку немає
rq-step-withdrawn-by-applicant = Заявник відкликав звернення
rq-step-mandate-ended = Мандат припинився; жоден строк не зупиняється
rq-step-mandate-given = Надійшов інший мандат
rq-step-closed = Звернення закрито
rq-step-assigned = Звернення передано члену органу або призначено на засідання

## What stands in a file
rq-file-contested-fact = Оспорюваний факт
rq-file-evidence = Доказ
rq-file-submission = Доводи
rq-file-answer = Відповідь джерела
rq-file-publication = Що джерело опублікувало саме
rq-file-trial-over = Суд або вирок, який завершено
rq-file-inference = Позначка: відсутнє обґрунтування може бути враховано
rq-file-note = Нотатка працівників органу

## Whether the person is told
rq-telling-tell = Людину повідомляють
rq-telling-counsel-only = Повідомляють лише адвоката
rq-telling-not-yet = Не раніше названого дня
rq-telling-not-before-measure = Не раніше, ніж вжито захід

## The test
rq-point-ground = Підставу названо
rq-point-own-words = Ідеться про цю справу
rq-point-per-item = Кожна позиція має власну причину
rq-point-supported = Щось це підкріплює
rq-point-in-time = Є кінець або перегляд, і строк не минув
rq-point-not-published = Джерело саме цього не опублікувало
rq-point-investigation-open = Розслідування ще потребує таємниці
rq-verdict-passes = витримано
rq-verdict-fails = не витримано
rq-verdict-asks = поставлено запитання
rq-verdict-does-not-apply = не стосується

## The challenge
rq-challenge-opened = Оспорювання відкрито; джерело зверненняють щодо кожної позиції
rq-challenge-answered = Джерело відповіло; відповідь перевіряють
rq-challenge-reminded = Джерелу надіслано нагадування
rq-challenge-third-party-check-asked = Члена органу просять оцінити ризик для третіх осіб
rq-challenge-third-party-checked = Член органу оцінив ризик для третіх осіб
rq-challenge-gist-proposed = Пропонується розкрити суть
rq-challenge-block-proposed = Пропонується заблокувати дані на час звернення
rq-challenge-reply-invited = Джерелу повідомляють, що буде враховано, і воно може заперечити
rq-challenge-replied = Джерело заперечило
rq-challenge-inference-marked = У справі стоїть позначка: відсутнє обґрунтування може бути враховано
rq-challenge-counted-in-audit = Це враховується під час перевірки бюро
rq-challenge-deletion-proposed = Пропонується видалити дані
rq-challenge-closed = Оспорювання закрито
rq-ended-justified = Обмеження тепер обґрунтоване.
rq-ended-lifted = Джерело його зняло.
rq-ended-decided = Вирішили названі люди.
rq-ended-withdrawn = Відкликано звернення або відкликано дані.
rq-gist-charges-and-country = Обвинувачення і країна
rq-gist-offence-class = Лише вид злочину
rq-gist-counsel-only = Лише адвокатові, який нічого не передає далі

## Clocks
rq-clock-acknowledge = Орган повідомляє, що звернення надійшло
rq-clock-admissibility = Орган повідомляє, чи прийнятне звернення
rq-clock-completion = Заявник доповнює те, чого бракує
rq-clock-access-decision = Орган вирішує щодо доступу
rq-clock-deletion-decision = Орган вирішує щодо виправлення або видалення
rq-clock-revision-decision = Орган вирішує щодо перегляду
rq-clock-consultation = Генеральний секретаріат відповідає на консультацію
rq-clock-source-answer = Джерело відповідає на запитання органу
rq-clock-challenge-answer = Джерело обґрунтовує обмеження щодо кожної позиції
rq-clock-reminder-answer = Джерело відповідає на нагадування
rq-clock-right-of-reply = Джерело може заперечити, перш ніж це врахують проти нього
rq-clock-proposal-decision = Член органу вирішує щодо пропозиції
rq-clock-third-party-check = Член органу оцінює ризик для третіх осіб
rq-clock-restriction-review = Джерело переглядає своє обмеження
rq-clock-implementation = Вирішене виконується
rq-clock-notification = Заявника і джерело повідомляють про рішення
rq-clock-revision-window = Заявник просить перегляду через новий факт
rq-clock-national-answer = Орган влади відповідає на національне звернення
rq-clock-measure-review = Орган переглядає тимчасове блокування

## What follows without an answer
rq-follows-acknowledge = Заявника повідомляють, що ніхто не відповів. Строк прийнятності йде далі.
rq-follows-admissibility = Рішення про прийнятність вважається простроченим, доки його немає.
rq-follows-completion = Орган вирішує за тим, що є. Ніщо не закривається саме.
rq-follows-access-decision = Заявника повідомляють, це входить до статистики, і рішення лишається за органом.
rq-follows-deletion-decision = Заявника повідомляють, це входить до статистики, і рішення лишається за органом.
rq-follows-revision-decision = Заявника повідомляють, і рішення лишається за органом.
rq-follows-consultation = Орган продовжує без відповіді.
rq-follows-source-answer = Орган вирішує за тим, що є. Мовчання нічого не підтверджує.
rq-follows-challenge-answer = Джерелу надсилають нагадування.
rq-follows-reminder-answer = Наступний крок оспорювання пропонують члену органу.
rq-follows-right-of-reply = Позначку вносять до справи, і це враховується під час перевірки бюро.
rq-follows-proposal-decision = Пропозиція лишається відкритою і простроченою. Ніщо не розкривається саме.
rq-follows-third-party-check = Суть не пропонують, доки член органу не оцінив ризик.
rq-follows-restriction-review = Обмеження перевіряють знову, і воно не витримує, бо строк минув.
rq-follows-implementation = Заявника повідомляють, що рішення не виконано. Воно лишається чинним.
rq-follows-notification = Заявник бачить, що рішення є, а його текст прострочено.
rq-follows-revision-window = Чи прийнятне пізніше звернення, каже член органу.
rq-follows-national-answer = Заявник може звернутися до наглядового органу.
rq-follows-measure-review = Блокування лишається, доки не вирішить член органу.

## What became of a clock
rq-deadline-running = йде
rq-deadline-paused = призупинено
rq-deadline-escalated = минув без відповіді
rq-deadline-met = відповідь вчасно
rq-deadline-answered-late = відповідь із запізненням
rq-deadline-over = закінчено

## Sides
rq-party-applicant = заявник
rq-party-body = орган
rq-party-general-secretariat = Генеральний секретаріат ІНТЕРПОЛу
rq-party-source = джерело
rq-party-controller = орган влади, який веде дані

## Questions to the source
rq-asked-what-is-restricted = Чи обмежено щось для заявника і що саме?
rq-asked-which-ground = Яку підставу зі списку названо і як її тут застосовно?
rq-asked-why-existence = Що сталося б, якби заявник дізнався, що це існує?
rq-asked-why-content = Що сталося б, якби заявник дізнався, що там сказано?
rq-asked-why-source = Що сталося б, якби заявник дізнався, від кого це?
rq-asked-why-document = Що сталося б, якби заявник побачив документ?
rq-asked-what-is-particular = Що вимагає цього саме в цій справі й у жодній іншій?
rq-asked-which-items = Які позиції обмежено, кожна зі своїм обсягом і своєю причиною?
rq-asked-which-element = Яка постанова чи рішення це підкріплює: чиє, від якого дня, під яким номером?
rq-asked-until-when = До якого дня і в який день це переглядають?
rq-asked-why-published = Джерело саме опублікувало те саме: чому це обмежено для заявника?
rq-asked-why-secret-after-trial = Чи завершено суд, і якщо так, для якого іншого розслідування потрібна таємниця, не називаючи третіх осіб?
rq-asked-what-risk-to-third-persons = Який ризик виник би для третіх осіб і якщо сказати що, не називаючи нікого з них?
rq-asked-what-could-be-told = Що можна було б сказати натомість: обвинувачення і країну, вид злочину чи лише адвокатові?

## Law or rule
rq-label-law = закон
rq-label-practice = практика Комісії
rq-label-policy = правило цього органу, не закон

## What a test comes to
rq-outcome-justified = Обґрунтовано
rq-outcome-asks = Запитання відкрите
rq-outcome-fails = Не обґрунтовано
rq-outcome-not-tested = Не перевірено
rq-outcome-justified-means = Кожен пункт, який стосується справи, витримано. Обмеження лишається до свого кінця або перегляду.
rq-outcome-asks-means = Ніщо не провалено, і джерело ще має відповісти на запитання.
rq-outcome-fails-means = Хоча б один пункт не витримано. Оспорювання відкривається само; що розкрити, вирішує названий член органу.
rq-outcome-not-tested-means = Інший вид обмеження, або строк відповіді ще йде.

## Why a point says what it says
rq-why-other-kind = Воно обмежує інші бюро, а не те, що дізнається заявник. Ця перевірка не для нього.
rq-why-not-due = Строк відповіді не минув.
rq-why-silent = Джерело нічого не сказало до кінця строку.
rq-why-nothing-claimed = Не заявлено нічого, що можна було б розглянути.
rq-why-no-ground = Підставу не названо.
rq-why-other-ground = Названої підстави немає в списку.
rq-why-ground-not-taken = Орган не приймає цієї підстави.
rq-why-ground-named = Названо підставу зі списку.
rq-why-empty = Слів немає.
rq-why-too-short = Слів так мало, що про цю справу вони не кажуть нічого.
rq-why-same-words = { $number ->
    [one] Ті самі або майже ті самі слова стоять ще в { $number } справі.
    [few] Ті самі або майже ті самі слова стоять ще в { $number } справах.
   *[other] Ті самі або майже ті самі слова стоять ще в { $number } справах.
 }
rq-why-own-words = Жодна інша справа не каже того самого.
rq-why-whole-file = Обмежено всю справу, і жодної позиції не названо.
rq-why-no-item = Не названо ні всієї справи, ні позиції.
rq-why-items-without-reason = { $number ->
    [one] { $number } позиція не має власної причини.
    [few] { $number } позиції не мають власної причини.
   *[other] { $number } позицій не мають власної причини.
 }
rq-why-one-reason-for-all = Обмежено всю справу з однією причиною для всіх позицій.
rq-why-each-item = Кожна позиція має власну причину.
rq-why-no-element = Не названо ні постанови, ні рішення, ні іншого підкріплення.
rq-why-element-named = Названо те, що це підкріплює.
rq-why-no-end = Не названо ні кінця, ні дня перегляду.
rq-why-too-far = І кінець, і перегляд далі, ніж приймає орган.
rq-why-expired = Строк минув { $day }.
rq-why-expired-undated = Строк минув.
rq-why-review-passed = Його мали переглянути { $day }, і ніхто цього не зробив.
rq-why-review-passed-undated = Його мали переглянути, і ніхто цього не зробив.
rq-why-runs = Діє до { $day } або тоді переглядається.
rq-why-runs-undated = Строк не минув.
rq-why-published = Джерело саме опублікувало те саме { $day }.
rq-why-published-undated = Джерело саме опублікувало те саме; день невідомий.
rq-why-not-published = Невідомо нічого, що джерело опублікувало б і що казало б те саме.
rq-why-another-ground = Названо іншу підставу; таємницю розслідування не заявлено.
rq-why-no-trial-known = Невідомо суду чи вироку, який завершив би розслідування.
rq-why-trial-over = Суд завершено { $day }. У джерела питають окрему причину.
rq-why-trial-over-undated = Суд завершено. У джерела питають окрему причину.
rq-why-no-separate-reason = Суд завершено, і відповідь не дає окремої причини.
rq-why-separate-reason = Суд завершено, і окрему причину дано.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } година
    [few] { $n } години
   *[other] { $n } годин
 }
rq-term-calendar-day = { $n ->
    [one] { $n } календарний день
    [few] { $n } календарні дні
   *[other] { $n } календарних днів
 }
rq-term-working-day = { $n ->
    [one] { $n } робочий день
    [few] { $n } робочі дні
   *[other] { $n } робочих днів
 }
rq-term-month = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
   *[other] { $n } місяців
 }
rq-unit-hour = години
rq-unit-calendar-day = календарні дні
rq-unit-working-day = робочі дні
rq-unit-month = місяці
rq-r-start = Початок: { $day }, { $time }. Цей день не рахують.
rq-r-ran = Строк іде: { $term }. Кінець: { $end }.
rq-r-ran-down = Строк іде: { $term }. Такого дня в останньому місяці немає: округлено вниз до його останнього дня. Кінець: { $end }.
rq-r-ran-up = Строк іде: { $term }. Такого дня в останньому місяці немає: округлено вгору до першого дня після нього. Кінець: { $end }.
rq-r-longer = Продовжено: { $term }. Кінець: { $end }.
rq-r-longer-down = Продовжено: { $term }. Такого дня в останньому місяці немає: округлено вниз до його останнього дня. Кінець: { $end }.
rq-r-longer-up = Продовжено: { $term }. Такого дня в останньому місяці немає: округлено вгору до першого дня після нього. Кінець: { $end }.
rq-r-no-end-yet = Строк: { $term }. Кінця немає; причина нижче.
rq-r-longer-no-end = Продовжено: { $term }. Кінця немає; причина нижче.
rq-r-stood-minutes = { $n ->
    [one] Стояв від { $from } до { $until }: додається { $n } хвилина. Кінець: { $end }.
    [few] Стояв від { $from } до { $until }: додаються { $n } хвилини. Кінець: { $end }.
   *[other] Стояв від { $from } до { $until }: додається { $n } хвилин. Кінець: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Стояв після { $from } до { $until }: додається { $n } день. Кінець: { $end }.
    [few] Стояв після { $from } до { $until }: додаються { $n } дні. Кінець: { $end }.
   *[other] Стояв після { $from } до { $until }: додається { $n } днів. Кінець: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Стояв після { $from } до { $until }: додається { $n } робочий день. Кінець: { $end }.
    [few] Стояв після { $from } до { $until }: додаються { $n } робочі дні. Кінець: { $end }.
   *[other] Стояв після { $from } до { $until }: додається { $n } робочих днів. Кінець: { $end }.
 }
rq-r-idle-empty = Перерва від { $day } нічого не додає: вона порожня.
rq-r-idle-after = Перерва від { $day } нічого не додає: кінець уже настав.
rq-r-moved = Перенесено на наступний робочий день, { $day }, бо в ці дні ніхто не працює: { $over }.
rq-r-stays-rule = Кінець не переноситься: правило нічого не переносить.
rq-r-stays-working = Кінець не переноситься: це робочий день.
rq-r-stays-not-covered = Кінець не переноситься: календар не каже, чи це вихідний.
rq-r-stays-no-calendar = Кінець не переноситься: жоден календар не каже, які дні вихідні.
rq-r-not-covered = Календар { $name } не охоплює { $years }. Там відомі лише дні тижня, і кінець може бути пізніше.
rq-r-ends = Кінець: { $end }. Зроблене в цю мить запізнилося.
rq-r-stands-still = Кінця поки немає: строк стоїть від { $day }.
rq-r-no-such-day = Кінця немає: дня { $day } не існує, а правило не округлює. Який це день, каже людина.
rq-r-no-calendar = Кінця немає: рахують робочі дні, і жоден календар не каже, які вони. Який це день, каже людина.
rq-r-beyond = Кінця немає: він лежить далі за роки, які можна записати.
rq-weekday-monday = понеділок
rq-weekday-tuesday = вівторок
rq-weekday-wednesday = середа
rq-weekday-thursday = четвер
rq-weekday-friday = п’ятниця
rq-weekday-saturday = субота
rq-weekday-sunday = неділя

## A clock on a page
rq-side-own = На цей строк відповідаєте ви. Ви не можете ні зупинити, ні продовжити його, а перегляд ні на що не відповідає.
rq-side-body = На цей строк відповідає інша сторона. Орган може призупинити або продовжити його, назвавши причини.
rq-side-waits = На цей строк відповідає інша сторона. Від вас нічого не вимагається.
rq-no-end = кінець поки не можна обчислити
rq-answered = Відповідь дано
rq-told = Кого тоді повідомляють
rq-reckoned-link = Як його обчислено
rq-reckoned = Як його обчислено
rq-reckoned-means = Кожен крок по порядку. За ними будь-хто може порахувати знову.
rq-sides = Той самий строк із кожного боку
rq-other-place = Тут його обчислено з іншим часовим поясом або календарем, ніж у записі; правильний запис.
rq-term = Строк
rq-zone = Часовий пояс, у якому кінчаються дні
rq-days-off = Календар вихідних днів
rq-line = Строк у вигляді лінії
rq-line-note = Від початку до кінця. Штрихування: строк стояв.
rq-now = зараз
rq-stood-still = Стояв
rq-made-longer = Продовжено
rq-lasts = досі
rq-changes = Що його змінило

## Next step
rq-next = Наступний крок
rq-next-nothing = Нічого не потрібно
rq-next-nothing-means = Жоден строк не відкрито. Це не означає, що звернення закінчено.
rq-next-go = Перейти

## Docket
rq-docket = Звернення
rq-docket-lead = У порядку їхніх строків. Прострочене лишається тут, доки хтось не відповість.
rq-docket-parts = Частини списку
rq-docket-none = Тут нічого немає
rq-docket-none-means = Це не означає, що ніщо не чекає: погляньте на інші частини.
rq-tab-open = Відкриті
rq-tab-overdue = Прострочені
rq-tab-due = Строк у найближчі сім днів
rq-tab-proposals = Пропозиції до рішення
rq-tab-closed = Закриті
rq-search = Номер звернення або бюро
rq-lodge = Подати звернення
rq-col-state = На якому етапі
rq-name-not-shown = Ім’я не показано
rq-reports = Доповідач
rq-proposals = { $n ->
    [one] { $n } пропозиція чекає на рішення
    [few] { $n } пропозиції чекають на рішення
   *[other] { $n } пропозицій чекають на рішення
 }

## One request
rq-request = Звернення
rq-sitting = Засідання
rq-found-data = Дані про людину знайдено.
rq-found-not-said = Тут не сказано, чи є дані.
rq-silence = Що означає мовчання
rq-track = Шлях цього звернення
rq-not-reached = не пройдено
rq-acts = Що ви можете зробити
rq-no-open-clock = Жоден строк цього звернення не відкрито.
rq-calendar = Дати для вашого календаря
rq-telling-title = Чи повідомляти людину
rq-telling-none = Цього ще ніхто не вирішив.
rq-telling-decide = Вирішити, чи повідомляти людину
rq-review-on = День перегляду
rq-restrictions = Обмеження
rq-restrictions-none = Обмежень не заявлено.
rq-points-fail = Не витримано пунктів: { $first } із { $second }
rq-ladder = Оспорювання, крок за кроком
rq-to-come = настане само, якщо відповіді не буде
rq-decide-this = Вирішити щодо цієї пропозиції
rq-rulings = Рішення
rq-rulings-none = Ще нічого не вирішено.
rq-rulings-untold = Вашій стороні ще не повідомляли про рішення.
rq-replaced = її замінила пізніша версія
rq-excerpt-publish = Опублікувати витяг
rq-file-title = Матеріали справи
rq-file-sides = Обидві сторони стоять поруч. Працівники органу бачать усе; кожна інша сторона бачить те, що вказано біля кожної позиції.
rq-file-none = Від цієї сторони нічого немає.
rq-bytes = { $n ->
    [one] { $n } байт
    [few] { $n } байти
   *[other] { $n } байтів
 }
rq-seen-by = Хто може це бачити, крім працівників органу
rq-seen-staff = ніхто
rq-letter = Лист
rq-was-lodged = Звернення подано
rq-was-claimed = Заявлено обмеження
rq-was-tested = Обмеження перевірено
rq-was-ruled = Вирішено
rq-was-begun = Строк почався
rq-was-paused = Строк призупинено
rq-was-resumed = Строк знову йде
rq-was-extended = Строк продовжено
rq-was-met = На строк відповіли вчасно
rq-was-late = На строк відповіли із запізненням
rq-was-escalated = Строк минув без відповіді
rq-was-over = Те, заради чого йшов строк, закінчено
rq-was-filed = Внесено до матеріалів справи
rq-was-letter = Складено лист
rq-was-excerpt = Опубліковано витяг
rq-was-telling = Вирішено, чи повідомляти людину

## One restriction
rq-restriction = Обмеження
rq-claim = Що заявляє джерело
rq-claim-not-shown = Його слова — частина того, що обмежено. Тут їх не показано.
rq-claim-silent = Джерело мовчало: нічого не заявлено.
rq-whole-file = Уся справа
rq-items = { $n ->
    [one] { $n } позиція
    [few] { $n } позиції
   *[other] { $n } позицій
 }
rq-items-title = Позиції
rq-item = Позиція
rq-supporting = Що це підкріплює
rq-author = Хто підписав
rq-expires = До якого дня
rq-not-named = не вказано
rq-test = Перевірка, рядок за рядком
rq-test-not-shown = Причини перевірки видали б те, що обмежено. Що сказати, вирішує названий член органу.
rq-twins-title = Ті самі слова в інших місцях
rq-twins-none = Жодна інша справа не каже того самого.
rq-twins = { $n ->
    [one] Ті самі або майже ті самі слова стоять ще в { $n } справі.
    [few] Ті самі або майже ті самі слова стоять ще в { $n } справах.
   *[other] Ті самі або майже ті самі слова стоять ще в { $n } справах.
 }
rq-twins-at-least = { $n ->
    [one] Ті самі або майже ті самі слова стоять щонайменше ще в { $n } справі.
    [few] Ті самі або майже ті самі слова стоять щонайменше ще в { $n } справах.
   *[other] Ті самі або майже ті самі слова стоять щонайменше ще в { $n } справах.
 }
rq-nearest = { $n ->
    [one] Зі ста частин тексту в найближчій збігається { $n }.
    [few] Зі ста частин тексту в найближчій збігаються { $n }.
   *[other] Зі ста частин тексту в найближчій збігаються { $n }.
 }
rq-twins-staff = Які це справи, бачать лише працівники органу.
rq-unshared = { $n ->
    [one] { $n } факт у справі свідчить проти і не переданий: ніхто цього не вирішив.
    [few] { $n } факти у справі свідчать проти і не передані: ніхто цього не вирішив.
   *[other] { $n } фактів у справі свідчать проти і не передані: ніхто цього не вирішив.
 }
rq-no-answer = Відповіді немає.

## What people fill in
rq-yes = Так
rq-no = Ні
rq-f-optional = Можна лишити порожнім.
rq-f-lines = По одному в рядку.
rq-f-kind-hint = Запобіжне звернення не має строку: жодне правило його не знає.
rq-f-national-asks = Про що просять орган влади
rq-f-national-hint = Лише для національного звернення.
rq-f-controller = Орган влади, який веде дані
rq-f-names = Імена, як їх пишуть
rq-f-names-hint = Одна форма в рядку, будь-яким письмом.
rq-f-born-hint = Рік, рік і місяць або день: 1984, 1984-07 або 1984-07-09.
rq-f-nationalities = Громадянства, як заявлено
rq-f-filed-by-hint = Коли подає не сама людина.
rq-f-mandate-until = Мандат до
rq-f-mandate-proof = Папір, що підтверджує мандат
rq-f-paper-hint = PDF, зображення або текст, не більше 20 МБ. Зберігається запечатаним і тут ніколи не відкривається.
rq-listed-paper-hint = PDF, зображення або текст, не більше 4 МБ. Зберігається запечатаним і тут ніколи не відкривається.
rq-f-language = Мова відповідей
rq-f-supplied = Що додано
rq-f-supplied-hint = Позначте те, що є. Чого бракує, попросять за позиціями.
rq-f-identity = Документ, що посвідчує особу
rq-f-identity-until = Документ діє до
rq-f-revision-hint = Лише для перегляду.
rq-f-found = Дані про людину є
rq-f-questions = Запитання
rq-f-file-kind = Що це
rq-f-side = Чия сторона
rq-f-origin = Від кого це
rq-f-origin-hint = Суд, газета, сама людина.
rq-f-says = Словами
rq-f-seen-hint = Нікого не позначено: бачать лише працівники органу.
rq-f-shielded = Імена потерпілих і свідків у цьому
rq-f-shielded-hint = По одному в рядку. Вони ніколи не полишають справи, і жоден лист їх не несе.
rq-f-paper = Папір
rq-f-two-kinds = Дві різні речі: що бачать інші бюро і що дізнається заявник.
rq-f-other-ground = Інша підстава, словами джерела
rq-more-items = Більше рядків для пунктів
rq-f-scope = Що обмежено у позиції { $n }
rq-f-reason = Причина для позиції { $n }
rq-f-justification = Обґрунтування
rq-f-justification-hint = Що вимагає цього в цій справі. Ті самі слова, що в інших справах, обґрунтуванням не є.
rq-f-supporting-hint = Постанова або рішення: чиє, день і номер.
rq-f-separate = Окрема причина таємниці після суду
rq-f-separate-hint = Якщо суд завершено, а таємниця ще потрібна. Не називайте третіх осіб.
rq-f-does = Що ви робите
rq-answer-justify = Обґрунтувати обмеження за позиціями
rq-answer-words = Відповісти словами
rq-answer-reply = Заперечити те, що буде враховано
rq-f-allows = Найбільше, що можна сказати, нікого не наражаючи на небезпеку
rq-f-allows-hint = Ширшої суті розкрити не можна.
rq-check-none = Нічого
rq-f-gist = Суть, яку розкривають
rq-f-gist-hint = Не ширше за запропоноване і за те, що допускає оцінка ризику.
rq-f-decide-hint = Повністю, своїми словами. Вони лишаються в записі з вашим ім’ям.
rq-f-to-applicant = Що читає заявник
rq-f-to-source = Що читає джерело
rq-f-sent-as-is = Надсилається як є.
rq-f-letter-language = Мова листа
rq-f-language-hint = Нічого не вибрано: заявникові мовою заяви, іншим англійською.
rq-f-address = Адреса одержувача
rq-f-function = Посада того, хто підписує
rq-f-function-hint = Порожньо: підрозділ того, хто зробив крок.
rq-f-charges-hint = Тими словами, якими вони розкриваються. Порожньо: те, що рішення каже заявникові.
rq-f-country-hint = Порожньо: бюро.
rq-f-length = На скільки
rq-f-unit = Чого
rq-f-until-hint = Лише для «Не раніше названого дня».
rq-f-telling-hint = Що принесе людині повідомлення і що — мовчання.
rq-f-excerpt = Текст витягу
rq-f-excerpt-hint = На місці вилученого напишіть [...].
rq-f-number = Номер публікації
rq-f-number-hint = Він нічого не каже про звернення.
rq-form-lodge = Подати звернення
rq-form-lodge-lead = Те, чого бракує, не заважає прийняти звернення: його попросять.
rq-form-step = Записати цей крок
rq-form-step-lead = Він лишається в записі з вашим ім’ям і причинами.
rq-form-file = Внести до матеріалів справи
rq-form-file-lead = Лишається так, як надійшло. Нічого не вилучають назад.
rq-form-claim = Записати обмеження
rq-form-claim-lead = Його перевіряють одразу. Невитримане оспорюється само.
rq-form-answer = Відповісти на оспорювання
rq-form-answer-lead = Відповідь перевіряють так само, як обмеження. Мовчання ніколи не підтверджує обмеження.
rq-form-check = Записати ризик для третіх осіб
rq-form-check-lead = Перш ніж запропонувати суть, названий член органу дивиться, кого це наразило б на небезпеку.
rq-form-decide = Підписати рішення
rq-form-decide-lead = Вирішує названий член органу, з причинами. Жодна програма не розкриває, не блокує і не видаляє.
rq-form-letter = Скласти лист
rq-form-letter-lead = Його текст зберігається слово в слово, з відбитком у журналі.
rq-form-issue = Скласти цей лист
rq-form-issue-lead = Він заноситься до журналу слово в слово. Жодна програма його не надсилає.
rq-form-pause = Призупинити строк
rq-form-pause-lead = Це може лише той, хто на нього не відповідає, і лише до його кінця.
rq-form-resume = Пустити строк далі
rq-form-resume-lead = Час, коли він стояв, додається в кінці.
rq-form-extend = Продовжити строк
rq-form-extend-lead = Це може лише той, хто на нього не відповідає, і лише до його кінця.
rq-form-telling = Вирішити, чи повідомляти людину
rq-form-telling-lead = За 30 днів це переглядають.
rq-form-note = Повідомити суд про стан цього орієнтування
rq-form-note-lead = Рівень, дозвіл і звернення, що розглядається, станом на сьогодні, причина — ніколи. Повідомлення є в журналі зі своєю контрольною сумою; надсилаєте його ви.
rq-f-court = Суд
rq-f-office = Хто пише: відомство
rq-f-office-hint = Порожньо: ваше відомство або підрозділ.
rq-f-note-function-hint = Порожньо: ваш підрозділ.
rq-note-before = Попередні повідомлення
rq-form-excerpt = Перевірити й опублікувати витяг
rq-form-excerpt-lead = Публікується, лише якщо перевірка нічого не знайшла.
rq-excerpt-lead = Не має лишитися ні імені, ні дня, ні місця, ні номера зі справи, і поруч із попередніми витягами нічого не можна вгадати.
rq-excerpt-clean = Не знайдено нічого, чому там не місце.
rq-excerpt-found = { $n ->
    [one] { $n } місце не може там стояти
    [few] { $n } місця не можуть там стояти
   *[other] { $n } місць не можуть там стояти
 }
rq-word = Слово
rq-found = Що це
rq-found-name = ім’я зі справи
rq-found-place = місце зі справи
rq-found-date = день зі справи
rq-found-number = номер зі справи
rq-found-hidden-earlier = попередній витяг це приховує
rq-found-shown-earlier = попередній витяг показує те, що тут приховано
rq-letter-lead = Сталі слова і перевірені значення. Жоден лист не називає потерпілого, свідка чи державу, що дала захист.
rq-letter-preview = Яким він був би
rq-letter-as-made = Як його було складено
rq-letter-look = Подивитися
rq-letter-print = Сторінка для друку

## Time of the server
rq-form-time = Сказати, що час правильний
rq-form-time-lead = Поки час сервера під сумнівом, жоден строк звернення не закінчується. Член органу під своїм іменем каже, що час правильний і з чим його звірено; це лишається в записі.
rq-time-shows = Сервер показує { $when }.
rq-time-hint = З чим ви його звірили: інший годинник, сьогоднішня пошта, дзвінок.
rq-time-doubt = Час сервера під сумнівом: жоден строк не закінчується, поки член органу не скаже, що він правильний.

## Calendar
rq-feed = Календар
rq-feed-lead = Строки, які ви бачите тут, у вашій програмі календаря: правило й номер звернення, без імен, з нагадуванням за тиждень і за день до кінця.
rq-feed-address = Адреса для програми календаря
rq-feed-means = Програма календаря не може увійти. Хто має цю адресу, читає ці строки: не давайте її нікому. Інша адреса припиняє попередню; новий пароль також.
rq-feed-once = Цю адресу показують один раз: скопіюйте її зараз до програми календаря
rq-feed-stands = Створено { $when }, діє до { $until }.
rq-feed-none = Адреси немає.
rq-feed-make = Створити адресу
rq-feed-again = Створити іншу адресу
rq-feed-end = Припинити цю адресу
rq-feed-file = Взяти файл зараз
rq-feed-name = Строки
rq-feed-first = Строки: перші { $n }

## Sittings
rq-meetings = Засідання
rq-meetings-lead = Що на кожному засіданні, спершу прострочене, і скільки чекає.
rq-no-sitting = На жодному засіданні
rq-sitting-empty = На цьому засіданні нічого немає.
rq-nobody-reports = ніхто не доповідає
rq-member = Член органу
rq-load-open = Відкритих оспорювань
rq-load-source = Чекають на джерело
rq-load-decide = Чекають на члена органу
rq-load-overdue = З них прострочено
rq-load-members = Що чекає на кожного члена органу
rq-load-sittings = Що чекає на кожне засідання
rq-load-rules = Що чекає, за строками
rq-load-note = Пропозиції і перевірки. Робота органу, нічого про людину.

## The public door
rq-listed = Запитати, чи є ви у списках
rq-listed-lead = Запитати може кожен. Відповідь надходить усім в одній формі й через той самий час.
rq-listed-form = Ваше запитання
rq-listed-form-lead = Лише те, що потрібно, щоб знати, про кого йдеться. Ні адреси, ні телефону не питають.
rq-listed-button = Запитати й отримати квитанцію
rq-listed-then = Що буде далі
rq-listed-then-1 = Ви отримаєте квитанцію. Її показують один раз.
rq-listed-then-2 = Людина погляне на папір, який доводить, хто ви.
rq-listed-then-3 = Ви повернетеся з квитанцією і прочитаєте відповідь.
rq-listed-not = Відповідь, що тут нічого не знайдено, нічого не каже про картотеки в інших місцях.
rq-listed-answer = Ваше запитання надійшло
rq-listed-answer-lead = Ця сторінка однакова для всіх. Вона не каже, чи є щось.
rq-listed-same = Доки не доведено, хто питає, нікому нічого ні про кого не кажуть.
rq-receipt = Квитанція
rq-receipt-hint = Як вам її показали.
rq-receipt-once = Її показують один раз. Запишіть її або зберігайте там, де її не прочитає ніхто інший.
rq-come-back = Поверніться з цією квитанцією
rq-come-back-by = Слово для вас буде тут не пізніше: { $when }.
rq-contact = Як лишитися непомітним
rq-contact-nothing-sent = Вам нічого не надсилають: ні листа, ні повідомлення, ні дзвінка.
rq-contact-device = Візьміть свій пристрій, не роботодавця, не школи і не держави.
rq-contact-keep = Зберігайте квитанцію окремо від свого імені.
rq-contact-nobody = Звідси ніхто не спитає у вас квитанцію. Хто питає, той не звідси.
rq-own = Ваше звернення
rq-own-open = Прочитати відповідь
rq-own-open-lead = За квитанцією, яку ви отримали.
rq-own-button = Відкрити
rq-own-nothing = Ця квитанція нічого не відкриває
rq-own-nothing-means = Погляньте на кожну літеру і цифру. Це не означає, що ваше запитання втрачено.
rq-own-means = Тут видно, на якому етапі звернення. Про те, що у справі, повідомляють рішенням названої особи, у листі.
rq-own-challenged = Обмеження оспорюється
rq-own-challenged-means = Джерело попросило вам не повідомляти. Це перевірено, і воно має це обґрунтувати.
rq-own-clocks = До якого строку
rq-own-letters = Листи вам

## Figures
rq-n-title = Статистика звернень
rq-n-lead = { $n ->
    [one] Не показано жодної частини, у якій менше ніж { $n } людина.
    [few] Не показано жодної частини, у якій менше ніж { $n } людини.
   *[other] Не показано жодної частини, у якій менше ніж { $n } людей.
 }
rq-n-years = Роки
rq-n-all = Усі
rq-n-together = Показані разом
rq-n-times = Час до рішення і правило
rq-n-times-note = У тижнях. Смуга: половина звернень; крапка: середнє; лінія: дев’ять із десяти; пунктир: правило.
rq-n-in-time = Вчасно
rq-n-quarter = Чверть, не більше
rq-n-half = Половина, не більше
rq-n-three-quarters = Три чверті, не більше
rq-n-nine = Дев’ять із десяти, не більше
rq-n-rule = Правило, у тижнях
rq-n-of-hundred = { $n } зі 100
rq-n-bureaus = Обмеження за бюро
rq-n-bureaus-note = Про бюро і ніколи про громадянство. Комісія цього не публікує.
rq-n-requests = Звернення
rq-n-restriction-rate = Обмежено
rq-n-silence-rate = Мовчання, з обмежених
rq-n-reversal-rate = Змінено після оспорювання, з невитриманих
rq-n-part = Частина
rq-n-rest = Разом, окремо не показано: { $name }
rq-n-none = За цей час нічого не випущено
rq-n-none-means = Випуск виходить, коли його час закінчився, і лише один раз.
rq-table-received = Що надійшло
rq-table-blocked = Заблоковано на час звернення
rq-table-outcomes = Що закінчено, за наслідком
rq-table-in-time = Що закінчено, вчасно чи пізно
rq-table-grounds = Обмеження за підставою
rq-n-admissible = прийнятні
rq-n-not-admissible = неприйнятні
rq-n-not-yet-said = ще не сказано
rq-n-blocked = заблоковано
rq-n-not-blocked = не заблоковано
rq-n-late = пізно
rq-n-no-time-runs = строк не йде
rq-n-no-data = даних немає
rq-n-access-decided = вирішено щодо доступу
rq-n-disclosed = розкрито
rq-n-kept-restricted = лишилося обмеженим
rq-n-compliant-in-all = відповідають, усього
rq-n-compliant = відповідають
rq-n-compliant-with-update = відповідають після виправлення
rq-n-non-compliant = не відповідають
rq-n-non-compliant-merits = не відповідають, по суті
rq-n-non-compliant-no-answer = не відповідають, джерело не відповіло
rq-n-non-compliant-not-said = не відповідають, причину не сказано
rq-n-removed-before = вилучено до рішення
rq-n-revision-decided = вирішено щодо перегляду
rq-n-revision-refused = попереднє рішення лишається
rq-n-revision-opened = відкрито знову
rq-n-otherwise = закінчено інакше
rq-n-withdrawn = відкликано
rq-n-other = інше
rq-n-not-restricted = не обмежено
rq-n-restricted = обмежено
rq-n-silent = джерело мовчало
rq-n-claimed = заявлено
rq-n-no-ground = підставу не названо
