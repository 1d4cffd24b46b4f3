//! Invented alerts, the same case sent again, and alerts that look alike but are others.

use terms::alert::{Alert, Authority, Channel, Count, Document, Facts, NameForm, Sex, Source, Warrant};
use terms::{Field, PartialDate};

use super::Dice;
use super::spell::{Cyrillic, Named, Origin, System, in_language, latin};

const LANGUAGES: [Cyrillic; 3] = [Cyrillic::Russian, Cyrillic::Belarusian, Cyrillic::Ukrainian];

/// A town in Russian Cyrillic; the region it lies in.
pub const TOWNS: &[(&str, &str)] = &[
    ("Велморск", "Тракусская"),
    ("Ильмень", "Тракусская"),
    ("Заречинск", "Ловатская"),
    ("Бродовичи", "Ловатская"),
    ("Красногорье", "Селижская"),
    ("Тарнополье", "Селижская"),
    ("Дубровец", "Чарская"),
    ("Щеглов", "Чарская"),
    ("Хотимир", "Вешенская"),
    ("Гримячев", "Вешенская"),
    ("Старобин", "Тракусская"),
    ("Озерцы", "Ловатская"),
    ("Житковец", "Чарская"),
    ("Верхолесье", "Селижская"),
    ("Полозов", "Вешенская"),
    ("Межгорск", "Селижская"),
];
const STATES: &[&str] = &["QQ", "QR", "QS", "QT", "QU"];
const FIRMS: &[&str] = &[
    "Вектор",
    "Альтаир",
    "Гранит",
    "Рубикон",
    "Северстрой",
    "Мираж",
    "Полесье",
    "Орион",
    "Зенит",
    "Каскад",
    "Тандем",
    "Фрегат",
    "Эталон",
    "Лагуна",
];

/// The language an account is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    English,
    Local(Cyrillic),
}

/// Charges by plot: what the first alert says, and under what it comes back.
const CHARGES: &[(&str, &str)] = &[
    ("Tax evasion on a large scale", "Criminal Code Art 243(2)"),
    ("Organisation of mass disorder", "Criminal Code Art 293"),
    ("Fraud", "Criminal Code Art 209(4)"),
    ("Incitement of social hatred", "Criminal Code Art 130"),
    ("Legalisation of illegally obtained means", "Criminal Code Art 235"),
    ("Abuse of office", "Criminal Code Art 424"),
    ("Membership of an extremist formation", "Criminal Code Art 361-1"),
    ("Smuggling", "Criminal Code Art 228"),
    ("Hooliganism", "Criminal Code Art 339"),
    ("Fictitious enterprise", "Criminal Code Art 234"),
];

/// Account sentences: {firm}, {place}, {years}, {sum}, {second}. Three a plot; one may be left out by a paraphrase.
const PLOTS: &[[[&str; 3]; 4]] = &[
    [
        [
            "As director of {firm}, between {years} in {place}, did not declare the income of the enterprise",
            "The unpaid tax came to {sum} roubles",
            "Together with the accountant {second} entered false figures in the books",
        ],
        [
            "Являясь директором {firm}, в период {years} в {place} не отразил доходы предприятия",
            "Сумма неуплаченных налогов составила {sum} рублей",
            "Совместно с бухгалтером {second} вносил недостоверные сведения в отчётность",
        ],
        [
            "Зʼяўляючыся дырэктарам {firm}, у перыяд {years} у {place} не адлюстраваў даходы прадпрыемства",
            "Сума нявыплачаных падаткаў склала {sum} рублёў",
            "Разам з бухгалтарам {second} уносіў недакладныя звесткі ў справаздачнасць",
        ],
        [
            "Будучи директором {firm}, у період {years} у {place} не відобразив доходи підприємства",
            "Сума несплачених податків склала {sum} рублів",
            "Разом із бухгалтером {second} вносив неправдиві відомості до звітності",
        ],
    ],
    [
        [
            "In {years} in {place} organised gatherings that broke public order",
            "Paid out {sum} roubles to those who took part",
            "Used the channel {firm} and the help of {second} to call people to the square",
        ],
        [
            "В {years} в {place} организовал групповые действия, грубо нарушающие общественный порядок",
            "Выплатил участникам {sum} рублей",
            "Использовал канал {firm} и помощь {second} для призывов к выходу на площадь",
        ],
        [
            "У {years} у {place} арганізаваў групавыя дзеянні, якія груба парушаюць грамадскі парадак",
            "Выплаціў удзельнікам {sum} рублёў",
            "Выкарыстоўваў канал {firm} і дапамогу {second} для заклікаў выходзіць на плошчу",
        ],
        [
            "У {years} у {place} організував групові дії, що грубо порушують громадський порядок",
            "Виплатив учасникам {sum} рублів",
            "Використовував канал {firm} і допомогу {second} для закликів вийти на площу",
        ],
    ],
    [
        [
            "Between {years} in {place}, by deceit, obtained the money of customers of {firm}",
            "Caused damage of {sum} roubles",
            "The contracts were signed by {second} on the instruction of the accused",
        ],
        [
            "В период {years} в {place} путём обмана завладел денежными средствами клиентов {firm}",
            "Причинил ущерб на сумму {sum} рублей",
            "Договоры по указанию обвиняемого подписывал {second}",
        ],
        [
            "У перыяд {years} у {place} шляхам падману завалодаў грашовымі сродкамі кліентаў {firm}",
            "Прычыніў шкоду на суму {sum} рублёў",
            "Дамовы па ўказанні абвінавачанага падпісваў {second}",
        ],
        [
            "У період {years} у {place} шляхом обману заволодів грошовими коштами клієнтів {firm}",
            "Заподіяв шкоду на суму {sum} рублів",
            "Договори за вказівкою обвинуваченого підписував {second}",
        ],
    ],
    [
        [
            "From {years} moved goods of {firm} past the customs post near {place}",
            "The value of the goods was {sum} roubles",
            "The transport was arranged by {second}",
        ],
        [
            "В {years} перемещал товары {firm} мимо таможенного поста у {place}",
            "Стоимость товаров составила {sum} рублей",
            "Перевозку обеспечивал {second}",
        ],
        [
            "У {years} перамяшчаў тавары {firm} міма мытнага паста каля {place}",
            "Кошт тавараў склаў {sum} рублёў",
            "Перавозку забяспечваў {second}",
        ],
        [
            "У {years} переміщував товари {firm} повз митний пост біля {place}",
            "Вартість товарів склала {sum} рублів",
            "Перевезення забезпечував {second}",
        ],
    ],
];

/// Words of one meaning, for a light paraphrase.
const SYNONYMS: &[(&str, &str)] = &[
    ("did not declare", "failed to report"),
    ("income", "revenue"),
    ("came to", "amounted to"),
    ("false", "untrue"),
    ("organised", "arranged"),
    ("Caused damage", "Inflicted a loss"),
    ("by deceit", "through deception"),
    ("не отразил", "не задекларировал"),
    ("составила", "достигла"),
    ("Причинил ущерб", "Нанёс вред"),
    ("путём обмана", "обманным путём"),
    ("организовал", "подготовил"),
    ("Выплатил", "Передал"),
    ("склала", "дасягнула"),
    ("шляхам падману", "праз падман"),
    ("організував", "підготував"),
];

/// The truth behind an alert: what happened according to the sender, before anybody writes it down.
#[derive(Clone)]
pub struct Story {
    pub named: Named,
    pub born: PartialDate,
    pub passport: Option<String>,
    pub state: &'static str,
    pub town: usize,
    pub court: usize,
    pub plot: usize,
    pub charge: usize,
    pub from: i32,
    pub to: i32,
    pub issued: i32,
    pub number: String,
    pub sum: u32,
    pub firm: usize,
    pub second: Named,
}

/// A day counted from 2005-01-01 as a date.
pub fn day(count: i32) -> PartialDate {
    let first = terms::Date::new(2005, 1, 1).unwrap();
    let hours = u64::try_from(count.max(0)).unwrap() * 24;
    PartialDate::day_of(first.checked_add(std::time::Duration::from_secs(hours * 3600)).unwrap())
}

impl Story {
    pub fn invent(dice: &mut Dice) -> Self {
        let from = dice.between(4_000, 7_200);
        let to = from + if dice.share(40) { 0 } else { dice.between(20, 1_000) };
        let plot = dice.below(PLOTS.len());
        Self {
            named: Named::invent(dice),
            born: PartialDate::new(
                dice.between(1950, 2000) as i16,
                Some(dice.between(1, 12) as i8),
                Some(dice.between(1, 28) as i8),
            )
            .unwrap(),
            passport: dice.share(35).then(|| {
                format!("{}{:07}", dice.of(&["MP", "KH", "AB", "PD"]), dice.between(1_000_000, 9_999_999))
            }),
            state: dice.of(STATES),
            town: dice.below(TOWNS.len()),
            court: dice.below(3),
            plot,
            charge: dice.below(CHARGES.len()),
            from,
            to,
            issued: to + dice.between(10, 500),
            number: number(dice),
            sum: if dice.share(30) {
                dice.between(1, 90) as u32 * 10_000
            } else {
                dice.between(11_111, 9_999_999) as u32
            },
            firm: dice.below(FIRMS.len()),
            second: Named::invent(dice),
        }
    }
}

/// A warrant number: long ones, and short ones with a year, which courts share.
fn number(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => format!("{}-{}/{}", dice.between(10, 30), dice.between(100, 999), dice.between(14, 25)),
        1 => format!("{}/{}", dice.between(1, 900), dice.between(2014, 2025)),
        _ => format!("1-{}-{:04}/{}", dice.between(10, 40), dice.between(1, 3_000), dice.between(2014, 2025)),
    }
}

/// The same number as another hand writes it.
fn written_otherwise(number: &str, dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!("№ {}", number.replace('-', "/")),
        1 => format!("No {}", number.replace('/', "-")),
        2 => format!("0{number}"),
        _ => format!("у/д {}", number.replace(['-', '/'], " ")),
    }
}

fn town(story: &Story, tongue: Tongue, dice: &mut Dice) -> String {
    let (name, region) = TOWNS[story.town];
    match tongue {
        Tongue::English => {
            let language = dice.of(&LANGUAGES);
            let written = latin(&in_language(name, language), System::pick(language, dice));
            if dice.share(30) {
                format!("{written}, {} region", latin(region, System::Icao))
            } else {
                written
            }
        }
        Tongue::Local(language) => {
            let written = in_language(name, language);
            match dice.below(3) {
                0 => format!("г. {written}"),
                1 => format!("{written}, {} обл.", in_language(region, language)),
                _ => written,
            }
        }
    }
}

fn office(story: &Story, tongue: Tongue, dice: &mut Dice) -> String {
    let (name, _) = TOWNS[story.town];
    match (tongue, story.court) {
        (Tongue::English, court) => {
            let language = dice.of(&LANGUAGES);
            let place = latin(&in_language(name, language), System::pick(language, dice));
            match court {
                0 => format!("District Court of {place}"),
                1 => format!("Prosecutor's office of {place}"),
                _ => format!("Investigative Committee, {place} department"),
            }
        }
        (Tongue::Local(Cyrillic::Russian), 0) => format!("Районный суд г. {name}"),
        (Tongue::Local(Cyrillic::Russian), 1) => format!("Прокуратура г. {name}"),
        (Tongue::Local(Cyrillic::Russian), _) => format!("Следственный комитет, отдел по г. {name}"),
        (Tongue::Local(language @ Cyrillic::Belarusian), 0) => {
            format!("Раённы суд г. {}", in_language(name, language))
        }
        (Tongue::Local(language @ Cyrillic::Belarusian), 1) => {
            format!("Пракуратура г. {}", in_language(name, language))
        }
        (Tongue::Local(language @ Cyrillic::Belarusian), _) => {
            format!("Следчы камітэт, аддзел г. {}", in_language(name, language))
        }
        (Tongue::Local(language @ Cyrillic::Ukrainian), 0) => {
            format!("Районний суд м. {}", in_language(name, language))
        }
        (Tongue::Local(language @ Cyrillic::Ukrainian), 1) => {
            format!("Прокуратура м. {}", in_language(name, language))
        }
        (Tongue::Local(language @ Cyrillic::Ukrainian), _) => {
            format!("Слідчий відділ м. {}", in_language(name, language))
        }
    }
}

fn sum(value: u32, dice: &mut Dice) -> String {
    let plain = value.to_string();
    let separator = match dice.below(3) {
        0 => return plain,
        1 => " ",
        _ => ",",
    };
    let mut out = String::new();
    for (at, c) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(c);
    }
    out
}

fn account(story: &Story, tongue: Tongue, paraphrase: bool, keep_sum: bool, dice: &mut Dice) -> String {
    let at = match tongue {
        Tongue::English => 0,
        Tongue::Local(Cyrillic::Russian) => 1,
        Tongue::Local(Cyrillic::Belarusian) => 2,
        Tongue::Local(Cyrillic::Ukrainian) => 3,
    };
    let mut sentences: Vec<&str> = PLOTS[story.plot][at].to_vec();
    if paraphrase {
        if dice.share(40) {
            sentences.swap(1, 2);
        }
        if dice.share(25) {
            sentences.remove(1 + dice.below(2));
        }
    }
    if !keep_sum {
        sentences.retain(|it| !it.contains("{sum}"));
    }
    let (first, last) = (day(story.from).year(), day(story.to).year());
    let firm = match tongue {
        Tongue::English => latin(FIRMS[story.firm], System::Icao),
        Tongue::Local(language) => in_language(FIRMS[story.firm], language),
    };
    let second = match tongue {
        Tongue::English => story.second.latin(Cyrillic::Russian, false, dice).1,
        Tongue::Local(language) => story.second.cyrillic(language, false).1,
    };
    let mut text = sentences.join(". ");
    if paraphrase {
        for (from, to) in SYNONYMS {
            if dice.share(50) {
                text = text.replace(from, to);
            }
        }
    }
    let years = match tongue {
        _ if first == last => first.to_string(),
        Tongue::English => format!("{first} and {last}"),
        Tongue::Local(_) => format!("{first}-{last}"),
    };
    let place = town(story, tongue, dice);
    text.replace("{firm}", &firm)
        .replace("{place}", &place)
        .replace("{years}", &years)
        .replace("{sum}", &sum(story.sum, dice))
        .replace("{second}", &second)
        + "."
}

/// Spellings of the person on one alert.
fn names(named: &Named, language: Cyrillic, dice: &mut Dice) -> Vec<NameForm> {
    let mut forms = Vec::new();
    let father = dice.share(if language == Cyrillic::Russian { 60 } else { 35 });
    let in_latin = dice.share(75);
    if in_latin {
        let (first, last) = named.latin(language, father && dice.share(40), dice);
        let text = match dice.below(3) {
            0 => format!("{} {first}", last.to_uppercase()),
            1 => format!("{first} {last}"),
            _ => format!("{last}, {first}"),
        };
        let mut form = NameForm::plain(&text);
        if dice.share(50) {
            form.family = Some(last);
            form.given = Some(first);
        }
        forms.push(form);
    }
    if !in_latin || dice.share(35) {
        let (first, last) = named.cyrillic(language, father);
        forms.push(NameForm::plain(&if dice.share(50) {
            format!("{last} {first}")
        } else {
            format!("{first} {last}")
        }));
    }
    forms
}

/// The first alert of a story.
pub fn first_alert(story: &Story, dice: &mut Dice) -> Alert {
    let language = dice.of(&LANGUAGES);
    let tongue = if dice.share(50) { Tongue::English } else { Tongue::Local(language) };
    let mut alert = Alert::empty(Source {
        channel: dice.of(&[
            Channel::InterpolRed,
            Channel::InterpolRed,
            Channel::Diffusion,
            Channel::CisInterstate,
        ]),
        bureau: Field::notice(story.state.to_owned()),
        reference: Some(format!("{}/{}", dice.between(2014, 2025), dice.between(1_000, 99_999))),
    });
    alert.subject.names = names(&story.named, language, dice);
    let dice_born = dice.below(100);
    alert.subject.born = match dice_born {
        0..=91 => Field::notice(story.born),
        92..=95 => Field::notice(PartialDate::new(story.born.year(), None, None).unwrap()),
        _ => Field::Unknown,
    };
    alert.subject.sex = Field::notice(if story.named.woman { Sex::Female } else { Sex::Male });
    alert.subject.nationalities = Field::notice(vec![story.state.to_owned()]);
    if let Some(passport) = &story.passport {
        alert.subject.documents = Field::notice(vec![Document {
            kind: "passport".into(),
            number: passport.clone(),
            state: Some(story.state.into()),
        }]);
    }
    let (charge, law) = CHARGES[story.charge];
    let mut count = Count::of(charge);
    count.law = Field::notice(law.to_owned());
    let warrant = Warrant {
        state: Field::notice(story.state.to_owned()),
        reference: Field::notice(story.number.clone()),
        authority: Authority { name: Field::notice(office(story, tongue, dice)), ..Authority::default() },
        issued: Field::notice(day(story.issued)),
        counts: vec![count],
        facts: Facts {
            text: Field::notice(account(story, tongue, false, true, dice)),
            from: Field::notice(day(story.from)),
            to: Field::notice(day(story.to)),
            place: if dice.share(92) { Field::notice(town(story, tongue, dice)) } else { Field::Unknown },
            role: Field::Unknown,
        },
        ..Warrant::default()
    };
    alert.warrants = Field::notice(vec![warrant]);
    alert
}

/// What was done to a case before it was sent again.
#[derive(Default, Clone, Debug)]
pub struct Changes(pub Vec<&'static str>);

/// A date with one of the usual slips.
fn slipped(born: PartialDate, dice: &mut Dice) -> PartialDate {
    let (year, month, day) = (born.year(), born.month().unwrap(), born.day().unwrap());
    let slip = match dice.below(3) {
        0 if day <= 12 && day != month => PartialDate::new(year, Some(day), Some(month)),
        1 if year % 10 < 9 => PartialDate::new(year + 1, Some(month), Some(day)),
        _ if day % 10 < 8 => PartialDate::new(year, Some(month), Some(day + 1)),
        _ => PartialDate::new(year - 10, Some(month), Some(day)),
    };
    slip.unwrap_or(born)
}

/// The same case as it is sent again.
pub fn relay(story: &Story, original: &Alert, dice: &mut Dice) -> (Alert, Changes) {
    let mut changes = Changes::default();
    let mut note = |what: &'static str| changes.0.push(what);
    let mut told = story.clone();
    let language = dice.of(&LANGUAGES);
    let tongue = if dice.share(50) { Tongue::English } else { Tongue::Local(language) };
    note(if tongue == Tongue::English { "account in English" } else { "account in Cyrillic" });

    // Shifted dates: the acts by days to three months, the warrant by days to weeks.
    if dice.share(50) {
        note("acts shifted");
        let shift = dice.between(-45, 90);
        told.from += shift;
        told.to += shift + dice.between(-10, 10);
        told.to = told.to.max(told.from);
    }
    let mut issued = Field::notice(day(story.issued));
    let mut number = Field::notice(story.number.clone());
    match dice.below(100) {
        0..=34 => note("number kept"),
        35..=59 => {
            note("number written otherwise");
            number = Field::notice(written_otherwise(&story.number, dice));
        }
        60..=79 => {
            note("new number");
            number = Field::notice(self::number(dice));
        }
        _ => {
            note("number dropped");
            number = Field::Unknown;
        }
    }
    match dice.below(100) {
        0..=39 => {}
        40..=69 => {
            note("warrant date shifted");
            issued = Field::notice(day(story.issued + dice.between(-20, 40)));
        }
        70..=89 => {
            note("new warrant date");
            issued = Field::notice(day(story.issued + dice.between(100, 1_200)));
        }
        _ => {
            note("warrant date dropped");
            issued = Field::Unknown;
        }
    }

    let other_bureau = dice.share(45);
    let bureau = if other_bureau { dice.other(STATES, story.state) } else { story.state };
    let channels = [
        Channel::InterpolRed,
        Channel::InterpolBlue,
        Channel::Diffusion,
        Channel::CisInterstate,
        Channel::StateWantedList,
        Channel::Bilateral,
    ];
    if other_bureau {
        note("another bureau");
    }
    let mut alert = Alert::empty(Source {
        channel: dice.of(&channels),
        bureau: Field::notice(bureau.to_owned()),
        reference: Some(format!("{}/{}", dice.between(2019, 2026), dice.between(1_000, 99_999))),
    });
    if alert.source.channel != original.source.channel {
        note("another channel");
    }
    alert.subject.names = names(&story.named, language, dice);
    if dice.share(20) {
        note("alias added");
        let other = Named::invent(dice);
        alert.subject.names.extend(names(&other, language, dice));
    }
    alert.subject.born = match dice.below(100) {
        0..=79 => Field::notice(story.born),
        80..=86 => {
            note("slip in the date of birth");
            Field::notice(slipped(story.born, dice))
        }
        87..=95 => {
            note("year of birth only");
            Field::notice(PartialDate::new(story.born.year(), None, None).unwrap())
        }
        _ => {
            note("no date of birth");
            Field::Unknown
        }
    };
    alert.subject.sex = original.subject.sex.clone();
    alert.subject.nationalities = Field::notice(vec![dice.of(STATES).to_owned()]);
    if let Some(passport) = story.passport.as_ref().filter(|_| dice.share(40)) {
        alert.subject.documents = Field::notice(vec![Document {
            kind: "passport".into(),
            number: passport.to_lowercase(),
            state: None,
        }]);
    }

    let mut counts: Vec<Count> = Vec::new();
    for _ in 0..=dice.below(3) {
        let (charge, law) = dice.of(CHARGES);
        if charge != CHARGES[story.charge].0 {
            let mut count = Count::of(charge);
            count.law = Field::notice(law.to_owned());
            counts.push(count);
        }
    }
    let keep_sum = dice.share(85);
    if !keep_sum {
        note("sum left out");
    }
    let place = if dice.share(90) { Field::notice(town(&told, tongue, dice)) } else { Field::Unknown };
    if !place.is_known() {
        note("place left out");
    }
    let dates = |from: i32, to: i32, dice: &mut Dice| {
        if dice.share(10) {
            let month = |it: PartialDate| PartialDate::new(it.year(), it.month(), None).unwrap();
            (Field::notice(month(day(from))), Field::notice(month(day(to))))
        } else {
            (Field::notice(day(from)), Field::notice(day(to)))
        }
    };
    let mut warrant = Warrant {
        state: Field::notice(bureau.to_owned()),
        reference: number,
        authority: Authority { name: Field::notice(office(&told, tongue, dice)), ..Authority::default() },
        issued,
        counts,
        facts: Facts {
            text: if dice.share(93) {
                Field::notice(account(&told, tongue, true, keep_sum, dice))
            } else {
                note("no account");
                Field::Unknown
            },
            place,
            ..Facts::default()
        },
        ..Warrant::default()
    };
    let mut warrants = Vec::new();
    if told.to - told.from > 60 && dice.share(20) {
        note("split into two warrants");
        let middle = (told.from + told.to) / 2;
        let mut second = warrant.clone();
        (second.facts.from, second.facts.to) = dates(middle, told.to, dice);
        second.reference = Field::Unknown;
        (warrant.facts.from, warrant.facts.to) = dates(told.from, middle, dice);
        warrants.push(second);
    } else {
        (warrant.facts.from, warrant.facts.to) = dates(told.from, told.to, dice);
    }
    warrants.insert(0, warrant);
    alert.warrants = Field::notice(warrants);
    (alert, changes)
}

/// What makes two unrelated alerts look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Nothing: two alerts by chance.
    Chance,
    /// The same name and a date of birth within a year; other cases.
    Namesakes,
    /// Namesakes from one town.
    NamesakesOfOneTown,
    /// Other persons, the same town and the same days, as after one demonstration.
    TownAndDays,
    /// Other persons, the same office and warrant date.
    OfficeAndDate,
    /// Other persons, warrant numbers that follow one another, the same office.
    NextNumbers,
}

impl Likeness {
    pub const HARD: [Self; 5] = [
        Self::Namesakes,
        Self::NamesakesOfOneTown,
        Self::TownAndDays,
        Self::OfficeAndDate,
        Self::NextNumbers,
    ];
}

/// A group of alerts of different persons and cases that look alike in one way.
pub fn group(like: Likeness, size: usize, dice: &mut Dice) -> Vec<Alert> {
    let base = Story::invent(dice);
    let mut alerts = Vec::with_capacity(size);
    for at in 0..size {
        let mut story = Story::invent(dice);
        match like {
            Likeness::Chance => {}
            Likeness::Namesakes | Likeness::NamesakesOfOneTown => {
                story.named = base.named.clone();
                let year = base.born.year() + dice.between(-1, 1) as i16;
                let near = dice.share(30);
                let (month, day) = if near {
                    (base.born.month(), base.born.day())
                } else {
                    (Some(dice.between(1, 12) as i8), Some(dice.between(1, 28) as i8))
                };
                story.born = PartialDate::new(year, month, day).unwrap();
                if like == Likeness::NamesakesOfOneTown {
                    story.town = base.town;
                    story.state = base.state;
                    story.court = base.court;
                }
            }
            Likeness::TownAndDays => {
                (story.town, story.state, story.from, story.to) = (base.town, base.state, base.from, base.to);
                (story.plot, story.charge, story.firm) = (base.plot, base.charge, base.firm);
            }
            Likeness::OfficeAndDate => {
                (story.town, story.state, story.court, story.issued) =
                    (base.town, base.state, base.court, base.issued);
            }
            Likeness::NextNumbers => {
                (story.town, story.state, story.court) = (base.town, base.state, base.court);
                story.number = format!("17-{}/23", 100 + at);
            }
        }
        alerts.push(first_alert(&story, dice));
    }
    alerts
}

/// A short look at the make-up, for the page.
pub fn origin_word(origin: Origin) -> &'static str {
    match origin {
        Origin::EastSlavic => "East Slavic",
        Origin::Turkic => "Turkic",
        Origin::Arabic => "Arabic",
        Origin::Western => "Western",
    }
}
