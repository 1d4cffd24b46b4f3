# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = К основной части
menu = Меню
desks = Столы
desk-queue = Очередь
desk-border = Проверка на границе
desk-registers = Реестры
desk-bureaus = Бюро
desk-custody = Под стражей
desk-capacity = Нагрузка
desk-profile = Профиль
desk-log = Журнал
desk-administration = Администрирование
who-you-are = Кто вы здесь
unit = Подразделение:
purpose = Цель:
every-view-logged = Каждый просмотр в журнале
own-account = Ваша учётная запись
log-out = Выйти
not-logged-in = Никто не вошёл
demo = люди, дела и государства вымышлены
printed = Напечатано { $at }; кто печатал, записано в журнале
printed-case = { $reference }, { $level }; напечатано { $at }; кто печатал, записано в журнале
times-are = Время местное, { $offset }
indicators-fresh = Показатели { $release }, свежие
indicators-old = Показатели { $release } устарели: по ним ничего не разрешается
registers-heard = Реестры: новейшая запись { $when }
registers-never = Реестры: записей ещё нет
recalls-heard = Канал отзыва: последняя связь { $when }
recalls-never = Лента отзывов: ещё не подключена
how-made = Как сделаны эти страницы
languages = Языки
where-you-are = Где вы
your-next-step = Ваш следующий шаг
why = Почему
choose = Выберите

## Time
date = { $day } { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
 } { $year }
today-at = сегодня, { $time }
tomorrow-at = завтра, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] осталась { $n } минута
    [few] осталось { $n } минуты
    [many] осталось { $n } минут
   *[other] осталось { $n } минут
 }
left-hours = { $n ->
    [one] остался { $n } час
    [few] осталось { $n } часа
    [many] осталось { $n } часов
   *[other] осталось { $n } часов
 }
left-days = { $n ->
    [one] остался { $n } день
    [few] осталось { $n } дня
    [many] осталось { $n } дней
   *[other] осталось { $n } дней
 }
late-minutes = { $n ->
    [one] просрочено на { $n } минуту
    [few] просрочено на { $n } минуты
    [many] просрочено на { $n } минут
   *[other] просрочено на { $n } минут
 }
late-hours = { $n ->
    [one] просрочено на { $n } час
    [few] просрочено на { $n } часа
    [many] просрочено на { $n } часов
   *[other] просрочено на { $n } часов
 }
late-days = { $n ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
    [many] просрочено на { $n } дней
   *[other] просрочено на { $n } дней
 }
for-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минут
 }
for-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часов
 }
for-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дней
 }
due = срок: { $when }
no-date = без даты

## Level
level-erased = СТЁРТО
level-suppressed = ОТОЗВАНО
level-suspended = ПРИОСТАНОВЛЕНО
level-reviewable = НА РАССМОТРЕНИИ
level-permitted = МОЖНО ДЕЙСТВОВАТЬ
level-below-erased = содержания больше нет
level-below-suppressed = ни один ответ не показывает эту ориентировку
level-below-suspended = никаких мер по этой ориентировке
level-below-reviewable = никаких принудительных мер по этой ориентировке
level-below-permitted = одна мера, которую решил названный человек
level-means-erased = С ней ничего нельзя сделать, и ничего из неё не сохранено.
level-means-suppressed = Она отозвана. Тому, кто действует, она не показывается.
level-means-suspended = Из-за неё не задерживайте, не отказывайте во въезде, не забирайте документов, не проверяйте устройств. Не сообщайте иностранным органам, консульствам и перевозчикам. Другие основания вашего права не затронуты.
level-means-reviewable = Обычная проверка продолжается. Ничего принудительного, пока не решило названное должностное лицо. Другие основания вашего права не затронуты.
level-means-permitted = Только эта мера и только до этого времени. Иначе разрешение прекращается.
may-act-measure = МОЖНО ДЕЙСТВОВАТЬ: { $measure }
decided-by = решение: { $name } ({ $authority }), до { $until }
decided-by-two = решение: { $first } и { $second } ({ $authority }), до { $until }
lattice = Где стоит эта ориентировка, начиная с низшего
lattice-down = программы и сроки сдвигают только в эту сторону
lattice-up = только названные люди сдвигают в эту сторону
track = Порядок:
track-ordinary = обычный: одно должностное лицо
track-enhanced = усиленный: два должностных лица
track-barred = запрещено: снимает только названный орган

## Parts
origin = источник:
origin-notice = ориентировка
origin-register = реестр
origin-person = лицо
origin-official = должностное лицо
origin-history = история
sure-text = проверено по тексту
sure-second = из вторичного источника
sure-policy = правило этого шлюза, не закон
sure-not = по тексту не проверено
effect-bar = запрет
effect-suspend = приостановка
effect-enhance = усиление
effect-question = вопрос
effect-note = заметка
unknown-nobody-asked = неизвестно: никто не спрашивал
unknown-goes-out = уходит с плановыми вопросами { $day }
unknown-not-answered = спросили { $day }, ответа нет
unknown-not-answered-undated = спросили, ответа нет
unknown-no = нет
unknown-not-shown = в этом виде ориентировки не показано
name-not-known = Имя неизвестно
every-measure = все меры, также сообщение отправителю
nothing = ничего
measure = Мера
measure-tell-sender = сообщение отправителю
measure-note-sighting = запись, что лицо видели
measure-second-line-identity = проверка личности на второй линии
measure-keep-document = изъятие документа
measure-refuse-entry-or-visa = отказ во въезде или визе
measure-short-stop = короткая остановка
measure-provisional-arrest = временный арест
measure-keep-detained = дальнейшее содержание под стражей
measure-transfer-data = передача данных
measure-surrender = выдача
lifter-nobody = снимать нечего
lifter-one-official = одно названное должностное лицо, с мотивами
lifter-two-officials = два должностных лица разных подразделений
lifter-granting-authority = только орган, давший защиту
lifter-granting-authority-or-own-court-after-contacting-it = орган, давший защиту, или наш суд после обращения к нему
lifter-asylum-authority-s-decision = решение органа по убежищу
lifter-the-body-that-ordered-it = орган, который это предписал
lifter-own-court-on-new-facts = наш суд, по новым фактам
lifter-own-court = наш суд
lifter-new-interpol-decision-and-two-officials = новое решение Интерпола и два должностных лица
lifter-court-accepting-the-assurance = суд, принимающий гарантию
lifter-juvenile-judge = судья по делам несовершеннолетних
lifter-officials = должностные лица, в срок подтверждения
whom-sender = Бюро-отправитель
whom-granting-authority = Орган, давший защиту
whom-own-court = Наш суд или прокурор
whom-interpol = Интерпол
whom-person-or-counsel = Лицо или адвокат
whom-official = Наше должностное лицо
whom-child-protection = Служба защиты детей

## Clock
clock-began = Начало
clock-ends = Конец
clock-whose = Чей срок
clock-missed = Если пропущен
clock-met = выполнено { $when }
clock-name-duty = Ответ дежурного при встрече
clock-name-candidate-identity = Возможное совпадение личности
clock-name-granting-authority = Ответ органа, давшего защиту
clock-name-statement = Что заявило лицо
clock-name-referral = Направление в орган по убежищу
clock-name-grave-decision = Тяжкое преступление: решение
clock-name-grave-decision-last = Тяжкое преступление: последний час для решения
clock-name-two-officials = Два должностных лица после встречи
clock-name-sender-answer = Ответ отправителя
clock-name-desk-decision = Решение стола
clock-name-override = Срочное исключение
clock-name-arrest-request = Запрос после временного ареста
clock-name-arrest-last = Последний день временного ареста
clock-name-review-asked = Пересмотр, о котором просили
clock-name-permission = Конец разрешения
clock-name-questions = Плановые вопросы
holder-duty-desk = дежурный стол
holder-granting-authority = орган, давший защиту
holder-verifying-official = проверяющее должностное лицо
holder-checking-service = служба, которая проверяла
holder-two-officials = два должностных лица
holder-sender = бюро-отправитель
holder-second-official = второе должностное лицо
holder-head-of-gateway = руководитель шлюза
holder-prosecutor = прокурор
holder-court = суд
holder-gateway = этот шлюз

## Roles
role-duty-officer = дежурный
role-desk-officer = сотрудник стола
role-border-officer = пограничник
role-immigration-desk = миграционный стол
role-prosecutor = прокурор
role-verifying-official = проверяющее должностное лицо
role-reviewer = второй рецензент
role-court = суд
role-prison = место содержания
role-granting-authority = орган, дающий защиту
role-child-protection = защита детей
role-counsel = адвокат
role-ngo-caseworker = сотрудник НПО
role-commission = комиссия
role-data-protection-supervisor = надзор за защитой данных
role-auditor = аудитор
role-administrator = администратор

## Next steps
next-none = Сейчас ничего
next-why-none = Остальное происходит само или это шаг другого человека.
next-button-none = Назад в очередь
next-begin-test = Начать двухшаговую проверку
next-why-begin-test = Прочитайте факты и запишите, что из них следует. Для сотрудника ничего не изменится, пока не записано решение.
next-button-begin-test = Начать проверку
next-go-on-test = Продолжить проверку
next-why-go-on-test = Ваши ответы сохранены. Есть открытые пункты.
next-button-go-on-test = Продолжить
next-decide = Записать решение
next-why-decide = Одно из семи, с мотивами. В усиленном порядке сначала читает второй человек.
next-button-decide = К решению
next-second-reading = Прочитать как второе должностное лицо
next-why-second-reading = Что прочло и решило первое лицо, закрыто, пока вы не сохранили своё.
next-button-second-reading = К моему чтению
next-answer-meeting = Ответить на встречу
next-why-answer-meeting = Человек сейчас стоит перед сотрудником. Ожидание ничего не разрешает и никого не должно потерять.
next-button-answer-meeting = К карточке дежурного
next-renew = Продлить разрешение или дать ему закончиться
next-why-renew = Если никто не действует, разрешение прекращается и ориентировка снова на рассмотрении.
next-button-renew = К решению
next-read-answer = Прочитать пришедший ответ
next-why-read-answer = Ответ есть факт его автора; что он значит, решаете вы.
next-button-read-answer = Прочитать
next-chase = Снова спросить того, кто молчит
next-why-chase = Молчание не ответ и никогда не согласие.
next-button-chase = К сроку
next-court-hour = Внести час суда
next-why-court-hour = Человек под стражей, и срок идёт.
next-button-court-hour = К делу под стражей
next-against-level = Позвонить тому, кто содержит человека
next-why-against-level = Человека содержат вопреки уровню ориентировки. Запись не сделала это законным.
next-button-against-level = К делу под стражей

## Queue
queue-title = Ваша очередь
queue-search = Номер ориентировки или отправителя
find = Найти
queue-lead = { $n ->
    [0] На этой странице ничего нет.
    [one] На этой странице { $n } дело.
    [few] На этой странице { $n } дела.
    [many] На этой странице { $n } дел.
   *[other] На этой странице { $n } дел.
 }
whose-work = Чья работа
whose-mine = Мои
whose-unit = Моего подразделения
whose-nobody = Пока ничьи
queue-empty = Здесь вы никому не нужны
queue-empty-means = Это не значит, что ничто не ждёт: сроки других идут в их очередях.
queue-empty-on = Посмотреть, чего ещё никто не взял
col-level = Уровень
col-who = Кто и что
col-clock = Срок
group-overdue = Просрочено
group-by-tomorrow = До завтра
group-later = Позже
group-waiting = Ждёт другого
pages = Страницы списка
page-before = Раньше
page-after = Дальше

## Alert
alert-title = Ориентировка { $id }
received = получена
grave-crime = тяжкое преступление
permission = Разрешение
permission-lapses = Если изменится ориентировка, найденное или время, разрешение прекратится само. Запись о другом человеке ничего не прекращает.
permission-unwitnessed = Дано записью { $entry }, ещё не действует: свидетели журнала её не подписали. До тех пор ничего не разрешено.
other-ways = Другие пути отсюда
open-test = Двухшаговая проверка
open-decision = Решение
ask-review = Попросить пересмотреть решение
on-the-log = В журнале, запись { $entry }
log-entry = запись журнала { $entry }
what-was-found = Что найдено
findings-count = { $n ->
    [0] ничего не найдено
    [one] { $n } вывод
    [few] { $n } вывода, сильнейшие сначала
    [many] { $n } выводов, сильнейшие сначала
   *[other] { $n } выводов, сильнейшие сначала
 }
findings-none = Ничего не найдено
findings-none-means = Ни одно правило ничего против не нашло. Это ничего не говорит о лице и ничего не разрешает.
finding-lapsed = Больше не находится с { $day }; снять может человек, программа не может.
finding-cured = Названный человек записал, что это исправлено.
stops = Останавливает
lifted-by = Снимает
rests-on = Основано на
rests-on-nothing = ничего не заявлено
law = Право
law-none = право не названо
pointers = Указатели, не проверены и не поданы как право:
to-ask = Спросить
to-ask-nobody = Никого
rule = правило
what-is-stopped = Что остановлено и чем
stopped-by = Останавливает
sender-wrote = Что написал отправитель
sender-wrote-nothing = Отправитель не написал своего текста.
written-by = Написал
not-our-words = Не наши слова. Здесь их никто не проверял.
hidden-shown = Знаки, которые прячут или поворачивают текст, показаны кодами.
facts = Факты
facts-note = Каждый с источником. Оценки хранятся отдельно.
history = История
door-message = пришло сообщение
door-act = действовал названный человек
door-tick = срок или программа
examined-with = Рассмотрено по
version-rules = Правила
version-indicators = Показатели
version-policies = Политики

## Login
login-title = Вход
login-lead = У каждого входа одна роль и одна цель, обе в журнале.
login-failed = Вход не принят
login-failed-means = Имя и пароль не соответствуют друг другу или запись закрыта. Больше здесь не говорится.
login-again = Попробовать ещё раз
login-wait = Слишком много попыток
login-wait-seconds = { $n ->
    [one] Подождите { $n } секунду и попробуйте снова.
    [few] Подождите { $n } секунды и попробуйте снова.
    [many] Подождите { $n } секунд и попробуйте снова.
   *[other] Подождите { $n } секунд и попробуйте снова.
 }
login-name = Имя для входа
password = Пароль
login-role = Роль
login-role-hint = Одна за раз. Чтобы действовать в другой, выйдите.
login-purpose = Цель
login-purpose-hint = Выберите, для чего вы здесь. Это стоит при каждом действии.
log-in = Войти
login-other-ways = Другие способы входа
login-passkey = С ключом доступа
login-provider = Через { $name }

## Test
test-title = Двухшаговая проверка
test-points = Проверка
test-changes-nothing = Написанное здесь не меняет того, что видит пограничник. Меняет только записанное решение.
point-answered = ответ есть
point-needed = нужно перед разрешением
point-open = открыто
facts-on-file = Факты в деле
facts-none = По этому пункту фактов в деле нет
wrong-count = { $n ->
    [one] { $n } ответ пропущен или неверен
    [few] { $n } ответа пропущены или неверны
    [many] { $n } ответов пропущено или неверны
   *[other] { $n } ответов пропущено или неверны
 }
wrong-kept = Набранное вами сохранено.
your-reasons = Ваши мотивы
your-reasons-hint = Ваша оценка, отдельно от фактов. Её читает второй человек и, возможно, судья.
missing-what = Чего не хватает
missing-whom = Кого спрашиваете: никогда не отправителя
missing-by = К какому дню
save-go-on = Сохранить и дальше
save-leave = Сохранить и выйти
saved-at = сохранено { $when }
step-general-situation = Шаг 1: общее положение
step-this-person = Шаг 2: этот человек
step-fair-trial = Шаг 2: суд
step-ulterior-purpose = Шаг 2: цель
step-non-refoulement = Невысылка
step-same-acts = Осуждён ранее за те же деяния
step-assurances = Гарантии
ask-general-situation = Даёт ли общее положение в государстве-отправителе повод для беспокойства, касающийся этого дела?
ask-this-person = Есть ли для этого человека, конкретно и точно, реальный риск там?
ask-fair-trial = Есть ли реальный риск, что у этого человека не будет справедливого суда?
ask-ulterior-purpose = Преобладает ли иная цель, чем заявленная?
ask-non-refoulement = Грозили бы человеку там или далее преследование, пытки или смерть?
ask-same-acts = Были ли те же деяния уже окончательно осуждены?
ask-assurances = Не устраняет ли предложенная гарантия риск?
reading-shown = Да, показано
reading-hint-shown = Вы называете, что это показывает.
reading-not-excluded = По тому, что есть, исключить нельзя
reading-hint-not-excluded = Вы называете, чего не хватает, кого спрашиваете и к какому дню. Отправитель нового вопроса не получает.
reading-excluded = Исключено
reading-hint-excluded = Вы называете доказательство, которое исключает. Молчание бюро не доказательство.
assurance-given = Кто и когда дал
assurance-met = Каким критериям отвечает (Othman v. the United Kingdom)
assurance-watched = Кто и как наблюдает после выдачи
othman-disclosed = её условия раскрыты
othman-specific = она конкретна, не обща
othman-binding = давший может связать государство
othman-local = местные власти её исполнят
othman-lawful = обещанное там законно
othman-to-convention-state = дана участнику Конвенции
othman-record = прежние гарантии между государствами соблюдались
othman-checked = можно проверить, с доступом к адвокатам
othman-protection = там есть действенная защита от пыток
othman-not-ill-treated-before = прежде там с человеком не обращались жестоко
othman-examined-by-court = наш суд проверил, можно ли на неё положиться

## Decision and second person
decision-title = Решение
decision-lead = Одно из семи, с мотивами. Заранее ничего не выбрано.
your-decision = Ваше решение
decision-permit = Разрешить одну меру
decision-causes-permit = МОЖНО ДЕЙСТВОВАТЬ: только эта мера, органом по национальному праву, до даты.
decision-permit-with-conditions = Разрешить с условиями
decision-causes-permit-with-conditions = Как выше, и условия стоят в инструкции.
decision-information-only = Только информация
decision-causes-information-only = Дело остаётся для чтения. Мер нет, уровень не растёт.
decision-do-not-enforce = Не исполнять
decision-causes-do-not-enforce = Никаких мер по этой ориентировке.
decision-protect-and-assist = Защитить и помочь
decision-causes-protect-and-assist = Мер нет; человеку предлагают адвоката, конфиденциальный контакт и направление.
decision-refer-to-own-prosecutor = Передать нашему прокурору
decision-causes-refer-to-own-prosecutor = Дело берёт наш прокурор. Мер по этой ориентировке нет.
decision-return-to-sender = Вернуть отправителю
decision-causes-return-to-sender = Только из-за изъянов формы и только пока человека не видели: потом это выдало бы.
closed-because = Здесь закрыто:
one-measure = Одна мера
one-measure-hint = Только то, до чего достаёт этот канал и на что профиль называет орган.
until-day = До
until-hint = Пустое поле берёт обычный срок: 30 дней для ареста, 180 для прочего.
conditions = Условия, по строке
conditions-hint = Не более трёх; каждое показывается целиком.
own-prosecutor = Если меры нет: берёт ли дело наш прокурор?
own-prosecutor-hint = Ответить обязательно, так как обвинение в тяжком преступлении.
own-prosecutor-yes = Да, передать
own-prosecutor-no = Нет, с мотивами
own-prosecutor-reasons = Мотивы для нашего прокурора
sign-password = Ваш пароль, чтобы подписать
second-will-read = Действует после того, как второй человек другого подразделения прочтёт и подтвердит.
counts-at-once = Действует сразу после подписи.
can-be-reviewed = Может быть пересмотрено по просьбе лица, потерпевшего или прокурора.
sign-decision = Подписать решение
leave-undecided = Выйти без решения
review-title = Второе чтение
review-first-read = Ответьте на каждый пункт и сохраните
review-own = Сначала: ваше чтение
review-sealed-since = Что написало первое лицо, в журнале с { $when }, запись { $entry }, и изменено быть не может.
why-you = Почему это можете быть вы
sealed = Закрыто
sealed-opens = Откроется, когда сохраните все пункты.
you = Вы
save-open-first = Сохранить моё и открыть первое
review-both = Оба чтения и ваше решение
read-same = прочитано одинаково
read-differ = чтения расходятся
first-decided = Решение: { $name }
review-confirm = Подтвердить
review-send-back = Вернуть с вопросом
review-send-back-hint = Уровень не меняется. Срок идёт дальше.
review-otherwise = Решить иначе
review-otherwise-hint = Действует сразу и ничего не разрешает: другое разрешение начинается заново.
review-otherwise-kind = Если вы решаете иначе: что именно
bound-to = К чему привязано разрешение
question-or-reasons = Ваш вопрос или мотивы
review-time-published = Время между двумя чтениями публикуется суммарно, чтобы быстрые штампы были видны.

## Border
border-title = Проверить путешественника
border-lead = Один присутствующий человек, один ответ. Каждая проверка в журнале до ответа.
border-answer = Ответ
mrz = Машиночитаемые строки
mrz-hint = Со сканера или с клавиатуры. Контрольные цифры проверяются.
check-purpose = Зачем проверяете
check-purpose-hint = Идёт в журнал с вашим именем. Без цели проверки нет.
purpose-border = пересечение границы
purpose-inland-stop = остановка внутри страны
purpose-visa-or-residence = виза или проживание
purpose-custody = человек под стражей
or-typed = Или наберите с документа
surname = Фамилия
given-names = Имена
born = Дата рождения
document-number = Номер документа
document-issuer = Выдавшее государство
photograph-compared = Я сравнил фотографию документа
with-child = С человеком ребёнок
check = Проверить
one-at-a-time = Один присутствующий человек за раз. Поиска по части имени и списка нет.
ten-title = Первые десять минут
never-because = Никогда из-за ориентировки
do = Делайте
until = До
identity = Личность:
offer-sheet = Предложить опросный лист
next-traveller = Следующий путешественник
record-measure = Записать меру
record-measure-means = записать можно всегда; надзор и адвокат узнают сразу.
keep-answers = Сохранить ответы

## Meeting
meeting-title = Встреча
met-at = встреча
call-whom = Позвонить
call-permits-nothing = Номера из списка дежурств, не от звонящего. Голос по телефону ничего не разрешает.
meeting-so-far = Эта встреча до сих пор
own-law-meanwhile = Что тем временем позволяет наше право
may-meanwhile = Можно делать

## Registers
registers-lead = Одна запись, по идентификатору или полным сведениям, с целью. Реестры ничего не перечисляют.
read-entry = Прочитать одну запись
entry-id = Идентификатор записи
full-identity = Или полные сведения
full-name = Полное имя
entry-not-found = Не найдено
entry-not-found-means = Это не значит, что защиты нигде нет или что записи никогда не было.
proposed-by = предложение: { $name }, { $when }
confirmed-by = подтверждение: { $name }, { $when }
confirm-entry = Подтвердить запись
refuse-entry = Отклонить
propose-entry = Предложить запись
propose-entry-hint = Действует, когда подтвердит второе должностное лицо вашего органа.
entry-kind = Вид записи
state-concerned = Государство
reference = Номер

## Bureaus
class-means = Класс говорит, сколько нужно объяснить, прежде чем ориентировка бюро может иметь вес. Он о бюро-отправителе, никогда о гражданстве, и никогда не единственное основание решения.
bureaus-none = Бюро ещё не записаны
bureau = Бюро
class = Класс
misuse = Доказательства злоупотребления
misuse-live = действующие
misuse-none = действующих нет
alerts-year = Ориентировок здесь за 12 месяцев
overrides = Изменения вручную
plot-years = Насколько не хватает верховенства права, по годам данных
plot-years-note = 0 лучше всего, 100 хуже всего. Медиана и полоса, где лежат 90 из 100 расчётов; пустая точка перенесена. Класс каждого года внизу.
class-a-begins = класс A начинается с { $value }
same-as-table = То же таблицей
data-year = Год данных
median = Медиана
interval = 90 из 100 расчётов
remark = Примечание
carried-forward = новых данных нет; перенесено
misuse-evidence = Доказательства злоупотребления
misuse-evidence-means = Вторая ось, отдельно от класса. Доказательство не считается в деле, из которого возникло.
not-found-not-never = Ничего не найдено. Не найдено не значит, что никогда не было.
when = Когда
what = Что
source = Источник
counts-until = Считается до
speaks-against = Что говорит против
by-whom = Кто
from-day = С
propose-override = Поднять класс
propose-override-hint = Одним названным должностным лицом, не более чем на 12 месяцев; действует сразу и заканчивается само. Вычисленный класс никогда не понижается.

## Custody
custody-against = { $n ->
    [0] Вопреки уровню никого не содержат.
    [one] Вопреки уровню содержат { $n } человека, он первый.
    [few] Вопреки уровню содержат { $n } человека, они первые.
    [many] Вопреки уровню содержат { $n } человек, они первые.
   *[other] Вопреки уровню содержат { $n } человек, они первые.
 }
custody-none-means = Содержание, которое никто не записал, здесь не показано.
name-sealed = Имя закрыто
against-level = вопреки уровню
since = С
by-ground = Кем, основание
court-no-hour = час не внесён
told = сообщено { $when }
not-told = ещё не сообщено
consulate-wish = консульство: письменное желание, сообщено
consulate-no-wish = консульство: письменного желания нет
recall = Отзыв
recall-none = нет
custody-record = Записать, что произошло
how-to-read = Как это читать
custody-order = Сначала те, кого содержат вопреки уровню, затем по часу суда. Запись меры ничего не делает законным.
custody-ended = Закончено
col-alert = Ориентировка

## Capacity, profile, log
capacity-lead = Минуты на ориентировку, возраст очереди и кто сколько ждёт, по классам отправителя и преступления.
capacity-none = Пока нечего считать
profile-title = Профиль юрисдикции
proofs = Что на нём доказано
passes = проходит
fails = не проходит
profile-values = Что в нём
profile-edit = Изменить
profile-edit-hint = Доказательства запускаются снова. Изменение, ломающее доказательство, не принимается.
profile-text = Профиль текстом
log-lead = Каждое действие есть запись раньше, чем начнёт действовать. Содержание здесь не показано.
checkpoint = Новейшая контрольная точка
checkpoint-none = Контрольной точки ещё нет.
check-yourself = Проверьте сами, не доверяя этой странице:
log-entries = Записи
entry-number = Запись

## Accounts
administration-lead = Учётные записи и роли. Администратор не видит дел.
start-code = Начальный код для { $login }
start-code-once = Показывается один раз. Кто им воспользуется, должен выбрать пароль.
accounts = Учётные записи
account-state = Состояние
account-closed = закрыта
account-close = Закрыть
account-add = Добавить учётную запись
account-person = Человек
account-person-hint = Кто это, независимо от записи: две записи одного человека считаются одной.
account-authority = Орган для мер, как назван в профиле
must-choose = Сначала выберите собственный пароль.
password-change = Сменить пароль
password-new = Новый пароль
password-again = Новый пароль ещё раз
password-hint = Не менее 12 знаков. Предложение легче запомнить.
logins-open = Открытые входы
until-when = до { $when }
logout-everywhere = Закончить все мои входы

## Trouble
trouble-not-found = Здесь ничего нет
trouble-means-not-found = Такой страницы нет или она не для вашей роли. Что из двух, не говорится.
trouble-refused = Не для вашей роли
trouble-means-refused = Ваша роль этого не делает. Отказ в журнале.
trouble-login-ended = Ваш вход закончился
trouble-means-login-ended = Входы короткие. Войдите снова; сохранённое на месте.
trouble-stale = Что-то изменилось, пока вы писали
trouble-means-stale = Ничего не записано. Прочитайте, что изменилось, и отправьте форму снова.
trouble-wrong-form = Форма не принята
trouble-means-wrong-form = Она пришла не со страницы этого входа. Откройте страницу снова.
trouble-busy = Слишком много сразу
trouble-means-busy = Попробуйте через минуту. Проверки на границе идут первыми.
trouble-fault = Программа не смогла
trouble-means-fault = То, что защищает, работает; тем временем ничего не разрешается. Оператору сообщено.
trouble-changed-nothing = Это ничего не изменило.
go-on = Дальше

## Styleguide
guide-lead = Каждая часть каждой страницы с её правилом. Чего здесь нет, то не используется.
guide-levels = Не светофор: тёмно-синий значит никаких мер, янтарный значит смотреть без принуждения, белый с толстым краем значит, что решил названный человек. Защита цвета не имеет.
guide-next = Следующий шаг
guide-forms = Формы
guide-keys = Клавиатура
guide-keys-text = j и k по строкам, / к поиску, n к следующему шагу, ? выключает клавиши. Ни одна клавиша не подписывает, не разрешает, не раскрывает и не стирает.

## Цель входа

aim-border-check = проверки на границе
aim-visa = визы и виды на жительство
aim-duty = дежурство днём и ночью
aim-desk = очередь бюро
aim-verification = двухступенчатая проверка
aim-review = второй взгляд
aim-prosecution = уголовное преследование или запрос о нём
aim-court = дело в суде
aim-custody = человек под стражей
aim-protection = предоставленная защита
aim-child-protection = ребёнок
aim-legal-aid = адвокат и помощь
aim-commission = обращение в надзорный орган
aim-supervision = надзор за защитой данных
aim-audit = аудит
aim-administration = работа системы
aim-own-account = собственная учётная запись
login-aim-wrong = Эта роль не действует с такой целью
login-aim-again = Выберите одну из целей ниже и введите пароль ещё раз.
## Queue by clocks, clocks, letters, figures, the log
whose-all = Всё
queue-narrow = Сузить список
queue-any = любой
queue-channel = Канал
queue-asked = Искали по номеру:
queue-whole = Вся очередь
queue-no-names = По имени здесь никого не ищут. Имена сравниваются с указанной целью, и это в журнале.
queue-not-found = Нет ориентировки с таким номером
queue-not-found-means = Искали полный идентификатор ориентировки и полный номер отправителя. Это не значит, что её нет у другого государства.
queue-further = Среди просмотренных ничего
queue-further-means = Страница просматривает определённое число ориентировок. Следующие — на следующей странице.
queue-must-look = ДОЛЖЕН ПОСМОТРЕТЬ ЧЕЛОВЕК
queue-no-alert = Путешественник на пункте контроля; ориентировка не встретилась
queue-other-clocks = { $n ->
    [one] ещё { $n } срок
    [few] ещё { $n } срока
   *[many] ещё { $n } сроков
 }
next-answer-clock = Ответить на этот срок
next-why-answer-clock = Названное лицо отвечает своими словами, и они остаются в записи. Это ничего не разрешает.
next-button-answer-clock = К сроку
clocks-title = Сроки и вопросы
clocks-open = Сроки, на которые кто-то должен ответить
clocks-ended = Сроки, которые закончились
clocks-none = Ни один срок не идёт
clocks-none-means = Проверка начинается со встречи, со связи с этой территорией или по прибытии ориентировки о тяжком преступлении. До того ничего принудительного не открыто.
clock-met-by = Что его выполняет:
clock-to = Открыть этот срок
clock-begins = Что его начинает
clock-about = Об этом сроке
clock-answer = Ответить словами
clock-answer-hint = Это остаётся в записи с вашим именем. Истёкший срок остаётся просроченным.
clock-answer-words = Ваш ответ
clock-extend = { $n ->
    [one] Продлить на { $n } день, один раз
    [few] Продлить на { $n } дня, один раз
   *[many] Продлить на { $n } дней, один раз
 }
clock-extend-hint = Только до его конца, с обоснованием, тем, кто не читает эту ориентировку и не решает по ней.
clock-no-words = Словами на этот срок не отвечают
asked-of-sender = О чём спрашивают отправителя
asked-means = Вопросы взяты из слов самой ориентировки и были установлены, когда она прибыла, вместе с днём. Ничто здесь не создаёт, не меняет и не останавливает письма, и никто не может его отправить.
asked-nothing = Её слова не ставят вопросов отправителю.
goes-out = уходит { $when }
went-out = ушло { $when }
letter = Письмо
sender-answered = Что ответил отправитель
sender-answer-enter = Записать ответ
sender-answer-hint = Словами отправителя. Это факт от его автора; что он значит, вы решаете в проверке.
link-title = Связь с этой территорией
link-means = Человек живёт здесь или находится здесь под стражей: начинается проверка со своими сроками. Отправителя из-за этого ни о чём не спрашивают.
link-fact = Факт и откуда он
link-enter = Внести связь
questions-title = Письма отправителям
questions-coming = Письма, которые уйдут
questions-sent = Письма, чей день настал
questions-none-coming = Ни одно письмо не ждёт своего дня
questions-none-sent = Ни одно письмо ещё не ушло
questions-over = не ушло
class-why = Почему этот класс
class-no-figures = В таблицах нет данных об этом бюро: класс U и никогда не N.
log-no-entry = Такой записи нет; всего записей { $n }.
log-key = Ключ для проверки:
log-stranger = Кто хранит более раннюю контрольную точку, увидит, что ничего до неё не изменено и не вырезано: достаточно плиток журнала и этого ключа, без доступа к этому серверу.
log-erased = содержание стёрто
log-proof = Доказательство, что она в записи
log-proof-means = Оно ведёт от этой записи к подписанной контрольной точке, которая в нём стоит. Оно говорит, что запись есть, и ничего о содержании.
part-of = { $first } из { $second }
capacity-days = Посчитать эти дни
capacity-begun = Проверка начата
capacity-decided = Решено
capacity-quick = Решено в течение минуты после первого чтения
capacity-grave-4 = Тяжкие преступления, решено за 4 часа
capacity-grave-24 = Тяжкие преступления, решено за 24 часа
capacity-grave-delayed = Тяжкие преступления с опозданием
capacity-grave-lost = Время, потерянное по тяжким преступлениям, всего
capacity-work = Минут работы над ориентировкой
capacity-work-note = По сохранениям и решениям; перерывы больше получаса считаются чем-то другим.
capacity-queue = Возраст ожидающих, в часах
capacity-queue-note = Проверка, начатая в эти дни, по которой никто ещё не решил.
capacity-waiting = Кто сколько ждёт, медиана в часах
capacity-waiting-note = По классу отправителя и виду преступления. В таблице ниже все значения.
capacity-cells = Ожидание таблицей
capacity-cells-note = Ячейка, где меньше { $n } ориентировок, не показывается, как и та, из которой её можно вычислить.
offence = Преступление
half-wait = половина, не больше
nine-of-ten-wait = девять из десяти, не больше
in-hours = часов
not-counted-out = не показывается
## Counsel: clients, submitted facts, vault
desk-clients = Клиенты
desk-vault = Сейф
clients-lead = { $n ->
    [one] { $n } ориентировка на клиента; ваше полномочие по ней записано
    [few] { $n } ориентировки на клиентов; ваше полномочие по каждой записано
    [many] { $n } ориентировок на клиентов; ваше полномочие по каждой записано
   *[other] { $n } ориентировок на клиентов; ваше полномочие по каждой записано
 }
clients-empty = Полномочие не записано
clients-empty-means = Ориентировка видна, когда шлюз записал ваше полномочие по ней. Это не значит, что ориентировки нет.
next-submit-facts = Подать то, что заявляет клиент
next-why-submit-facts = Это будет записано как заявление, и ориентировку рассмотрят снова. Отправителю ничего не сообщается.
next-button-submit-facts = Подать факты
submit-title = Подать факты за клиента
submit-lead = Заявленное хранится под собственным ключом лица вместе с тем, кто это сказал. Оно остаётся заявлением и не становится фактом ориентировки.
submit-silence = Ничего из этого не сообщается отправителю, и ни один вопрос к нему отсюда не возникает.
submit-leave = Выйти, ничего не подавая
stated-so-far = Уже записано
stated-none = Пока ничего не заявлено
stated-count = { $n ->
    [0] пока ничего не заявлено
    [one] { $n } запись заявлений
    [few] { $n } записи заявлений
    [many] { $n } записей заявлений
   *[other] { $n } записей заявлений
 }
stated-from-vault = опирается на положенное в сейф, запись { $entry }
stated-by-person = заявило лицо
stated-by-counsel = заявил адвокат
speaker = Кто говорит
speaker-person = Само лицо
speaker-counsel = Адвокат
said-on = День, когда это сказано
statement-n = Заявление { $n }
statement-kind = О чём это
statement-text = Собственными словами говорящего
statement-state = Государство, которого это касается (две буквы)
statement-date = День, которого это касается
statement-document = Документ о защите считается проверенным тем должностным лицом, которое его видело: заявите защиту здесь, а документ покажите отделу.
stated-protection = Защита или убежище
stated-protection-document = Документ о защите, показанный должностному лицу
stated-public-activity = Политическая, гражданская, журналистская или религиозная деятельность
stated-dispute = Спор за обвинением
stated-torture = Страх пыток или жестокого обращения
stated-unfair-trial = Страх несправедливого суда
stated-already-judged = Уже судили за те же деяния
stated-refused-elsewhere = В выдаче отказано в другом месте
stated-deleted-by-interpol = Интерпол удалил это дело или отказал в нём
stated-child = До 18 лет во время деяний или сейчас
stated-file-withheld = Дело скрыто от адвоката
stated-other = Нечто иное о деле
from-vault = Опирается на что-то из вашего сейфа
from-vault-hint = Тогда в журнале названо, когда это положено и с каким отпечатком. Содержание остаётся вашим.
from-vault-nothing = Ничего из сейфа
vault-lead = Что здесь лежит, зашифровано вашим собственным ключом. Шлюз, его администраторы и аудиторы открыть этого не могут; что нечто положено или взято, есть в журнале.
vault-how = Зашифруйте на своей машине любой программой age или
vault-empty = В вашем сейфе ничего нет
vault-empty-means = Здесь показано то, что относится к действующим полномочиям. Что лежит для окончившегося, закрыто.
vault-count = { $n ->
    [one] { $n } предмет
    [few] { $n } предмета
    [many] { $n } предметов
   *[other] { $n } предметов
 }
vault-digest = Отпечаток
vault-client = Клиент
vault-size = Размер
vault-since = Положено
vault-acts = Что можно сделать
vault-submitted = названо в поданных фактах, запись { $entry }
vault-take-out = Взять
vault-delete = Удалить
vault-put = Положить в сейф
vault-for = Для какого клиента
vault-file = Зашифрованный файл
vault-file-hint = Не более { $value } МиБ. Незашифрованный файл не принимается и не хранится.
## Действия
record = Записать
reasons-stay = Своими словами. Остаётся в записи с вашим именем.
what-follows = Что из этого следует
tell-now = Сообщить сейчас
not-told-because = Из-за ориентировки не сообщается: отправителю, консульству, перевозчику.
happened-at = Когда это произошло
happened-at-hint = Пусто означает сейчас. Местное время.
place = Место
told-supervisor = надзирающему вне подразделения сотрудника
told-counsel = адвокату человека или дежурному адвокату
told-duty-desk = дежурному столу
told-court = суду, который решает о свободе
told-child-protection = службе защиты детей
custody-open = Открыть
custody-due = Что и когда нужно сделать
custody-what = Что произошло
custody-who = Кто кому сообщил или какой суд
custody-who-hint = Имя, должность, номер дела.
custody-court-until = До какого времени суд разрешил содержать дальше
custody-court-until-hint = Только если суд решил, что содержание продолжается.
custody-place = Где находится человек
custody-place-hint = Только если человека перевезли.
custody-wish = Где хранится письменное желание
custody-wish-hint = Только для консульства: ему сообщают по письменному желанию человека и не иначе.
custody-release-ends = Прекращает разрешение, по которому человека можно было содержать.
custody-no-alert = ориентировка неизвестна
custody-permitted = по разрешению
custody-not-permitted = без разрешения
custody-step-rights-told = Человеку разъяснили права
custody-step-counsel-told = Сообщили адвокату
custody-step-consulate-told = Сообщили консульству, по письменному желанию
custody-step-brought-to-court = Человека доставили в суд
custody-step-court-keeps = Суд решил, что содержание продолжается
custody-step-court-ends = Суд решил, что содержание прекращается
custody-step-moved = Человека перевезли
custody-step-released = Человек на свободе
measure-lead = Сделанное записывается независимо от того, было ли оно разрешено. Запись не делает его законным.
measure-after-check = После проверки, запись журнала { $entry }
measure-without-check = Без проверки
measure-ground = Основание, вашими словами
measure-alert = Ориентировка, к которой это относится
measure-alert-hint = Полный номер, если он известен. Пусто: записывается без неё или под каждой ориентировкой проверки.
measure-done-permitted = Записано: было разрешено
measure-done-not = Записано: без разрешения
measure-custody-began = С этой минуты человек под стражей. Запишите, что ему разъяснили права и сообщили адвокату.
measure-call-duty = Позвоните дежурному столу. Назовите номер журнала, а не имя.
meetings-title = Встречи
meetings-lead = Кто-то стоит перед сотрудником. Тридцать минут, затем сообщают руководителю шлюза; ожидание ничего не разрешает.
meetings-none = Никто не ждёт на пункте
meetings-none-means = Встречи, на которые ответили, стоят при своих ориентировках.
meeting-answer-words = Что вы говорите сотруднику
meeting-answer-words-hint = Ответ ничего не разрешает. Разрешение - это отдельное решение.
sheet-kept = Ответы сохранены
sheet-kept-until = Они под отдельным ключом и стираются после { $day }. Ничто в них не ослабляет проверку.
sheet-verified = Только если показали документ этой защиты: кто его проверил
sheet-child = Ребёнка не опрашивают: ответы не взяты, взято то, о чём он просит.
apart-title = Не этот человек
apart-lead = Для этой проверки и этого содержания ориентировки, по показанному документу.
apart-until-hint = Действует не дольше, чем можно оставить без нового просмотра.
apart-distinguish = Отличить тёзку
apart-distinguish-lead = Только с согласия человека; стирается, когда согласие отзывают.
apart-feature = По чему отличают обоих
apart-consent = Как человек дал согласие
identity-open = Запрошено у вашего органа
identity-none = Сейчас у вашего органа ничего не запрошено
identity-title = Это человек, которого вы защищаете?
identity-lead = Да или нет. Вам не сообщается ничего из дела, отправителю не сообщается ничего.
identity-yes = Да, это человек, которого мы защищаем
identity-no = Нет, это кто-то другой
identity-compared = Что вы сравнили
identity-done = Ваш ответ записан
override-title = Срочное вмешательство
override-list = Срочные вмешательства
override-lead = Собственное право безопасности, когда кто-то сейчас в опасности. Это не разрешение, оно не называет меры по ориентировке и заканчивается через 24 часа, если второй человек его не подтвердит.
override-what = Что вы делаете
override-danger = Кто в опасности и от чего
override-alert = Ориентировка, рядом с которой это стоит, если она есть
override-use = Применить сейчас
override-done = В записи: срочное вмешательство
override-next = Действуйте сейчас. Второй человек должен подтвердить его в течение 24 часов.
override-none = Срочных вмешательств в записи нет
override-confirm = Подтвердить
override-confirm-hint = Со своими причинами, почему оно ещё нужно. Кто его применил, тот не подтверждает, ни под какой учётной записью.
override-count = Применено, по сотрудникам
override-used = Применено
override-alone = Никто не подтвердил
override-unconfirmed = ждёт второго человека
override-confirmed = подтверждено
override-lapsed = закончилось, никто не подтвердил
override-over = закончилось
safety-protect = защитить того, кто в опасности
safety-disarm = забрать оружие
safety-separate = развести людей
register-protection = Защита
register-refusal = Отказ суда
register-decision = Решение
register-misuse = Доказательства злоупотреблений
register-override = Повышенная категория бюро
register-interim = Временная мера
protection-refugee = беженец
protection-subsidiary = дополнительная защита
protection-humanitarian-visa = гуманитарная виза или разрешение
protection-temporary = временная защита
protection-unhcr-mandate = мандат УВКБ ООН
protection-asylum-pending = убежище запрошено, не решено
protection-nationality = гражданство, данное из-за того же преследования
read-purpose = Зачем это вам
state-concerned-hint = По две буквы, несколько через запятую.
two-officials-enter = Двое должностных лиц вносят и снимают
proposal-number = Номер предложения
proposal-open = Открыть
proposal-own = Предложили вы. Ответит другое должностное лицо вашего органа.
proposed-done = Предложено
proposed-next = Не имеет силы, пока другое должностное лицо вашего органа не подтвердит. Передайте ему этот номер: { $entry }
entered-done = Внесено
refused-done = Отказано: предложение закончено
lift-propose = Предложить снять
lift-rests-on = Решение, на котором это основано: орган, день, номер
lifted-done = Снято
lifted-means = Этим ничего не разрешается: решают должностные лица.
confirm-lift = Подтвердить снятие
request-lead = Она ничего не понижает и не повышает. Названные люди отвечают на неё решением за срок, известный при подаче.
request-who = Кто просит
request-name = Имя, если его можно назвать
request-grounds = О чём просят и на каком основании
request-detained = Человека содержат из-за этой ориентировки
request-clock = Тогда ответ нужен в течение 24 часов.
request-done = { $n ->
    [one] Решение нужно в течение { $n } часа; до того ничего не меняется.
    [few] Решение нужно в течение { $n } часов; до того ничего не меняется.
    [many] Решение нужно в течение { $n } часов; до того ничего не меняется.
   *[other] Решение нужно в течение { $n } часа; до того ничего не меняется.
 }
asker-person = человек или его адвокат
asker-victim = пострадавший
asker-prosecutor = наш прокурор
end-permission = Забрать разрешение
end-permission-lead = Оно прекращается сразу. Никто его не возвращает: новое требует нового решения.
holdings-title = Принять прежние решения
holdings-lead = Список прежних решений названных людей, по одному в строке. Каждое становится разрешением на 90 дней; два из ста проверяются снова, их определяет сам список.
holdings-list = Список
holdings-list-hint = JSON, по одному в строке: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Ничего не принято
    [one] Принято { $n } решение
    [few] Принято { $n } решения
    [many] Принято { $n } решений
   *[other] Принято { $n } решения
 }
holdings-sample = Проверить снова, до { $when }
holdings-became = Что стало с каждой строкой

## Ключи доступа

passkeys = Ключи доступа
passkeys-lead = Ключ доступа хранится на вашем устройстве и узнаёт вас там. Он заменяет пароль при входе и перед решением.
passkeys-none = У этой учётной записи их ещё нет.
passkey-name = Как вы его назовёте
passkey-add = Добавить ключ доступа
passkey-end = Убрать
passkey-script = Чтобы добавить, нужен скрипт; всё остальное работает без него.
passkey-failed = Ключ доступа не принят. Пароль открывает то же самое.
passkey-done = Узнано. Действует пять минут.
passkey-login-hint = Сначала выберите выше роль и цель. Для ключей доступа нужен скрипт.

## Просмотры

desk-lookups = Просмотры
lookups-lead = Случайная выборка: кто, когда и для чего смотрел. Ничего из дела в ней нет. Число, по которому она сделана, сначала попадает в журнал.
lookups-size = Сколько
lookups-draw = Сделать выборку
lookups-of = Просмотров за эти дни: { $n }
lookups-seed = Сделана по
lookups-entry = запись
lookups-none = В эти дни никто не смотрел.
lookups-alerts = Ориентировки
lookups-why = Для чего и каким путём
detained-recalled = Ориентировка отозвана, а человека содержат
detained-barred = Человек защищён от отправителя, и его содержат
detained-court-ended = Суд прекратил содержание, а освобождение не записано
detained-suspended = Ориентировка приостановлена, а человека содержат
detained-not-permitted = Разрешения нет, а человека содержат
detained-no-alert = Содержат без известной ориентировки
detained-by-court = Содержат по решению суда
detained-permitted = Содержат по действующему разрешению
detained-released = Человек освобождён
custody-due-rights = Человеку разъясняют права на языке, который он понимает
custody-due-counsel = Сообщают адвокату
custody-due-court = Человека доставляют в суд
custody-due-court-term = Заканчивается срок, названный судом: суд решает, или человека освобождают
custody-due-request = Пришёл запрос с бумагами, или решено освободить
custody-due-longest = Наибольший срок: человека освобождают
refusal-human-rights = права человека
refusal-political = политическое преступление или преследование
refusal-ne-bis = окончательный приговор за те же деяния
refusal-limitation = срок давности
refusal-nationality = гражданство человека
refusal-dual-criminality = в нашем государстве это не преступление
refusal-procedural = бумаги отсутствуют или опоздали
refusal-other = другое основание
refusal-not-known = неизвестно
refusal-is-final = Окончательное
profile-of = Профиль { $name }
profile-proved = Потолки, органы и сроки доказаны в { $first } окружениях; показано, что нужно каждое правило из { $second }.
profile-fails = Это не доказано, поэтому не вводится. Найдено вот что:
profile-no-solver = На этой машине нет решателя: ничего нельзя доказать, поэтому ничего не вводится.
profile-taken-up = ввёл(-ела) { $name }, { $when }
profile-digest = Отпечаток его текста:
profile-from-start = Он пришёл с запуском сервера; здесь ещё никто ничего не вводил.
profile-doubts = Что должен знать тот, кто на него полагается
profile-doubts-none = Сомнений не найдено.
profile-faults = Это ещё не профиль
profile-line = Строка { $n }:
profile-changes = Что он изменит
profile-changes-none = Он ничего не изменит.
profile-before = Сейчас
profile-after = Потом
profile-try = Запустить доказательства, пока ничего не меняя
profile-take-up = Ввести: далее шлюз работает по нему
account-open = открыт
account-change = Изменить учётную запись
account-change-hint = Её входы заканчиваются с каждым изменением.
account-what = Что делается
account-restart = Выдать новый начальный код
account-mandate = Внести мандат на ориентировку
account-no-mandate = Отозвать мандат
account-alert = Ориентировка мандата, полный идентификатор
account-body = Орган, от имени которого говорит человек
account-body-state = Государство этого органа
explanation-title = Обоснование, как записано
explanation-on = Рассмотрено на { $when }.
explanation-cause = Причина
live-many = С тех пор как сделана эта страница, что-то попало в запись. Здесь ничего не движется само.
live-this = Эта ориентировка изменилась с тех пор, как сделана страница. Прочтите её снова, прежде чем действовать.
live-again = Прочитать снова
raise-to = До какого класса
raise-reason = Что произошло, чего цифры ещё не могут знать
raise-evidence = На каких доказательствах

## Через поставщика входа

onward-in = Вы вошли
onward-in-says = Ваша работа в одном шаге отсюда.
onward-out-says = Вы войдёте там и вернётесь сюда. Роль и цель остаются выбранными.
onward-go = Дальше

# What was sent before and has no answer any more
trouble-unanswered = Это уже отправляли
trouble-means-unanswered = Это могло быть записано; ответа больше нет. Сначала посмотрите и открывайте форму снова, только если записи нет.

## Who is told, what was written, what alarms
role-head-of-gateway = руководитель шлюза
holder-data-protection-supervisor = надзор за защитой данных
clock-name-own-prosecutor = Ответ нашего прокурора
clock-name-unpermitted-measure = Мера без разрешения
clock-name-telling-review = Сообщить ли человеку: заново
clock-name-reentry-link = То же ли дело
next-answer-question = Ответьте на вопрос, с которым решение вернули
next-why-answer-question = Второе должностное лицо вернуло ваше решение. Ничего не считается, пока вы не прочтёте вопрос и не решите заново.
next-button-answer-question = К вопросу
next-take-case = Скажите, что будет с этим делом
next-why-take-case = Его передали вам. Примите его или скажите, почему нет: ваши слова останутся в записи и ничего не разрешают.
next-button-take-case = К ответу
next-escalated = Добейтесь, чтобы кто-то ответил
next-why-escalated = Никто не ответил вовремя, и вам сообщили. Срок говорит, чей это шаг и что причитается; на что отвечают словами, вы можете ответить сами.
next-button-escalated = К срокам
next-alarm = Посмотрите на меру без разрешения
next-why-alarm = Кто-то принял её, хотя ничто не разрешало. Это тревога, пока названное лицо не скажет своими словами, что посмотрело.
next-button-alarm = К тревогам
next-settled = Ничего: решено
next-why-settled = Названные лица решили против меры, их основания ниже. Заново смотрят по просьбе, при новом содержании или новых фактах.
next-button-settled = К основаниям
next-read-case = Прочтите, что вам передано
next-why-read-case = Что действует, что найдено, что решено и почему и на каком основании просят посмотреть заново.
next-button-read-case = Открыть дело
whose-told = Сообщено мне
written-title = Что решено, спрошено и почему
written-question = Возвращено с вопросом
written-first = Основания первого должностного лица
written-refers = Передано нашему прокурору
written-refers-not = Не передано нашему прокурору
written-asked = Просили посмотреть заново
written-prosecutor = Наш прокурор ответил
brought-title = Передано мне
brought-lead = Дела, на которые смотрите вы: задержанные из-за ориентировки, просьбы посмотреть заново, дети. Списка других ориентировок здесь нет.
brought-empty = Перед вами ничего нет
brought-empty-means = Дело попадает сюда, когда кто-то задержан, когда просят посмотреть заново или когда его вносит ваша канцелярия. О других ориентировках это ничего не говорит.
alarms-title = Меры без разрешения
alarms-lead = Записаны, хотя ничто не разрешало. Каждая остаётся здесь, пока названное лицо не посмотрит и не скажет об этом.
alarms-empty = Открытых тревог нет
alarms-empty-means = Насколько меры записаны. Чего никто не записал, того здесь не видно.
alarm-looked = Посмотрел(а)
alarm-words = Что вы установили и что следует
alarm-hint = Остаётся в записи с вашим именем. Ничего не делает законным задним числом.
alarm-ground = Основание словами сотрудника
door-act-by = { $name }: действие
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Принадлежит ли этот человек к группе, которой там угрожает опасность?
group-hint = Ваша оценка по фактам дела. Никакой ответ не предлагается, и одно гражданство никогда не есть группа в опасности.
group-reading-shown = Да, к группе, названной ниже
group-reading-not-excluded = По тому, что есть, исключить нельзя
group-reading-excluded = Нет, и это видно из материалов ниже
group-name = Какая группа
group-name-hint = Своими словами, по фактам: что люди делают или кем являются, из-за чего им там грозит опасность.
group-reasons = Почему, своими словами
group-material = Датированные материалы, на которых это основано
group-material-hint = Доклады, решения судов, дела: так, чтобы их нашёл кто-то другой. После сохранения появятся ещё две строки.
group-what = Материал { $n }
group-dated = Дата материала { $n }
assurances-title = Предложенные гарантии
assurances-lead = Каждая оценивается по критериям Othman. То, за чем после выдачи никто не наблюдает, риска не снимает.
assurance-number = Гарантия { $n }
assurance-another = Ещё одна гарантия
assurance-more = Сохранить и добавить ещё
assurance-remove = Сохранить без гарантии { $n }
alert-detained = Содержание под стражей
alert-detained-since = Этого человека содержат из-за этой ориентировки с { $when }.
alert-detained-read = Читать о содержании
## What a custody board lists
custody-lists-everybody = Все, кого содержат из-за ориентировки, с минуты ареста.
custody-lists-place = Только те, кто находится в вашем месте содержания. Других могут содержать в других местах; этот список их не показывает.
custody-lists-court = Только содержания, которые рассматривает ваш суд, и те, для которых суд ещё не назван, если профиль делает ваш суд компетентным. Других этот список не показывает.
custody-lists-children = Только те, с кем обращаются как с детьми. Могут содержать и других; этот список их не показывает.
custody-lists-clients = Только ваши клиенты. Могут содержать и других; этот список их не показывает.
custody-lists-brought = Только то, что передано вам. Могут содержать и других; этот список их не показывает.
custody-none-everybody = По записям, из-за ориентировок никого не содержат
custody-none-place = По записям, в вашем месте содержания никого нет
custody-none-court = По записям, ваш суд не рассматривает ни одного содержания
custody-none-children = По записям, ни один ребёнок не содержится
custody-none-clients = По записям, никого из ваших клиентов не содержат
custody-none-brought = По записям, никого из переданного вам не содержат
## Waiting as everybody may read it
waiting-title = Ожидание, как опубликовано
waiting-lead = Сколько прошло от начала проверки до решения, по классам бюро-отправителя и видам преступления. Ни одна цифра не о человеке.
waiting-none = По записям, в этом квартале ни одна проверка не началась
waiting-before = Предыдущий квартал: { $value }
waiting-method = Ячейка, где меньше { $n } ориентировок, не показывается. Вместе с ней скрываются наименьшие другие, пока её нельзя вычислить из остальных и итога; где это невозможно, скрывается и итог.
waiting-quarters = Публикуются только целые завершённые кварталы, какими они были в конце. Они не пересекаются, поэтому никакие два не отличаются на несколько ориентировок.

## Sentences of the rules
wording-on-record = Слова в журнале:
clock-told = сообщают: { $name }
clock-met-by-itself = ничто: это наступает само
why-nothing-found = { $rules ->
    [one] { $day } проверено { $rules } правило на том, что известно, и ни одно не нашло ничего, что имеет вес. Это ничего не говорит о человеке и ничего не разрешает: решает названное должностное лицо.
    [few] { $day } проверены { $rules } правила на том, что известно, и ни одно не нашло ничего, что имеет вес. Это ничего не говорит о человеке и ничего не разрешает: решает названное должностное лицо.
   *[other] { $day } проверено { $rules } правил на том, что известно, и ни одно не нашло ничего, что имеет вес. Это ничего не говорит о человеке и ничего не разрешает: решает названное должностное лицо.
 }
sex-f = женский
sex-m = мужской
sex-x = иная запись документа
bureau-with-class = бюро { $name }, класс { $value }

# Roles of requests before a body.
role-source-bureau = бюро-источник
role-general-secretariat = генеральный секретариат

## Copies and recall
recalls-title = Отзывы
recalls-lead = Что ещё должны держатели копий, по всем оповещениям. Первым стоит то, что проверяется первым.
recalls-none = Сейчас ничего не причитается
recalls-more = Есть больше, чем вмещает эта страница.
recalls-storm = { $name }: за час отозвано ориентировок: { $value }; кто-то должен посмотреть
recalls-storm-do = Каждый из этих отзывов действует, пока люди не решат иначе. Если они неверны, оспорьте все: тогда ничего не стирается, и два других человека их отменяют.
recall-page = Копии и отзыв
recall-page-lead = Кому передали это оповещение, что отозвано и что ответил каждый держатель. Содержания оповещения здесь нет.
recall-owed = Что причитается
copies = Копии
copies-none = Ни одной копии не известно
copy-kind = Вид держателя
copy-holder = Держатель
copy-holder-hint = Орган, суд, шлюз. Название шлюза начинается с кода государства: CZ.
copy-system = Система или дело
copy-purpose = Для чего передано
copy-handed = Передано
copy-handed-hint = Пусто: сейчас.
copy-retention = Может храниться там до
copy-form = Зарегистрировать копию
copy-form-lead = Копия обязывает: кто её держит, узнает, когда оповещение отзовут.
copy-holder-national-system = национальная система
copy-holder-gateway = шлюз
copy-holder-court = суд
copy-holder-prison = место содержания под стражей
copy-holder-counsel = защитник
copy-holder-paper-file = бумажное дело
recall-asked = Чего требуют от каждого держателя
recall-kind-delete = Удалить оповещение
recall-kind-correct = Исправить часть
recall-kind-suspend = Сохранить и показывать как приостановленное
recall-kind-erase-person = Стереть всё о человеке
recall-ground = На основании чего отзывается
recall-ground-commission = решение органа пересмотра
recall-ground-general-secretariat = решение Генерального секретариата
recall-ground-court = решение суда
recall-ground-withdrawn = снял тот, кто выдал
recall-ground-corrected = исправил тот, кто выдал
recall-ground-expired = срок истёк
recall-authority = Какой орган решил
recall-reference = Номер решения
recall-decided = День решения
recall-of = Что верно о решении
recall-on-merits = Решено по существу
recall-challenged = Снято, когда его оспаривали
recall-parts = Ошибочные части
recall-parts-hint = Только для исправления, одна на строку.
recall-form = Отозвать
recall-form-lead = С этой минуты ни отдел, ни кабина его не видят, и каждый держатель копии узнаёт. Защита никогда не основание.
recall-said = Что сказал держатель или что там нашли
recall-says = Словами
recall-says-hint = Если удалено: что держатель проверил и что ничего не нашёл. Если отказывает: почему.
recall-digest = SHA-256 бумаги или сообщения
recall-receipt = Записать, что сказал держатель
recall-receipt-lead = Это заявление держателя. Его проверяют повторным запросом.
recall-contest = Оспорить отзыв
recall-contest-lead = Пока это в силе, ничего не стирается; отделы его не видят.
recall-propose = Предложить отменить
recall-restore = Отменить вторым лицом
recall-restore-lead = Оспоренный отзыв отменяют двое, никто из которых его не вносил. Тогда оповещение приостановлено, не более.
recall-step-sent = сообщено
recall-step-reminded = напомнено
recall-step-duty-told = сообщено дежурному
recall-step-supervisor-told = сообщено надзору
recall-step-published = молчание опубликовано
recall-step-accepted = принято
recall-step-relayed = передано дальше
recall-step-suppressed = там никому не показывается
recall-step-purged = там удалено
recall-step-custody-notified = сообщено тем, кто держит под стражей
recall-step-refused = отказано
recall-step-spot-asked = просим проверить ещё раз
recall-step-spot-passed = проверено ещё раз: нет
recall-step-spot-failed = проверено ещё раз: есть
recall-step-contested = оспорено
recall-step-restore-proposed = предложено отменить
recall-step-restored = отменено двумя
recall-step-taken = взято человеком
recall-step-frozen = сохранено как доказательство
recall-step-erase-chosen = человек выбрал стирание
recall-untold = отозвано, ещё не сообщено
recall-silent = молчит
recall-disputed = спорно или отказано
recall-kept = хранится, ничего не отозвано
recall-map = Как идёт отзыв
recall-map-note = Одна плитка на держателя. Государство стоит примерно там, где лежит; у других номер из таблицы, которая говорит то же самое.
recall-told = Сообщено, раз
recall-newest = Последний ответ
recall-next = Следующая проверка
recall-window = можно оспорить до { $when }; раньше ничего не стирается
recall-purged-means = «Там удалено» – заявление держателя. Его проверяют повторным запросом; в чужие системы отсюда не заглянуть.
evidence-open = Читать отозванное как доказательство
evidence-title = Что отозвано
evidence-lead = Показывается суду, защитнику, человеку и надзору как доказательство. Ни служащий, ни поиск его не видят, и никакая мера на нём не основана.
waiting-recalls = От отзыва до удаления, по видам держателей
waiting-released = От отзыва до освобождения из-под стражи
waiting-gone = Удалённые копии
half-days = Половина: не более, дней
longest-days = Дольше всего, дней
custody-after-recall = Под стражей после отзыва
custody-after-now = Держат сейчас
custody-after-released = Освобождены
waiting-recalls-none = В нём ничего не отозвано
