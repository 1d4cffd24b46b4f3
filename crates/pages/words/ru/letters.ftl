# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
 } { $year } года

## On every letter
letter-to = Кому
letter-dated = Дата
letter-reference = Наш номер
letter-theirs = Ваш номер
letter-by-rule = Никто лично не решал, что сказано в этом письме: это следует из правила этого органа. Какое это правило и кто составил письмо, сказано в журнале. На вопросы отвечает учреждение, названное вверху.
letter-digest = Текст этого письма слово в слово записан в журнале под этим дайджестом (SHA-256):
letter-sheet = страница
letter-sheet-of = из
letter-written-by = Слова автора, как они написаны. Автор: { $name }
letter-basis = Основание: { $what }.
letter-basis-from = С { $date }. Основание: { $what }.
letter-cite-statute = Статут Комиссии по контролю за файлами Интерпола, статья { $article }
letter-cite-rules = Правила Интерпола об обработке данных, статья { $article }
letter-cite-directive = Директива (ЕС) 2016/680, статья { $article }
letter-sure-text = проверено по тексту
letter-sure-second = из вторичного источника
letter-is-rule = правило этого органа, не закон
letter-is-practice = практика, а не проверенный текст
letter-is-national-law = национальное право по Директиве (ЕС) 2016/680; её статьи здесь не проверялись и не цитируются
letter-title-to-commission = Обращение в Комиссию по контролю за файлами Интерпола
letter-title-acknowledgement = Ваше обращение поступило
letter-title-completion = Ваше обращение неполно
letter-title-admissible = Ваше обращение приемлемо
letter-title-not-admissible = Ваше обращение неприемлемо
letter-title-challenge = Оспаривание ограничения
letter-title-reminder = Напоминание: оспаривание ограничения
letter-title-right-of-reply = Право на ответ
letter-title-gist = Раскрытие сути
letter-title-decision-to-applicant = Решение по вашему обращению
letter-title-decision-to-source = Решение о данных вашего бюро
letter-title-national = Обращение к органу, который хранит данные
letter-title-court-note = Уведомление суду: состояние ориентировки

## The request
letter-request = Обращение
letter-kind-access = доступ к данным
letter-kind-correction = исправление данных
letter-kind-deletion = удаление данных
letter-kind-revision = пересмотр решения
letter-kind-national = обращение к национальному органу
letter-kind-preventive = упреждающее обращение: чтобы данные не принимались
letter-person = Лицо
letter-born = Дата рождения
letter-filed-by = Кто подаёт
letter-capacity-person = само лицо
letter-capacity-counsel = адвокат, по мандату
letter-capacity-legal-representative = законный представитель лица
letter-acts = От имени лица действует
letter-mandate-since = Мандат с
letter-bureau = Бюро
letter-alert = Ориентировка
letter-earlier = Прежнее решение
letter-discovered = Новый факт обнаружен
letter-received = Поступило
letter-asked = О чём просят
letter-commission = Комиссию просят проверить данные о лице, названном ниже, и вынести решение по обращению.
letter-commission-block = Просят заблокировать данные до решения.
letter-no-clock = Ни одно правило не устанавливает срока для упреждающего обращения: срок не идёт, и никто не обязан решить к определённому дню. Обращение остаётся в записях.
letter-answer-here = Просят направлять каждый ответ письменно по адресу вверху, на языке этого письма.
letter-annexes = Приложения
letter-annexes-none = К этому письму ничего не приложено.
letter-annex = Документ
letter-annex-dated = Дата документа
letter-annex-sheets = Листов
letter-annex-digest = SHA-256
letter-national-access = Вас просят сообщить, обрабатываются ли данные о лице, названном ниже, какие, от кого они получены и кому переданы, и предоставить к ним доступ.
letter-national-correction = Вас просят исправить данные о лице, названном ниже.
letter-national-deletion = Вас просят удалить данные о лице, названном ниже.
letter-national-limits = Если в доступе отказано или он ограничен, просят письменно назвать основание, мотивы и способ обжалования.
letter-national-recipients = Вас просят сообщить всем, кому переданы данные, и письменно подтвердить, кому сообщено.
letter-national-automated = Ни одно решение, причиняющее лицу вред, не может основываться только на автоматизированной обработке.

## Answers to the applicant
letter-ack = Ваше обращение поступило и внесено в записи под номером, указанным выше.
letter-ack-next = До { $date } вам сообщат, приемлемо ли оно.
letter-only-contact = По этому делу вы обращаетесь только в Комиссию. Писать кому-либо ещё не нужно.
letter-completion = Ваше обращение пока нельзя рассмотреть. Чего не хватает, названо ниже по пунктам.
letter-missing = Чего не хватает
letter-missing-signature = Подпись лица или того, кто действует от его имени.
letter-missing-identity = Копия действующего документа, удостоверяющего личность.
letter-missing-mandate = Подписанный действующий мандат того, кто действует от имени лица.
letter-missing-representation = Подтверждение того, кто представляет лицо по закону.
letter-missing-purpose = О чём просят: доступ, исправление, удаление или пересмотр.
letter-missing-contact = Адрес, по которому можно связаться с подавшим обращение.
letter-missing-earlier-decision = Решение, о пересмотре которого просят.
letter-missing-new-fact = Новый факт и день, когда он обнаружен.
letter-missing-contested = Какие данные оспариваются и что в них неверно.
letter-missing-controller = Орган, который хранит данные.
letter-completion-by = Пришлите недостающее до { $date }, указав номер, названный выше.
letter-completion-by-over = Недостающее просили прислать до { $date }; этот день прошёл. То, что вы пришлёте теперь, всё равно прочтут.
letter-completion-then = После этого дня вам сообщат с мотивами, приемлемо ли обращение. Молчание ничего не решает.
letter-completion-term = Срок для решения начинается в день, когда обращение признано приемлемым, не раньше.
letter-admissible = Ваше обращение приемлемо с { $date }.
letter-decision-by = Решение должно быть вынесено до { $date }.
letter-term-runs = Этот срок нельзя остановить молчанием. Если он истечёт без решения, вам сообщат, и это будет в журнале.
letter-consulted = До { $date } идёт консультация с Генеральным секретариатом Интерпола.
letter-not-admissible = Ваше обращение неприемлемо. Существуют ли данные, не проверялось.
letter-reasons = Мотивы
letter-ask-again = Вы можете в любое время подать новое обращение вместе с тем, чего не хватало.
letter-gist = Источник просил не раскрывать данные. По решению названных членов вам сообщают их суть; остальное остаётся ограниченным.
letter-gist-classes = Класс преступления
letter-gist-duty = Это письмо только для адвоката. Его содержание не передаётся никому, в том числе самому лицу, пока названный член не снимет эту обязанность.
letter-gist-rest = Каждое ограничение должно быть обосновано. Отсутствие обоснования само не раскрывает данных; его могут учесть при решении по обращению.
letter-for-counsel = Для адвоката
letter-charges = Обвинения
letter-country = Запрашивающая страна
letter-decided = Дата решения
letter-members = Члены
letter-version = Версия решения
letter-provisions = Нормы, как их цитируют члены
letter-corrections = Что исправляется
letter-binds = Решение обязательно для Организации.
letter-carried-out-by = Оно должно быть исполнено до { $date }.
letter-revision = О пересмотре можно просить, когда обнаружены новые факты, которые могли бы изменить решение.
letter-ruling-no-data = В файлах Интерпола данных о лице не найдено.
letter-ruling-compliant = Данные соответствуют правилам.
letter-ruling-compliant-with-update = Данные соответствуют правилам, если их дополнить или исправить.
letter-ruling-delete = Данные не соответствуют правилам и удаляются.
letter-ruling-correct = Данные исправляются.
letter-ruling-disclose = Содержание файлов раскрывается.
letter-ruling-disclose-gist = Раскрывается суть содержания файлов.
letter-ruling-keep-restricted = Ничего не раскрывается: ограничение обосновано.
letter-ruling-block = Данные блокируются до решения.
letter-ruling-lift-block = Данные больше не заблокированы.
letter-ruling-proposal-refused = Предложение не принято.
letter-ruling-revision-refused = Прежнее решение остаётся в силе.
letter-ruling-revision-opened = Дело с прежним решением открыто снова.

## To the source
letter-restriction = Ограничение
letter-restriction-between-bureaus = другие бюро не видят данных
letter-restriction-towards-applicant = заявителю не сообщают
letter-ground = Названное основание
letter-ground-none = не названо
letter-ground-security = общественная или национальная безопасность, предупреждение преступлений
letter-ground-investigation = тайна расследования или уголовного преследования
letter-ground-applicant-rights = права и свободы заявителя
letter-ground-third-persons = права и свободы третьих лиц
letter-ground-functions = надлежащая работа Комиссии или Интерпола
letter-ground-other = иное, которого нет в списке
letter-challenge = { $date } вы попросили не раскрывать данные. Мотивы не проходят проверку, описанную ниже, и ограничение оспаривается.
letter-challenge-silent = Данные вашего бюро не раскрываются, а ваших мотивов в записях нет. Ограничение оспаривается.
letter-challenge-asks = { $date } вы попросили не раскрывать данные. Проверка, описанная ниже, оставляет вопросы, и ограничение оспаривается, пока на них нет ответа.
letter-justified = Каждое ограничение должно быть обосновано: его основание названо и объяснено. Отсутствие обоснования могут учесть при решении по обращению.
letter-grounds = Основания таковы: общественная или национальная безопасность и предупреждение преступлений; тайна расследования или уголовного преследования; права и свободы заявителя или третьих лиц; надлежащая работа Комиссии или Интерпола.
letter-justified-bureaus = Просят объяснить, что не показывают другим бюро: каким бюро, какие данные, как долго.
letter-test = Что показала проверка
letter-point-ground = Не названо ни одно основание из списка.
letter-point-own-words = Мотивы ничего не говорят об этом деле: их нет, или они те же, что в других делах.
letter-point-per-item = Дело ограничено целиком, или у позиций нет собственных мотивов.
letter-point-supported = Ограничение не подкреплено постановлением, решением или чем-либо иным.
letter-point-in-time = Конец ограничения не назван, или его срок истёк, или его вовремя не пересмотрели.
letter-point-not-published = Вы сами опубликовали то же самое.
letter-point-investigation-open = Названа тайна расследования, а суд уже закончен.
letter-point-asks-ground = Какое основание из списка имеется в виду?
letter-point-asks-own-words = Что в этом деле требует ограничения?
letter-point-asks-per-item = Каковы мотивы для каждой позиции?
letter-point-asks-supported = Какое постановление или решение это подкрепляет?
letter-point-asks-in-time = До какого дня оно нужно?
letter-point-asks-not-published = Ограничено ли то же самое, что вы опубликовали?
letter-point-asks-investigation-open = Суд закончен: открыто ли ещё расследование против других, и каковы для этого отдельные мотивы?
letter-twins = { $n ->
    [one] Те же или почти те же слова стоят ещё в { $n } деле.
    [few] Те же или почти те же слова стоят ещё в { $n } делах.
   *[other] Те же или почти те же слова стоят ещё в { $n } делах.
 }
letter-questions = Вопросы, позиция за позицией
letter-items-as-claimed = Позиции пронумерованы так, как в вашем заявлении от { $date }. Его слова в письмах не повторяются.
letter-item = Позиция { $n }
letter-scope = Ограничено
letter-scope-existence = то, что она существует
letter-scope-content = содержание
letter-scope-source = от кого она
letter-scope-document = документ
letter-reason = Собственные мотивы
letter-reason-given = названы
letter-reason-none = не названы
letter-q-scope-existence = Почему заявитель не может знать, что эта позиция существует?
letter-q-scope-content = Почему заявитель не может знать, что сказано в этой позиции?
letter-q-scope-source = Почему заявитель не может знать, от кого эта позиция?
letter-q-scope-document = Почему заявитель не может видеть этот документ?
letter-q-whole = Какие позиции есть в деле и каковы мотивы для каждой из них?
letter-q-ground = Какое основание применяется и какое постановление или решение его подкрепляет?
letter-q-separate = Суд закончен. Какие отдельные мотивы всё ещё требуют тайны?
letter-q-until = До какого дня нужно ограничение и когда его пересмотрят?
letter-q-part = Какую часть или какую суть можно раскрыть сейчас?
letter-answer-by = Ответ по каждой позиции просят дать до { $date }.
letter-answer-by-over = Ответ по каждой позиции просили дать до { $date }; этот день прошёл. Ответ, который поступит теперь, всё равно прочтут.
letter-silence = Что последует без ответа
letter-silence-confirms = Молчание никогда не подтверждает ограничения.
letter-follows-reminded = Вам направляют напоминание.
letter-follows-third-party-check-asked = Перед любым предложением член органа оценивает риск для третьих лиц.
letter-follows-gist-proposed = Предлагается раскрыть заявителю суть.
letter-follows-block-proposed = Предлагается заблокировать данные, пока обращение рассматривается.
letter-follows-reply-invited = Вам говорят, что будет зачтено, и вы можете ответить.
letter-follows-inference-marked = В деле обращения ставится отметка: отсутствие обоснования могут учесть при решении.
letter-follows-counted-in-audit = Это засчитывается в аудите вашего бюро.
letter-follows-deletion-proposed = Предлагается удалить данные.
letter-no-program = Ни одна программа не раскрывает, не блокирует и не удаляет данные. Каждый из этих шагов решает названный член, с мотивами.
letter-reminder = Ограничение оспорено { $date }. На позиции, названные ниже, ответа ещё нет.
letter-reminder-number = Напоминание, номер
letter-reply = Ограничение оспорено { $date } и не прошло проверку. Прежде чем это будет зачтено вашему бюро, вы можете ответить.
letter-counts = Что будет зачтено
letter-reply-by = Ваш ответ прочтут до того, как что-либо будет зачтено, если он поступит до { $date }.
letter-reply-by-over = Время на ответ истекло { $date }. То, что вы ответите теперь, всё равно прочтут; результат уже мог быть зачтён.
letter-reply-stays = Ваш ответ слово в слово стоит в записях рядом с результатом.
letter-source-delete = Удалите всё, что ваше бюро или другие взяли из этих данных, и сообщите тем, кому вы их передали.
letter-confirm-by = Подтвердите до { $date }, что сделано.

## To a court
letter-level = Состояние
letter-since = С
letter-permitted = Разрешённая мера
letter-permitted-by = Кто решил
letter-permitted-until = До
letter-admissible-since = Приемлемо с
letter-court = { $date } состояние ориентировки таково.
letter-court-level-erased = Содержания ориентировки здесь больше нет. Ни одна мера не может на ней основываться.
letter-court-level-suppressed = Ориентировка отозвана. Ни одна мера не может на ней основываться.
letter-court-level-suspended = Ни одна мера не может основываться на этой ориентировке. Других оснований по праву этого государства это не затрагивает.
letter-court-level-reviewable = Ни одна принудительная мера не может основываться на этой ориентировке, пока не решит названное должностное лицо. Других оснований по праву этого государства это не затрагивает.
letter-court-level-permitted = Названное решение разрешает одну эту меру до названного дня. Все другие меры остаются без разрешения.
letter-court-request = Обращение об этой ориентировке
letter-court-blocked = Данные заблокированы, пока обращение рассматривается.
letter-court-not = О чём это уведомление не говорит
letter-court-says = Оно говорит, каково состояние ориентировки, а не почему. Оно ничего не говорит о вине, о других ориентировках и о том, что известно о лице.
letter-court-changes = Состояние может измениться в любой день. Запросите снова перед каждым заседанием и перед каждым решением о содержании под стражей.

## Classes of offence, for the gist
letter-class-homicide = убийство
letter-class-assault = телесные повреждения и нападение
letter-class-sexual-violence = сексуальное насилие
letter-class-child-abuse = посягательство на ребёнка
letter-class-domestic-violence = домашнее насилие
letter-class-trafficking = торговля людьми
letter-class-kidnapping = похищение и захват заложников
letter-class-robbery = разбой и вымогательство
letter-class-theft = кража и взлом
letter-class-property-damage = повреждение имущества
letter-class-arson = поджог
letter-class-weapons-explosives = оружие и взрывчатые вещества
letter-class-drugs = наркотики
letter-class-organised-crime = организованная преступность
letter-class-terrorism = терроризм
letter-class-war-crimes-torture = военные преступления и пытки
letter-class-fraud = мошенничество
letter-class-embezzlement = растрата
letter-class-tax = налоги и таможня
letter-class-corruption = коррупция и злоупотребление службой
letter-class-money-laundering = отмывание денег
letter-class-forgery = подделка и фальшивомонетничество
letter-class-unfunded-cheque-debt = необеспеченный чек или долг
letter-class-defamation-insult = клевета и оскорбление
letter-class-extremism-association = экстремизм или запрещённое объединение
letter-class-public-order-protest = общественный порядок и протест
letter-class-treason-espionage = измена и шпионаж
letter-class-family = семейные дела
letter-class-administrative = административные правила
letter-class-military = воинские преступления
letter-class-immigration = иммиграция
letter-class-cyber = компьютерные преступления
letter-class-coup = захват власти
letter-class-religious-racial = религиозные преступления
letter-class-other = иные преступления

## How they are made
letter-guide = Письма и бумаги
letter-guide-text = По одному каждого вида, с вымышленными людьми. Неизменные слова и типизированные значения; написанное другими стоит за чертой; каждый шаг говорит, на чём он основан.
