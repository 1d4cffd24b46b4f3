//! `redress card`: the first ten minutes of a meeting, on one page.

use std::fmt::Write as _;

use casework::border::card::card;

use crate::args::{Card, Shared};
use crate::output::{hanging, wrapped};
use crate::{End, Failure, meeting, output};

/// Columns of the page.
const PAGE: usize = 80;

/// Runs it.
pub fn run(shared: &Shared, args: &Card) -> Result<End, Failure> {
    let Some(profile) = meeting::profile(shared, args.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let text = text(&card(&profile), output::width().min(PAGE))?;
    crate::say_as_is!("{text}");
    Ok(End::Done)
}

fn text(card: &casework::border::card::Card, width: usize) -> Result<String, Failure> {
    let bold = anstyle::Style::new().bold();
    let rule = "─".repeat(width);
    let mut out = String::new();
    writeln!(out, "{bold}THE FIRST TEN MINUTES{bold:#}")?;
    writeln!(out, "{}", wrapped(&card.head, "", width))?;
    writeln!(out, "{bold}{}{bold:#}\n{rule}", card.duty)?;
    for step in &card.steps {
        writeln!(out, "{bold} {}  {}{bold:#}", step.number, step.does)?;
        writeln!(out, "{}\n", wrapped(&step.knows, "    ", width))?;
    }
    writeln!(out, "{rule}\n{bold}NEVER BECAUSE OF THE ALERT{bold:#}")?;
    for never in &card.never {
        writeln!(out, "{}", hanging(never, " ×  ", "    ", width))?;
    }
    writeln!(out, "\n{}\n{rule}", card.own_law)?;
    let longest = card.blanks.iter().map(|it| it.chars().count()).max().unwrap_or(0);
    for blank in &card.blanks {
        writeln!(out, "\n {blank:<longest$}  {}", "_".repeat(width.saturating_sub(longest + 3)))?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use casework::border::{Profile, ProfileValues};

    use super::*;

    #[test]
    fn the_card_is_one_page() {
        let profile = Profile::new(ProfileValues {
            state: "QQ".to_owned(),
            duty_number: "+99 8 555 0100".to_owned(),
            child_protection_number: "+99 8 555 0110".to_owned(),
            second_line_minutes: 15,
            meanwhile: Vec::new(),
            judge_within_hours: None,
            referral_hours: 24,
            registers_abroad: Vec::new(),
        })
        .unwrap();
        let text = text(&card(&profile), PAGE).unwrap();
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert!(plain.lines().all(|it| unicode_width::UnicodeWidthStr::width(it) <= PAGE), "{plain}");
        assert!(plain.lines().count() <= 60, "{} lines\n{plain}", plain.lines().count());
    }
}
