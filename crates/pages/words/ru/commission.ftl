# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Подано
rq-state-acknowledged = Получение подтверждено
rq-state-not-admissible = Неприемлемо
rq-state-admissible = Приемлемо
rq-state-data-check = Данные проверены
rq-state-consultation = Генеральный секретариат запрошен
rq-state-source-questions = Источник запрошен
rq-state-decided = Решено
rq-state-implementation = Исполняется
rq-state-notified = Стороны уведомлены
rq-state-closed = Закрыто

## Steps
rq-step-acknowledged = Орган сообщил, что обращение поступило
rq-step-completion-asked = Заявителя попросили дополнить недостающее
rq-step-completed = Поступило то, чего не хватало
rq-step-admitted = Обращение приемлемо
rq-step-not-admitted = Обращение неприемлемо
rq-step-data-checked = Проверено, есть ли данные
rq-step-consulted = Генеральный секретариат запрошен
rq-step-consultation-ended = Консультация закончена
rq-step-source-asked = Источнику заданы вопросы
rq-step-source-answered = Источник ответил
rq-step-sent-for-implementation = Решённое передано на исполнение
rq-step-implemented = Решённое исполнено
rq-step-notified = Стороны уведомлены
rq-step-withdrawn-by-source = Источник сам отозвал данные; вывода нет
rq-step-withdrawn-by-applicant = Заявитель отозвал обращение
rq-step-mandate-ended = Мандат прекратился; ни один срок не останавливается
rq-step-mandate-given = Поступил другой мандат
rq-step-closed = Обращение закрыто
rq-step-assigned = Обращение передано члену органа или назначено на заседание

## What stands in a file
rq-file-contested-fact = Оспариваемый факт
rq-file-evidence = Доказательство
rq-file-submission = Доводы
rq-file-answer = Ответ источника
rq-file-publication = Что источник опубликовал сам
rq-file-trial-over = Суд или приговор, который завершён
rq-file-inference = Отметка: отсутствующее обоснование может быть учтено
rq-file-note = Заметка сотрудников органа

## Whether the person is told
rq-telling-tell = Человеку сообщают
rq-telling-counsel-only = Сообщают только адвокату
rq-telling-not-yet = Не раньше названного дня
rq-telling-not-before-measure = Не раньше, чем принята мера

## The test
rq-point-ground = Основание названо
rq-point-own-words = Речь об этом деле
rq-point-per-item = У каждой позиции своя причина
rq-point-supported = Что-то её подкрепляет
rq-point-in-time = Есть конец или пересмотр, и срок не вышел
rq-point-not-published = Источник сам этого не опубликовал
rq-point-investigation-open = Расследованию ещё нужна тайна
rq-verdict-passes = выдержан
rq-verdict-fails = не выдержан
rq-verdict-asks = задан вопрос
rq-verdict-does-not-apply = не относится

## The challenge
rq-challenge-opened = Оспаривание открыто; источник спрашивают по каждой позиции
rq-challenge-answered = Источник ответил; ответ проверяется
rq-challenge-reminded = Источнику отправлено напоминание
rq-challenge-third-party-check-asked = Члена органа просят оценить риск для третьих лиц
rq-challenge-third-party-checked = Член органа оценил риск для третьих лиц
rq-challenge-gist-proposed = Предлагается раскрыть суть
rq-challenge-block-proposed = Предлагается заблокировать данные на время обращения
rq-challenge-reply-invited = Источнику сообщают, что будет учтено, и он может возразить
rq-challenge-replied = Источник возразил
rq-challenge-inference-marked = В деле стоит отметка: отсутствующее обоснование может быть учтено
rq-challenge-counted-in-audit = Это учитывается при проверке бюро
rq-challenge-deletion-proposed = Предлагается удалить данные
rq-challenge-closed = Оспаривание закрыто
rq-ended-justified = Ограничение теперь обосновано.
rq-ended-lifted = Источник его снял.
rq-ended-decided = Решили названные люди.
rq-ended-withdrawn = Отозвано обращение или отозваны данные.
rq-gist-charges-and-country = Обвинения и страна
rq-gist-offence-class = Только вид преступления
rq-gist-counsel-only = Только адвокату, который ничего не передаёт дальше

## Clocks
rq-clock-acknowledge = Орган сообщает, что обращение поступило
rq-clock-admissibility = Орган сообщает, приемлемо ли обращение
rq-clock-completion = Заявитель дополняет недостающее
rq-clock-access-decision = Орган решает о доступе
rq-clock-deletion-decision = Орган решает об исправлении или удалении
rq-clock-revision-decision = Орган решает о пересмотре
rq-clock-consultation = Генеральный секретариат отвечает на консультацию
rq-clock-source-answer = Источник отвечает на вопросы органа
rq-clock-challenge-answer = Источник обосновывает ограничение по каждой позиции
rq-clock-reminder-answer = Источник отвечает на напоминание
rq-clock-right-of-reply = Источник может возразить, прежде чем это учтут против него
rq-clock-proposal-decision = Член органа решает о предложении
rq-clock-third-party-check = Член органа оценивает риск для третьих лиц
rq-clock-restriction-review = Источник пересматривает своё ограничение
rq-clock-implementation = Решённое исполняется
rq-clock-notification = Заявителю и источнику сообщают о решении
rq-clock-revision-window = Заявитель просит пересмотра из-за нового факта
rq-clock-national-answer = Ведомство отвечает на национальное обращение
rq-clock-measure-review = Орган пересматривает временную блокировку

## What follows without an answer
rq-follows-acknowledge = Заявителю сообщают, что никто не ответил. Срок приемлемости идёт дальше.
rq-follows-admissibility = Решение о приемлемости числится просроченным, пока его нет.
rq-follows-completion = Орган решает по тому, что есть. Ничто не закрывается само.
rq-follows-access-decision = Заявителю сообщают, это входит в статистику, и решение остаётся за органом.
rq-follows-deletion-decision = Заявителю сообщают, это входит в статистику, и решение остаётся за органом.
rq-follows-revision-decision = Заявителю сообщают, и решение остаётся за органом.
rq-follows-consultation = Орган продолжает без ответа.
rq-follows-source-answer = Орган решает по тому, что есть. Молчание ничего не подтверждает.
rq-follows-challenge-answer = Источнику отправляют напоминание.
rq-follows-reminder-answer = Следующий шаг оспаривания предлагают члену органа.
rq-follows-right-of-reply = Отметка вносится в дело, и это учитывается при проверке бюро.
rq-follows-proposal-decision = Предложение остаётся открытым и просроченным. Ничто не раскрывается само.
rq-follows-third-party-check = Суть не предлагается, пока член органа не оценил риск.
rq-follows-restriction-review = Ограничение проверяется снова и не выдерживает, потому что срок вышел.
rq-follows-implementation = Заявителю сообщают, что решение не исполнено. Оно остаётся в силе.
rq-follows-notification = Заявитель видит, что решение есть, а его текст просрочен.
rq-follows-revision-window = Приемлемо ли более позднее обращение, говорит член органа.
rq-follows-national-answer = Заявитель может обратиться в надзорный орган.
rq-follows-measure-review = Блокировка остаётся, пока не решит член органа.

## What became of a clock
rq-deadline-running = идёт
rq-deadline-paused = приостановлен
rq-deadline-escalated = вышел без ответа
rq-deadline-met = ответ вовремя
rq-deadline-answered-late = ответ с опозданием
rq-deadline-over = окончен

## Sides
rq-party-applicant = заявитель
rq-party-body = орган
rq-party-general-secretariat = Генеральный секретариат ИНТЕРПОЛА
rq-party-source = источник
rq-party-controller = ведомство, которое ведёт данные

## Questions to the source
rq-asked-what-is-restricted = Ограничено ли что-нибудь для заявителя и что именно?
rq-asked-which-ground = Какое основание из списка названо и как оно здесь применимо?
rq-asked-why-existence = Что произошло бы, если бы заявитель узнал, что это существует?
rq-asked-why-content = Что произошло бы, если бы заявитель узнал, что там сказано?
rq-asked-why-source = Что произошло бы, если бы заявитель узнал, от кого это?
rq-asked-why-document = Что произошло бы, если бы заявитель увидел документ?
rq-asked-what-is-particular = Что требует этого именно в этом деле и ни в каком другом?
rq-asked-which-items = Какие позиции ограничены, каждая со своим объёмом и своей причиной?
rq-asked-which-element = Какое постановление или решение это подкрепляет: чьё, от какого дня, под каким номером?
rq-asked-until-when = До какого дня и в какой день это пересматривается?
rq-asked-why-published = Источник сам опубликовал то же: почему это ограничено для заявителя?
rq-asked-why-secret-after-trial = Завершён ли суд, и если да, для какого другого расследования нужна тайна, не называя третьих лиц?
rq-asked-what-risk-to-third-persons = Какой риск возник бы для третьих лиц и если сказать что, не называя никого из них?
rq-asked-what-could-be-told = Что можно было бы сказать вместо этого: обвинения и страну, вид преступления или только адвокату?

## Law or rule
rq-label-law = закон
rq-label-practice = практика Комиссии
rq-label-policy = правило этого органа, не закон

## What a test comes to
rq-outcome-justified = Обосновано
rq-outcome-asks = Вопрос открыт
rq-outcome-fails = Не обосновано
rq-outcome-not-tested = Не проверено
rq-outcome-justified-means = Каждый пункт, который относится к делу, выдержан. Ограничение остаётся до своего конца или пересмотра.
rq-outcome-asks-means = Ничто не провалено, и источник ещё должен ответить на вопрос.
rq-outcome-fails-means = Хотя бы один пункт не выдержан. Оспаривание открывается само; что раскрыть, решает названный член органа.
rq-outcome-not-tested-means = Другой вид ограничения, или срок ответа ещё идёт.

## Why a point says what it says
rq-why-other-kind = Оно ограничивает другие бюро, а не то, что узнаёт заявитель. Эта проверка не для него.
rq-why-not-due = Срок ответа не вышел.
rq-why-silent = Источник ничего не сказал до конца срока.
rq-why-nothing-claimed = Не заявлено ничего, что можно было бы рассмотреть.
rq-why-no-ground = Основание не названо.
rq-why-other-ground = Названного основания нет в списке.
rq-why-ground-not-taken = Орган не принимает это основание.
rq-why-ground-named = Названо основание из списка.
rq-why-empty = Слов нет.
rq-why-too-short = Слов так мало, что об этом деле они не говорят ничего.
rq-why-same-words = { $number ->
    [one] Те же или почти те же слова стоят ещё в { $number } деле.
    [few] Те же или почти те же слова стоят ещё в { $number } делах.
   *[other] Те же или почти те же слова стоят ещё в { $number } делах.
 }
rq-why-own-words = Ни одно другое дело не говорит того же.
rq-why-whole-file = Ограничено всё дело, и ни одна позиция не названа.
rq-why-no-item = Не названо ни всё дело, ни позиция.
rq-why-items-without-reason = { $number ->
    [one] У { $number } позиции нет своей причины.
    [few] У { $number } позиций нет своей причины.
   *[other] У { $number } позиций нет своей причины.
 }
rq-why-one-reason-for-all = Ограничено всё дело с одной причиной для всех позиций.
rq-why-each-item = У каждой позиции своя причина.
rq-why-no-element = Не названо ни постановления, ни решения, ни другого подкрепления.
rq-why-element-named = Названо то, что это подкрепляет.
rq-why-no-end = Не назван ни конец, ни день пересмотра.
rq-why-too-far = И конец, и пересмотр дальше, чем принимает орган.
rq-why-expired = Срок вышел { $day }.
rq-why-expired-undated = Срок вышел.
rq-why-review-passed = Его должны были пересмотреть { $day }, и никто этого не сделал.
rq-why-review-passed-undated = Его должны были пересмотреть, и никто этого не сделал.
rq-why-runs = Действует до { $day } или тогда пересматривается.
rq-why-runs-undated = Срок не вышел.
rq-why-published = Источник сам опубликовал то же { $day }.
rq-why-published-undated = Источник сам опубликовал то же; день не известен.
rq-why-not-published = Не известно ничего, что источник опубликовал бы и что говорило бы то же.
rq-why-another-ground = Названо другое основание; тайна расследования не заявлена.
rq-why-no-trial-known = Не известно суда или приговора, который завершил бы расследование.
rq-why-trial-over = Суд завершён { $day }. У источника спрашивают отдельную причину.
rq-why-trial-over-undated = Суд завершён. У источника спрашивают отдельную причину.
rq-why-no-separate-reason = Суд завершён, и ответ не даёт отдельной причины.
rq-why-separate-reason = Суд завершён, и отдельная причина дана.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[other] { $n } часов
 }
rq-term-calendar-day = { $n ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[other] { $n } календарных дней
 }
rq-term-working-day = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[other] { $n } рабочих дней
 }
rq-term-month = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[other] { $n } месяцев
 }
rq-unit-hour = часы
rq-unit-calendar-day = календарные дни
rq-unit-working-day = рабочие дни
rq-unit-month = месяцы
rq-r-start = Начало: { $day }, { $time }. Этот день не считается.
rq-r-ran = Срок идёт: { $term }. Конец: { $end }.
rq-r-ran-down = Срок идёт: { $term }. Такого дня в последнем месяце нет: округлено вниз до его последнего дня. Конец: { $end }.
rq-r-ran-up = Срок идёт: { $term }. Такого дня в последнем месяце нет: округлено вверх до первого дня после него. Конец: { $end }.
rq-r-longer = Продлён: { $term }. Конец: { $end }.
rq-r-longer-down = Продлён: { $term }. Такого дня в последнем месяце нет: округлено вниз до его последнего дня. Конец: { $end }.
rq-r-longer-up = Продлён: { $term }. Такого дня в последнем месяце нет: округлено вверх до первого дня после него. Конец: { $end }.
rq-r-no-end-yet = Срок: { $term }. Конца нет; причина ниже.
rq-r-longer-no-end = Продлён: { $term }. Конца нет; причина ниже.
rq-r-stood-minutes = { $n ->
    [one] Стоял с { $from } до { $until }: добавляется { $n } минута. Конец: { $end }.
    [few] Стоял с { $from } до { $until }: добавляется { $n } минуты. Конец: { $end }.
   *[other] Стоял с { $from } до { $until }: добавляется { $n } минут. Конец: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Стоял после { $from } до { $until }: добавляется { $n } день. Конец: { $end }.
    [few] Стоял после { $from } до { $until }: добавляется { $n } дня. Конец: { $end }.
   *[other] Стоял после { $from } до { $until }: добавляется { $n } дней. Конец: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Стоял после { $from } до { $until }: добавляется { $n } рабочий день. Конец: { $end }.
    [few] Стоял после { $from } до { $until }: добавляется { $n } рабочих дня. Конец: { $end }.
   *[other] Стоял после { $from } до { $until }: добавляется { $n } рабочих дней. Конец: { $end }.
 }
rq-r-idle-empty = Перерыв от { $day } ничего не добавляет: он пуст.
rq-r-idle-after = Перерыв от { $day } ничего не добавляет: конец уже наступил.
rq-r-moved = Перенесён на следующий рабочий день, { $day }, потому что в эти дни никто не работает: { $over }.
rq-r-stays-rule = Конец не переносится: правило ничего не переносит.
rq-r-stays-working = Конец не переносится: это рабочий день.
rq-r-stays-not-covered = Конец не переносится: календарь не говорит, выходной ли это.
rq-r-stays-no-calendar = Конец не переносится: ни один календарь не говорит, какие дни выходные.
rq-r-not-covered = Календарь { $name } не охватывает { $years }. Там известны только дни недели, и конец может быть позже.
rq-r-ends = Конец: { $end }. Сделанное в этот миг опоздало.
rq-r-stands-still = Конца пока нет: срок стоит с { $day }.
rq-r-no-such-day = Конца нет: дня { $day } не существует, а правило не округляет. Какой это день, говорит человек.
rq-r-no-calendar = Конца нет: считаются рабочие дни, и ни один календарь не говорит, какие они. Какой это день, говорит человек.
rq-r-beyond = Конца нет: он лежит дальше тех лет, которые можно записать.
rq-weekday-monday = понедельник
rq-weekday-tuesday = вторник
rq-weekday-wednesday = среда
rq-weekday-thursday = четверг
rq-weekday-friday = пятница
rq-weekday-saturday = суббота
rq-weekday-sunday = воскресенье

## A clock on a page
rq-side-own = На этот срок отвечаете вы. Вы не можете ни остановить, ни продлить его, а просмотр ни на что не отвечает.
rq-side-body = На этот срок отвечает другая сторона. Орган может приостановить или продлить его, назвав причины.
rq-side-waits = На этот срок отвечает другая сторона. От вас ничего не требуется.
rq-no-end = конец пока нельзя вычислить
rq-answered = Ответ дан
rq-told = Кому тогда сообщают
rq-reckoned-link = Как он вычислен
rq-reckoned = Как он вычислен
rq-reckoned-means = Каждый шаг по порядку. По ним любой может посчитать снова.
rq-sides = Тот же срок с каждой стороны
rq-other-place = Здесь он вычислен с другим часовым поясом или календарём, чем в записи; верна запись.
rq-term = Срок
rq-zone = Часовой пояс, в котором кончаются дни
rq-days-off = Календарь выходных дней
rq-line = Срок в виде линии
rq-line-note = От начала до конца. Штриховка: срок стоял.
rq-now = сейчас
rq-stood-still = Стоял
rq-made-longer = Продлён
rq-lasts = всё ещё
rq-changes = Что его изменило

## Next step
rq-next = Следующий шаг
rq-next-nothing = Ничего не требуется
rq-next-nothing-means = Ни один срок не открыт. Это не значит, что обращение закончено.
rq-next-go = Перейти

## Docket
rq-docket = Обращения
rq-docket-lead = В порядке их сроков. Просроченное остаётся здесь, пока кто-нибудь не ответит.
rq-docket-parts = Части списка
rq-docket-none = Здесь ничего нет
rq-docket-none-means = Это не значит, что ничто не ждёт: посмотрите другие части.
rq-tab-open = Открытые
rq-tab-overdue = Просроченные
rq-tab-due = Срок в ближайшие семь дней
rq-tab-proposals = Предложения к решению
rq-tab-closed = Закрытые
rq-search = Номер обращения или бюро
rq-lodge = Подать обращение
rq-col-state = На каком этапе
rq-name-not-shown = Имя не показано
rq-reports = Докладчик
rq-proposals = { $n ->
    [one] { $n } предложение ждёт решения
    [few] { $n } предложения ждут решения
   *[other] { $n } предложений ждут решения
 }

## One request
rq-request = Обращение
rq-sitting = Заседание
rq-found-data = Данные о человеке найдены.
rq-found-not-said = Здесь не сказано, есть ли данные.
rq-silence = Что значит молчание
rq-track = Путь этого обращения
rq-not-reached = не пройдено
rq-acts = Что вы можете сделать
rq-no-open-clock = Ни один срок этого обращения не открыт.
rq-calendar = Даты для вашего календаря
rq-telling-title = Сообщать ли человеку
rq-telling-none = Этого ещё никто не решил.
rq-telling-decide = Решить, сообщать ли человеку
rq-review-on = День пересмотра
rq-restrictions = Ограничения
rq-restrictions-none = Ограничений не заявлено.
rq-points-fail = Не выдержано пунктов: { $first } из { $second }
rq-ladder = Оспаривание, шаг за шагом
rq-to-come = наступит само, если ответа не будет
rq-decide-this = Решить об этом предложении
rq-rulings = Решения
rq-rulings-none = Ещё ничего не решено.
rq-rulings-untold = Вашей стороне ещё не сообщали о решении.
rq-replaced = её заменила более поздняя версия
rq-excerpt-publish = Опубликовать выписку
rq-file-title = Материалы дела
rq-file-sides = Обе стороны стоят рядом. Сотрудники органа видят всё; каждая другая сторона видит то, что указано у каждой позиции.
rq-file-none = От этой стороны ничего нет.
rq-bytes = { $n ->
    [one] { $n } байт
    [few] { $n } байта
   *[other] { $n } байтов
 }
rq-seen-by = Кто может это видеть, кроме сотрудников органа
rq-seen-staff = никто
rq-letter = Письмо
rq-was-lodged = Обращение подано
rq-was-claimed = Заявлено ограничение
rq-was-tested = Ограничение проверено
rq-was-ruled = Решено
rq-was-begun = Срок начался
rq-was-paused = Срок приостановлен
rq-was-resumed = Срок снова идёт
rq-was-extended = Срок продлён
rq-was-met = На срок ответили вовремя
rq-was-late = На срок ответили с опозданием
rq-was-escalated = Срок вышел без ответа
rq-was-over = То, ради чего шёл срок, окончено
rq-was-filed = Внесено в материалы дела
rq-was-letter = Составлено письмо
rq-was-excerpt = Опубликована выписка
rq-was-telling = Решено, сообщать ли человеку

## One restriction
rq-restriction = Ограничение
rq-claim = Что заявляет источник
rq-claim-not-shown = Его слова — часть того, что ограничено. Здесь они не показаны.
rq-claim-silent = Источник молчал: ничего не заявлено.
rq-whole-file = Всё дело
rq-items = { $n ->
    [one] { $n } позиция
    [few] { $n } позиции
   *[other] { $n } позиций
 }
rq-items-title = Позиции
rq-item = Позиция
rq-supporting = Что это подкрепляет
rq-author = Кто подписал
rq-expires = До какого дня
rq-not-named = не указано
rq-test = Проверка, строка за строкой
rq-test-not-shown = Причины проверки выдали бы то, что ограничено. Что сказать, решает названный член органа.
rq-twins-title = Те же слова в других местах
rq-twins-none = Ни одно другое дело не говорит того же.
rq-twins = { $n ->
    [one] Те же или почти те же слова стоят ещё в { $n } деле.
    [few] Те же или почти те же слова стоят ещё в { $n } делах.
   *[other] Те же или почти те же слова стоят ещё в { $n } делах.
 }
rq-twins-at-least = { $n ->
    [one] Те же или почти те же слова стоят не меньше чем ещё в { $n } деле.
    [few] Те же или почти те же слова стоят не меньше чем ещё в { $n } делах.
   *[other] Те же или почти те же слова стоят не меньше чем ещё в { $n } делах.
 }
rq-nearest = { $n ->
    [one] Из ста частей текста в ближайшем совпадает { $n }.
    [few] Из ста частей текста в ближайшем совпадают { $n }.
   *[other] Из ста частей текста в ближайшем совпадают { $n }.
 }
rq-twins-staff = Какие это дела, видят только сотрудники органа.
rq-unshared = { $n ->
    [one] { $n } факт в деле говорит против и не передан: никто этого не решил.
    [few] { $n } факта в деле говорят против и не переданы: никто этого не решил.
   *[other] { $n } фактов в деле говорят против и не переданы: никто этого не решил.
 }
rq-no-answer = Ответа нет.

## What people fill in
rq-yes = Да
rq-no = Нет
rq-f-optional = Можно оставить пустым.
rq-f-lines = По одному в строке.
rq-f-kind-hint = У предупредительного обращения нет срока: ни одно правило его не знает.
rq-f-national-asks = О чём просят ведомство
rq-f-national-hint = Только для национального обращения.
rq-f-controller = Ведомство, которое ведёт данные
rq-f-names = Имена, как они пишутся
rq-f-names-hint = Одна форма в строке, любым письмом.
rq-f-born-hint = Год, год и месяц или день: 1984, 1984-07 или 1984-07-09.
rq-f-nationalities = Гражданства, как заявлено
rq-f-filed-by-hint = Когда подаёт не сам человек.
rq-f-mandate-until = Мандат до
rq-f-mandate-proof = Бумага, подтверждающая мандат
rq-f-paper-hint = PDF, изображение или текст, не больше 20 МБ. Хранится запечатанной и здесь никогда не открывается.
rq-listed-paper-hint = PDF, изображение или текст, не больше 4 МБ. Хранится запечатанной и здесь никогда не открывается.
rq-f-language = Язык ответов
rq-f-supplied = Что приложено
rq-f-supplied-hint = Отметьте то, что есть. Недостающее попросят по позициям.
rq-f-identity = Документ, удостоверяющий личность
rq-f-identity-until = Документ действует до
rq-f-revision-hint = Только для пересмотра.
rq-f-found = Данные о человеке есть
rq-f-questions = Вопросы
rq-f-file-kind = Что это
rq-f-side = Чья сторона
rq-f-origin = От кого это
rq-f-origin-hint = Суд, газета, сам человек.
rq-f-says = Словами
rq-f-seen-hint = Никто не отмечен: видят только сотрудники органа.
rq-f-shielded = Имена потерпевших и свидетелей в этом
rq-f-shielded-hint = По одному в строке. Они никогда не покидают дела, и ни одно письмо их не несёт.
rq-f-paper = Бумага
rq-f-two-kinds = Две разные вещи: что видят другие бюро и что узнаёт заявитель.
rq-f-other-ground = Другое основание, словами источника
rq-more-items = Больше строк для пунктов
rq-f-scope = Что ограничено в позиции { $n }
rq-f-reason = Причина для позиции { $n }
rq-f-justification = Обоснование
rq-f-justification-hint = Что требует этого в этом деле. Те же слова, что в других делах, обоснованием не служат.
rq-f-supporting-hint = Постановление или решение: чьё, день и номер.
rq-f-separate = Отдельная причина тайны после суда
rq-f-separate-hint = Если суд завершён, а тайна ещё нужна. Не называйте третьих лиц.
rq-f-does = Что вы делаете
rq-answer-justify = Обосновать ограничение по позициям
rq-answer-words = Ответить словами
rq-answer-reply = Возразить на то, что будет учтено
rq-f-allows = Самое большее, что можно сказать, никого не подвергая опасности
rq-f-allows-hint = Более широкую суть раскрыть нельзя.
rq-check-none = Ничего
rq-f-gist = Раскрываемая суть
rq-f-gist-hint = Не шире предложенного и не шире того, что допускает оценка риска.
rq-f-decide-hint = Полностью, своими словами. Они остаются в записи с вашим именем.
rq-f-to-applicant = Что читает заявитель
rq-f-to-source = Что читает источник
rq-f-sent-as-is = Отправляется как есть.
rq-f-letter-language = Язык письма
rq-f-language-hint = Ничего не выбрано: заявителю на языке заявления, другим на английском.
rq-f-address = Адрес получателя
rq-f-function = Должность подписывающего
rq-f-function-hint = Пусто: подразделение того, кто сделал шаг.
rq-f-charges-hint = Теми словами, которыми они раскрываются. Пусто: то, что решение говорит заявителю.
rq-f-country-hint = Пусто: бюро.
rq-f-length = На сколько
rq-f-unit = Чего
rq-f-until-hint = Только для «Не раньше названного дня».
rq-f-telling-hint = Что принесёт человеку сообщение и что — молчание.
rq-f-excerpt = Текст выписки
rq-f-excerpt-hint = На месте изъятого напишите [...].
rq-f-number = Номер публикации
rq-f-number-hint = Он ничего не говорит об обращении.
rq-form-lodge = Подать обращение
rq-form-lodge-lead = Недостающее не мешает принять обращение: его попросят.
rq-form-step = Записать этот шаг
rq-form-step-lead = Он остаётся в записи с вашим именем и причинами.
rq-form-file = Внести в материалы дела
rq-form-file-lead = Остаётся так, как пришло. Ничто не изымается обратно.
rq-form-claim = Записать ограничение
rq-form-claim-lead = Оно проверяется сразу. Невыдержанное оспаривается само.
rq-form-answer = Ответить на оспаривание
rq-form-answer-lead = Ответ проверяется так же, как ограничение. Молчание никогда не подтверждает ограничения.
rq-form-check = Записать риск для третьих лиц
rq-form-check-lead = Прежде чем предложить суть, названный член органа смотрит, кого это подвергло бы опасности.
rq-form-decide = Подписать решение
rq-form-decide-lead = Решает названный член органа, с причинами. Ни одна программа не раскрывает, не блокирует и не удаляет.
rq-form-letter = Составить письмо
rq-form-letter-lead = Его текст хранится слово в слово, с отпечатком в журнале.
rq-form-issue = Составить это письмо
rq-form-issue-lead = Оно заносится в журнал слово в слово. Никакая программа его не отправляет.
rq-form-pause = Приостановить срок
rq-form-pause-lead = Это может только тот, кто на него не отвечает, и только до его конца.
rq-form-resume = Пустить срок дальше
rq-form-resume-lead = Время простоя добавляется в конце.
rq-form-extend = Продлить срок
rq-form-extend-lead = Это может только тот, кто на него не отвечает, и только до его конца.
rq-form-telling = Решить, сообщать ли человеку
rq-form-telling-lead = Через 30 дней это пересматривается.
rq-form-note = Сообщить суду состояние этой ориентировки
rq-form-note-lead = Уровень, разрешение и рассматриваемое обращение на сегодня, причина — никогда. Уведомление стоит в журнале со своей контрольной суммой; отправляете его вы.
rq-f-court = Суд
rq-f-office = Кто пишет: ведомство
rq-f-office-hint = Пусто: ваше ведомство или подразделение.
rq-f-note-function-hint = Пусто: ваше подразделение.
rq-note-before = Прежние уведомления
rq-form-excerpt = Проверить и опубликовать выписку
rq-form-excerpt-lead = Публикуется, только если проверка ничего не нашла.
rq-excerpt-lead = Не должно остаться ни имени, ни дня, ни места, ни номера из дела, и рядом с прежними выписками ничего нельзя угадать.
rq-excerpt-clean = Не найдено ничего, чему там не место.
rq-excerpt-found = { $n ->
    [one] { $n } место не может там стоять
    [few] { $n } места не могут там стоять
   *[other] { $n } мест не могут там стоять
 }
rq-word = Слово
rq-found = Что это
rq-found-name = имя из дела
rq-found-place = место из дела
rq-found-date = день из дела
rq-found-number = номер из дела
rq-found-hidden-earlier = прежняя выписка это скрывает
rq-found-shown-earlier = прежняя выписка показывает то, что здесь скрыто
rq-letter-lead = Постоянные слова и проверенные значения. Ни одно письмо не называет потерпевшего, свидетеля или государство, давшее защиту.
rq-letter-preview = Каким оно было бы
rq-letter-as-made = Как оно было составлено
rq-letter-look = Посмотреть
rq-letter-print = Страница для печати

## Time of the server
rq-form-time = Сказать, что время верно
rq-form-time-lead = Пока время сервера под сомнением, ни один срок обращения не истекает. Член органа под своим именем говорит, что время верно и с чем его сверили; это остаётся в записи.
rq-time-shows = Сервер показывает { $when }.
rq-time-hint = С чем вы его сверили: другие часы, сегодняшняя почта, звонок.
rq-time-doubt = Время сервера под сомнением: ни один срок не истекает, пока член органа не скажет, что оно верно.

## Calendar
rq-feed = Календарь
rq-feed-lead = Сроки, которые вы видите здесь, в вашей программе календаря: правило и номер обращения, без имён, с напоминанием за неделю и за день до конца.
rq-feed-address = Адрес для программы календаря
rq-feed-means = Программа календаря не может войти. Кто знает этот адрес, читает эти сроки: не давайте его никому. Другой адрес прекращает прежний; новый пароль тоже.
rq-feed-once = Этот адрес показывают один раз: скопируйте его сейчас в программу календаря
rq-feed-stands = Создан { $when }, действует до { $until }.
rq-feed-none = Адреса нет.
rq-feed-make = Создать адрес
rq-feed-again = Создать другой адрес
rq-feed-end = Прекратить этот адрес
rq-feed-file = Взять файл сейчас
rq-feed-name = Сроки
rq-feed-first = Сроки: первые { $n }

## Sittings
rq-meetings = Заседания
rq-meetings-lead = Что на каждом заседании, сначала просроченное, и сколько ждёт.
rq-no-sitting = Ни на одном заседании
rq-sitting-empty = На этом заседании ничего нет.
rq-nobody-reports = никто не докладывает
rq-member = Член органа
rq-load-open = Открытых оспариваний
rq-load-source = Ждут источника
rq-load-decide = Ждут члена органа
rq-load-overdue = Из них просрочено
rq-load-members = Что ждёт каждого члена органа
rq-load-sittings = Что ждёт каждого заседания
rq-load-rules = Что ждёт, по срокам
rq-load-note = Предложения и проверки. Работа органа, ничего о человеке.

## The public door
rq-listed = Спросить, есть ли вы в списках
rq-listed-lead = Спросить может каждый. Ответ приходит всем в одной форме и через одно и то же время.
rq-listed-form = Ваш вопрос
rq-listed-form-lead = Только то, что нужно, чтобы знать, о ком речь. Ни адреса, ни телефона не спрашивают.
rq-listed-button = Спросить и получить квитанцию
rq-listed-then = Что будет дальше
rq-listed-then-1 = Вы получите квитанцию. Её показывают один раз.
rq-listed-then-2 = Человек посмотрит бумагу, которая доказывает, кто вы.
rq-listed-then-3 = Вы вернётесь с квитанцией и прочтёте ответ.
rq-listed-not = Ответ, что здесь ничего не найдено, ничего не говорит о картотеках в других местах.
rq-listed-answer = Ваш вопрос поступил
rq-listed-answer-lead = Эта страница одинакова для всех. Она не говорит, есть ли что-нибудь.
rq-listed-same = Пока не доказано, кто спрашивает, никому ничего ни о ком не говорят.
rq-receipt = Квитанция
rq-receipt-hint = Как вам её показали.
rq-receipt-once = Её показывают один раз. Запишите её или храните там, где её не прочтёт никто другой.
rq-come-back = Вернитесь с этой квитанцией
rq-come-back-by = Слово для вас будет здесь не позже: { $when }.
rq-contact = Как остаться незаметным
rq-contact-nothing-sent = Вам ничего не посылают: ни письма, ни сообщения, ни звонка.
rq-contact-device = Возьмите своё устройство, не работодателя, не школы и не государства.
rq-contact-keep = Храните квитанцию отдельно от своего имени.
rq-contact-nobody = Отсюда никто не спросит у вас квитанцию. Кто спрашивает, тот не отсюда.
rq-own = Ваше обращение
rq-own-open = Прочесть ответ
rq-own-open-lead = По квитанции, которую вы получили.
rq-own-button = Открыть
rq-own-nothing = Эта квитанция ничего не открывает
rq-own-nothing-means = Посмотрите каждую букву и цифру. Это не значит, что ваш вопрос потерян.
rq-own-means = Здесь видно, на каком этапе обращение. О том, что в деле, сообщают решением названного лица, в письме.
rq-own-challenged = Ограничение оспаривается
rq-own-challenged-means = Источник попросил вам не сообщать. Это проверено, и он должен это обосновать.
rq-own-clocks = К какому сроку
rq-own-letters = Письма вам

## Figures
rq-n-title = Статистика обращений
rq-n-lead = { $n ->
    [one] Не показана ни одна часть, в которой меньше { $n } человека.
    [few] Не показана ни одна часть, в которой меньше { $n } человек.
   *[other] Не показана ни одна часть, в которой меньше { $n } человек.
 }
rq-n-years = Годы
rq-n-all = Все
rq-n-together = Показанные вместе
rq-n-times = Время до решения и правило
rq-n-times-note = В неделях. Полоса: половина обращений; точка: среднее; линия: девять из десяти; пунктир: правило.
rq-n-in-time = Вовремя
rq-n-quarter = Четверть, не больше
rq-n-half = Половина, не больше
rq-n-three-quarters = Три четверти, не больше
rq-n-nine = Девять из десяти, не больше
rq-n-rule = Правило, в неделях
rq-n-of-hundred = { $n } из 100
rq-n-bureaus = Ограничения по бюро
rq-n-bureaus-note = О бюро и никогда о гражданстве. Комиссия этого не публикует.
rq-n-requests = Обращения
rq-n-restriction-rate = Ограничено
rq-n-silence-rate = Молчание, из ограниченных
rq-n-reversal-rate = Изменено после оспаривания, из невыдержавших
rq-n-part = Часть
rq-n-rest = Вместе, отдельно не показаны: { $name }
rq-n-none = За это время ничего не выпущено
rq-n-none-means = Выпуск выходит, когда его время закончилось, и только один раз.
rq-table-received = Что поступило
rq-table-blocked = Заблокировано на время обращения
rq-table-outcomes = Что закончено, по исходу
rq-table-in-time = Что закончено, вовремя или поздно
rq-table-grounds = Ограничения по основанию
rq-n-admissible = приемлемы
rq-n-not-admissible = неприемлемы
rq-n-not-yet-said = ещё не сказано
rq-n-blocked = заблокированы
rq-n-not-blocked = не заблокированы
rq-n-late = поздно
rq-n-no-time-runs = срок не идёт
rq-n-no-data = данных нет
rq-n-access-decided = решено о доступе
rq-n-disclosed = раскрыто
rq-n-kept-restricted = осталось ограничено
rq-n-compliant-in-all = соответствуют, всего
rq-n-compliant = соответствуют
rq-n-compliant-with-update = соответствуют после исправления
rq-n-non-compliant = не соответствуют
rq-n-non-compliant-merits = не соответствуют, по существу
rq-n-non-compliant-no-answer = не соответствуют, источник не ответил
rq-n-non-compliant-not-said = не соответствуют, причина не сказана
rq-n-removed-before = изъяты до решения
rq-n-revision-decided = решено о пересмотре
rq-n-revision-refused = прежнее решение остаётся
rq-n-revision-opened = открыто снова
rq-n-otherwise = окончено иначе
rq-n-withdrawn = отозвано
rq-n-other = другое
rq-n-not-restricted = не ограничено
rq-n-restricted = ограничено
rq-n-silent = источник молчал
rq-n-claimed = заявлено
rq-n-no-ground = основание не названо
