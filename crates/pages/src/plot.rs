//! Plots as SVG made here: a series with its interval over the years, and bars. Every value stands in a table too.
//!
//! Promise: the interval is always drawn, the threshold is named, and nothing is said by colour alone. No style
//! attribute is used. About bureaus and work, never about a person.

use std::fmt::Write as _;

use askama::filters::Safe;

use crate::escape::marked;
use crate::parts::Html;

/// One year of a bureau.
#[derive(Clone, Debug)]
pub struct Year {
    /// The data year.
    pub year: i16,
    /// Lower end, median, upper end, 0 to 100.
    pub draws: [f64; 3],
    /// Its class.
    pub class: char,
    /// No new data: carried forward from the year before.
    pub carried: bool,
}

const LEFT: f64 = 44.0;
const RIGHT: f64 = 712.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 250.0;

fn y(value: f64) -> f64 {
    BOTTOM - value.clamp(0.0, 100.0) / 100.0 * (BOTTOM - TOP)
}

/// The years with their interval; `threshold` is where class A begins, `words` the title, the description and the name
/// of the threshold.
#[must_use]
pub fn years(years: &[Year], threshold: f64, words: [&str; 3]) -> Html {
    let [title, description, line] = words.map(marked);
    let step = (RIGHT - LEFT) / f64::from(u32::try_from(years.len().max(1)).unwrap_or(1));
    let x = |it: usize| LEFT + step * (f64::from(u32::try_from(it).unwrap_or(0)) + 0.5);
    let mut out = format!(
        "<svg viewBox=\"0 0 720 316\" role=\"img\" aria-labelledby=\"plot-title plot-text\"><title id=\"plot-title\">\
         {title}</title><desc id=\"plot-text\">{description}</desc><defs><pattern id=\"hatch\" width=\"7\" height=\"7\" \
         patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0v7\"/></pattern>\
         </defs>"
    );
    for mark in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let at = y(mark);
        let _ = write!(
            out,
            "<path class=\"rule\" d=\"M{LEFT} {at:.1}H{RIGHT}\"/><text x=\"36\" y=\"{:.1}\" text-anchor=\"end\">{mark}</text>",
            at + 4.0
        );
    }
    let points = |which: fn(&Year) -> f64| -> Vec<String> {
        years.iter().enumerate().map(|(at, it)| format!("{:.1},{:.1}", x(at), y(which(it)))).collect()
    };
    let low = points(|it| it.draws[0]);
    let high = points(|it| it.draws[2]);
    let band: Vec<&str> = high.iter().chain(low.iter().rev()).map(String::as_str).collect();
    let _ = write!(out, "<polygon class=\"band\" points=\"{}\"/>", band.join(" "));
    for edge in [&low, &high] {
        let _ = write!(out, "<polyline class=\"band-edge\" points=\"{}\"/>", edge.join(" "));
    }
    let at = y(threshold);
    let _ = write!(
        out,
        "<path class=\"threshold\" d=\"M{LEFT} {at:.1}H{RIGHT}\"/><text class=\"strong halo\" x=\"48\" y=\"{:.1}\">{line}</text>",
        at - 7.0
    );
    let _ = write!(out, "<polyline class=\"median\" points=\"{}\"/>", points(|it| it.draws[1]).join(" "));
    for (at, it) in years.iter().enumerate() {
        let dot = if it.carried { "dot-open" } else { "dot" };
        let class = it.class.to_ascii_lowercase();
        let on = if it.class == 'A' { "on-a" } else { "strong halo" };
        let wide = (step - 3.5).max(4.0);
        let centre = x(at);
        let _ = write!(
            out,
            "<circle class=\"{dot}\" cx=\"{centre:.1}\" cy=\"{:.1}\" r=\"5\"/><rect class=\"cell cell-{class}\" x=\"{:.1}\" \
             y=\"264\" width=\"{wide:.1}\" height=\"26\"/><text class=\"{on}\" x=\"{centre:.1}\" y=\"282\" \
             text-anchor=\"middle\">{}</text><text x=\"{centre:.1}\" y=\"308\" text-anchor=\"middle\">{}</text>",
            y(it.draws[1]),
            centre - wide / 2.0,
            it.class.to_ascii_uppercase(),
            it.year
        );
    }
    out.push_str("</svg>");
    Safe(out)
}

/// Bars with their names and values; the longest fills the room.
#[must_use]
pub fn bars(rows: &[(String, u64)], id: &str, title: &str) -> Html {
    let id = marked(id);
    let most = rows.iter().map(|it| it.1).max().unwrap_or(0).max(1);
    let height = rows.len() * 30 + 8;
    let mut out = format!(
        "<svg viewBox=\"0 0 720 {height}\" role=\"img\" aria-labelledby=\"{id}-title\"><title id=\"{id}-title\">{}</title>",
        marked(title)
    );
    for (at, (name, value)) in rows.iter().enumerate() {
        let top = at * 30 + 6;
        let wide = value.saturating_mul(400) / most;
        let _ = write!(
            out,
            "<text x=\"230\" y=\"{}\" text-anchor=\"end\">{}</text><rect class=\"bar\" x=\"240\" y=\"{top}\" \
             width=\"{wide}\" height=\"20\"/><text class=\"strong\" x=\"{}\" y=\"{}\">{value}</text>",
            top + 15,
            marked(name),
            wide + 248,
            top + 15
        );
    }
    out.push_str("</svg>");
    Safe(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_is_drawn_with_its_interval_and_its_class() {
        let year = |year, class, carried| Year { year, draws: [50.0, 60.0, 70.0], class, carried };
        let svg = years(&[year(2024, 'U', true), year(2025, 'A', false)], 62.0, ["<t>", "d", "l"]).0;
        assert!(svg.contains("&lt;t&gt;") && svg.contains("dot-open") && svg.contains("cell-a"), "{svg}");
        assert_eq!(svg.matches("band-edge").count(), 2);
        assert!(!svg.contains("style="));
    }

    #[test]
    fn bars_of_nothing_divide_by_nothing() {
        assert!(bars(&[("a".to_owned(), 0)], "x", "t").0.contains("width=\"0\""));
        assert!(bars(&[], "x", "t").0.ends_with("</svg>"));
    }
}
