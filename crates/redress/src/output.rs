//! Text for a terminal: widths, colours, and foreign text made safe to show.

use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use terms::level::{Level, Track};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Prints a line; a program that reads us and has read enough is no fault of ours, anything else ends the program.
#[macro_export]
macro_rules! say {
    ($($text:tt)*) => { $crate::output::written(&format!("{}\n", format_args!($($text)*))) };
}

/// Prints without a line break of its own.
#[macro_export]
macro_rules! say_as_is {
    ($($text:tt)*) => { $crate::output::written(&format!($($text)*)) };
}

/// Writes to standard output.
pub fn written(text: &str) {
    let mut out = anstream::AutoStream::auto(std::io::stdout());
    check(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Ends the program where standard output cannot be written.
pub fn check(result: std::io::Result<()>) {
    match result {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            anstream::eprintln!("redress: the output could not be written: {error}");
            std::process::exit(1);
        }
    }
}

/// Columns where the output is no terminal.
const WIDTH: usize = 120;
/// Fewest columns a table is made for.
const NARROWEST: usize = 60;

/// Columns of the terminal behind standard output.
pub fn width() -> usize {
    terminal_size::terminal_size_of(std::io::stdout())
        .map_or(WIDTH, |(terminal_size::Width(it), _)| usize::from(it))
        .max(NARROWEST)
}

/// The text cut to so many columns and filled up with spaces. Foreign text cannot move the cursor.
pub fn cell(text: &str, columns: usize) -> String {
    let safe = names::display_safe(text);
    let mut cut = String::new();
    let mut used = 0;
    let fits = safe.width() <= columns;
    let limit = if fits { columns } else { columns.saturating_sub(1) };
    for letter in safe.chars() {
        let wide = letter.width().unwrap_or(0);
        if used + wide > limit {
            break;
        }
        cut.push(letter);
        used += wide;
    }
    if !fits {
        cut.push('…');
        used += 1;
    }
    cut.push_str(&" ".repeat(columns.saturating_sub(used)));
    cut
}

/// The beginning of an id, enough to find it by: cut without a sign, so that it can be typed as it stands.
pub fn beginning(id: &str, columns: usize) -> String {
    let cut: String = id.chars().take(columns).collect();
    format!("{cut:<columns$}")
}

/// The text in lines of at most so many columns, each behind an indent.
pub fn wrapped(text: &str, indent: &str, columns: usize) -> String {
    hanging(text, indent, indent, columns)
}

/// The same with another indent of the first line.
pub fn hanging(text: &str, first: &str, indent: &str, columns: usize) -> String {
    let safe = names::display_safe(text);
    // Ids and dates are not broken at their hyphens.
    let options = textwrap::Options::new(columns)
        .initial_indent(first)
        .subsequent_indent(indent)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(&safe, options)
}

/// The word for a level in a table; what it means stands in the legend.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Erased => "ERASED",
        Level::Suppressed => "RECALLED",
        Level::Suspended => "SUSPENDED",
        Level::Reviewable => "UNDER REVIEW",
        Level::Permitted => "MAY ACT",
    }
}

/// Its colour; the word always says the same.
pub fn level_style(level: Level) -> Style {
    let colour = match level {
        Level::Erased | Level::Suppressed => AnsiColor::BrightBlack,
        Level::Suspended => AnsiColor::Magenta,
        Level::Reviewable => AnsiColor::Cyan,
        Level::Permitted => AnsiColor::Green,
    };
    Style::new().fg_color(Some(colour.into())).bold()
}

/// The word for a track.
pub fn track_word(track: Track) -> &'static str {
    track.code()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_cut_by_columns_and_cannot_steer_the_terminal() {
        assert_eq!(cell("abc", 5), "abc  ");
        assert_eq!(cell("abcdef", 5), "abcd…");
        assert_eq!(cell("日本語", 5), "日本…");
        assert!(!cell("a\u{1b}[2Jb", 20).contains('\u{1b}'));
        assert!(!cell("a\u{202e}b", 20).contains('\u{202e}'));
    }
}
