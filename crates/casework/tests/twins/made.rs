//! Invented justifications, and what people do to a text that they copy.

/// Numbers that look like chance and are the same every time.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let at = self.below(from.len());
        from.get(at).copied().unwrap_or_default()
    }
}

/// A language: sentences with places for words, and the words.
pub struct Language {
    pub name: &'static str,
    pub sentences: &'static [&'static str],
    pub words: &'static [&'static str],
    /// Words are parted by spaces.
    pub spaces: bool,
}

pub static LANGUAGES: &[Language] = &[
    Language {
        name: "English",
        sentences: &[
            "Disclosure of the {} may prejudice the ongoing inquiry into the {} and put the {} at risk.",
            "The {} has not yet been examined by the {}, and its content would allow the applicant to alter the {}.",
            "A second person who took part in the {} is still sought and reads what the {} is told.",
            "The prosecutor ordered on 12 March 2026 under number 17-243 that the {} stays closed until the {} ends.",
            "National security requires that neither the {} nor the {} becomes known outside the {}.",
            "The informant who described the {} works in the same {} and could be recognised from the {}.",
            "A search of the {} is planned, and whoever learns of the {} can empty the {} before it.",
            "The {} was obtained from another state under the condition that no {} is passed to the parties of the {}.",
            "International police cooperation depends on the confidentiality of the {} and of every {} that follows.",
            "The applicant absconded twice when the {} became known, and used the {} to warn the {}.",
            "The bank that keeps the {} must not learn before the {} that the {} is under review.",
            "Three accounts connected with the {} were emptied within a day after an earlier {} was disclosed.",
            "The data are confidential in full and concern methods of the {} that serve in every {} of this kind.",
            "Two witnesses of the {} live near the {} and received threats after the {} in spring.",
            "The court closed the {} to the public on 3 May 2025 because a minor appears in the {}.",
            "Until the expert has finished the report on the {}, each {} can still be exchanged for another {}.",
            "Communication of the {} would reveal by which {} the whereabouts of the {} were found.",
            "The competent {} asks that the {} be kept from the person concerned as long as the {} lasts.",
        ],
        words: &[
            "ledger",
            "warehouse",
            "transfer",
            "contract",
            "statement",
            "customs file",
            "delivery",
            "ministry",
            "telephone record",
            "company",
            "partner",
            "vehicle",
            "invoice",
            "meeting",
            "notary",
            "account",
            "agency",
            "driver",
            "archive",
            "proceeding",
            "tender",
            "workshop",
            "passport office",
            "cargo",
            "loan",
            "apartment",
            "factory",
            "register",
            "supplier",
            "laboratory",
            "auction",
            "farm",
        ],
        spaces: true,
    },
    Language {
        name: "Russian",
        sentences: &[
            "Раскрытие сведений о {} может повредить расследованию и поставить под угрозу {} и {}.",
            "Материалы о {} ещё не изучены, и знакомство с ними позволит заявителю изменить {} или {}.",
            "Второй участник {} находится в розыске и следит за тем, что становится известно о {}.",
            "Постановлением прокурора от 12 марта 2026 года № 17-243 {} закрыто до окончания проверки {}.",
            "Интересы национальной безопасности требуют, чтобы {} и {} оставались неизвестными посторонним.",
            "Лицо, сообщившее о {}, работает в том же учреждении и может быть узнано по описанию {}.",
            "Планируется обыск, и тот, кто узнает о {}, успеет вывезти {} до начала следственных действий.",
            "Сведения о {} получены от другого государства на условии, что {} не передаётся сторонам дела.",
            "Международное сотрудничество полиции основано на сохранении тайны {} и каждого последующего {}.",
            "Заявитель дважды скрывался, когда становилось известно о {}, и предупреждал через {} остальных.",
            "Банк, в котором хранится {}, не должен до окончания проверки узнать, что {} изучается следствием.",
            "Данные полностью секретны и касаются методов работы, применяемых при проверке {} и {}.",
            "Два свидетеля {} живут рядом и получали угрозы после того, как весной стало известно о {}.",
            "Пока эксперт не закончил заключение о {}, каждый {} может быть подменён другим.",
        ],
        words: &[
            "склада",
            "договора",
            "перевода",
            "предприятия",
            "архива",
            "завода",
            "кредита",
            "аукциона",
            "реестра",
            "груза",
            "собрания",
            "нотариуса",
            "автомобиля",
            "счёта",
            "поставщика",
            "тендера",
            "водителя",
            "мастерской",
            "квартиры",
            "лаборатории",
            "фермы",
            "накладной",
            "ведомости",
            "посредника",
        ],
        spaces: true,
    },
    Language {
        name: "Chinese",
        sentences: &[
            "披露关于{}的资料可能妨碍正在进行的侦查并危及{}的安全",
            "检察机关已决定在{}结束之前不得向任何一方提供{}",
            "另一名涉案人员仍然在逃并关注有关{}的一切消息",
            "提供线索的人在同一{}工作可能因描述而被认出",
            "计划对{}进行搜查知情者可能事先转移{}",
            "该资料由他国提供条件是不得将{}转交当事人",
            "国家安全要求{}和{}均不得为外界所知",
            "两名证人住在{}附近春季曾受到威胁",
            "鉴定人尚未完成关于{}的报告证物仍可能被调换",
            "国际警务合作取决于对{}以及后续{}的保密",
        ],
        words: &[
            "仓库",
            "合同",
            "转账",
            "公司",
            "档案",
            "工厂",
            "贷款",
            "拍卖",
            "登记册",
            "货物",
            "会议",
            "公证处",
            "车辆",
            "账户",
            "供应商",
            "招标",
            "司机",
            "作坊",
            "公寓",
            "实验室",
        ],
        spaces: false,
    },
];

/// A text: which sentences, and how they read.
#[derive(Clone)]
pub struct Made {
    pub which: Vec<usize>,
    pub sentences: Vec<String>,
}

impl Made {
    pub fn text(&self) -> String {
        self.sentences.join(" ")
    }
}

fn sentence(language: &Language, which: usize, chance: &mut Chance) -> String {
    let mut out = String::new();
    let form = language.sentences.get(which).copied().unwrap_or_default();
    for (at, part) in form.split("{}").enumerate() {
        if at > 0 {
            out.push_str(chance.pick(language.words));
        }
        out.push_str(part);
    }
    out
}

/// A text of two to four sentences.
pub fn made(language: &Language, chance: &mut Chance) -> Made {
    let mut which: Vec<usize> = Vec::new();
    let long = 2 + chance.below(3);
    while which.len() < long {
        let next = chance.below(language.sentences.len());
        if !which.contains(&next) {
            which.push(next);
        }
    }
    let sentences = which.iter().map(|it| sentence(language, *it, chance)).collect();
    Made { which, sentences }
}

/// What is done to a text that is copied.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// Another date, another number, other signs, other case.
    Date,
    /// One word in ten is another.
    Words,
    /// One word in fourteen is spelled otherwise.
    Spelled,
    /// A sentence is added.
    Added,
    /// The sentences stand in another order.
    Order,
    /// A sentence is added and one word in fourteen is another.
    Both,
}

impl Change {
    pub const ALL: [Self; 6] = [Self::Date, Self::Words, Self::Spelled, Self::Added, Self::Order, Self::Both];

    pub fn says(self) -> &'static str {
        match self {
            Self::Date => "another date, number, case and signs",
            Self::Words => "one word in ten exchanged",
            Self::Spelled => "one word in fourteen spelled otherwise",
            Self::Added => "a sentence added",
            Self::Order => "the sentences in another order",
            Self::Both => "a sentence added and one word in fourteen exchanged",
        }
    }
}

/// A copy with a change.
pub fn changed(text: &Made, change: Change, language: &Language, chance: &mut Chance) -> String {
    let mut copy = text.clone();
    let add = |copy: &mut Made, chance: &mut Chance| {
        let next = (0..language.sentences.len()).filter(|it| !text.which.contains(it)).collect::<Vec<_>>();
        let which = next.get(chance.below(next.len())).copied().unwrap_or_default();
        copy.sentences.insert(chance.below(copy.sentences.len() + 1), sentence(language, which, chance));
    };
    match change {
        Change::Date => {
            let text = copy
                .text()
                .to_uppercase()
                .replace("12 MARCH 2026", "1 February 2025")
                .replace("17-243", "9/3");
            text.replace("12 МАРТА 2026", "30.11.2024").replace(',', " -").replace('.', ";")
        }
        Change::Words => exchanged(&copy.text(), 10, language, chance),
        Change::Spelled => spelled(&copy.text(), 14, language, chance),
        Change::Added => {
            add(&mut copy, chance);
            copy.text()
        }
        Change::Order => {
            copy.sentences.rotate_left(1);
            copy.text()
        }
        Change::Both => {
            add(&mut copy, chance);
            exchanged(&copy.text(), 14, language, chance)
        }
    }
}

/// Every so many words, or twice as many characters, another one: at least one.
fn exchanged(text: &str, every: usize, language: &Language, chance: &mut Chance) -> String {
    let parts = parts(text, language);
    let step = if language.spaces { every } else { every * 2 };
    let first = chance.below(step.min(parts.len()));
    let swap = |(at, part): (usize, String)| {
        if at % step == first { chance.pick(language.words).to_owned() } else { part }
    };
    let parts: Vec<String> = parts.into_iter().enumerate().map(swap).collect();
    parts.join(if language.spaces { " " } else { "" })
}

fn parts(text: &str, language: &Language) -> Vec<String> {
    if language.spaces {
        text.split_whitespace().map(str::to_owned).collect()
    } else {
        text.chars().filter(|it| !it.is_whitespace()).map(String::from).collect()
    }
}

/// Every so many words one letter is left out, doubled or another.
fn spelled(text: &str, every: usize, language: &Language, chance: &mut Chance) -> String {
    if !language.spaces {
        return exchanged(text, every, language, chance);
    }
    let first = chance.below(every);
    let words: Vec<String> = text
        .split_whitespace()
        .enumerate()
        .map(|(at, word)| {
            let mut letters: Vec<char> = word.chars().collect();
            if at % every == first && letters.len() > 3 {
                let place = 1 + chance.below(letters.len() - 2);
                match chance.below(3) {
                    0 => drop(letters.remove(place)),
                    1 => letters.insert(place, letters[place]),
                    _ => letters.swap(place, place - 1),
                }
            }
            letters.into_iter().collect()
        })
        .collect();
    words.join(" ")
}
