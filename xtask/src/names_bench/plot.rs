//! The plot: recall among the first ten against the time of a query, on the largest list.
//!
//! Read in grey and without colour: shapes tell programs apart, words stand beside them.

use std::fmt::Write;

use super::table::{milliseconds, thousands};
use super::{Results, search};

const WIDTH: f64 = 820.0;
const HEIGHT: f64 = 470.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 30.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 62.0;
/// Height of a line of words.
const LINE: f64 = 15.0;

/// Draws it.
pub(super) fn draw(results: &Results) -> String {
    let size = results.searches.iter().map(|it| it.size).max().unwrap_or(0);
    let points: Vec<(&search::Row, &search::Figures)> = results
        .searches
        .iter()
        // Dates that are all right make everybody alike; the table has them.
        .filter(|it| it.mode != search::Mode::Dated)
        .filter_map(|it| Some((it, it.gave.as_ref().ok()?)))
        .filter(|(it, _)| it.size == size || !ran(results, it.label, size))
        .collect();
    let plan = Plan::of(&points);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Recall among the first ten against time of a query\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"24\" font-size=\"15\" font-weight=\"bold\">Found among the first ten, and how long a query takes: {} persons</text>\n\
         <text x=\"{LEFT}\" y=\"43\" fill=\"#444\">mark: median, line: up to the 99th percentile; filled: redress; triangle: with a date of birth, a quarter of them wrong or missing</text>\n",
        thousands(size)
    );
    plan.axes(&mut text);
    let mut taken: Vec<(f64, f64, f64, f64)> = Vec::new();
    for (_, gave) in &points {
        let (x, y) = (plan.x(gave.p50), plan.y(gave.ten));
        taken.push((x - 7.0, y - 6.0, x + 7.0, y + 6.0));
        taken.push((x, y - 2.0, plan.x(gave.p99), y + 2.0));
    }
    for (row, gave) in &points {
        plan.mark(&mut text, row, gave);
    }
    for (row, gave) in &points {
        plan.words(&mut text, row, gave, size, &mut taken);
    }
    text.push_str("</svg>\n");
    text
}

fn ran(results: &Results, label: &str, size: usize) -> bool {
    results.searches.iter().any(|it| it.label == label && it.size == size && it.gave.is_ok())
}

/// Where a figure stands on the paper.
struct Plan {
    /// Powers of ten of milliseconds.
    from: i32,
    to: i32,
    lowest: f64,
}

impl Plan {
    fn of(points: &[(&search::Row, &search::Figures)]) -> Self {
        let power = |ms: f64| ms.max(1e-3).log10();
        let least = points.iter().map(|(_, it)| power(it.p50)).fold(f64::INFINITY, f64::min);
        let most = points.iter().map(|(_, it)| power(it.p99)).fold(f64::NEG_INFINITY, f64::max);
        let recall = points.iter().map(|(_, it)| it.ten).fold(1.0, f64::min);
        let (from, to) = if points.is_empty() { (-2, 2) } else { (least.floor() as i32, most.ceil() as i32) };
        Self { from, to: to.max(from + 1), lowest: ((recall - 0.03) * 10.0).floor().max(0.0) / 10.0 }
    }

    fn x(&self, ms: f64) -> f64 {
        let part = (ms.max(1e-3).log10() - f64::from(self.from)) / f64::from(self.to - self.from);
        LEFT + part * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, recall: f64) -> f64 {
        let part = (recall - self.lowest) / (1.0 - self.lowest);
        HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP)
    }

    fn axes(&self, text: &mut String) {
        let (low, right) = (HEIGHT - BOTTOM, WIDTH - RIGHT);
        for power in self.from..=self.to {
            let ms = 10_f64.powi(power);
            let x = self.x(ms);
            let says = if ms >= 1000.0 {
                format!("{:.0} s", ms / 1000.0)
            } else {
                milliseconds(ms).replace(".0", "")
            };
            let _ = writeln!(
                text,
                "<line x1=\"{x:.1}\" y1=\"{TOP}\" x2=\"{x:.1}\" y2=\"{low}\" stroke=\"#ddd\"/>"
            );
            let _ = writeln!(
                text,
                "<text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\" fill=\"#444\">{says}</text>",
                low + 18.0
            );
        }
        let mut tenth = (self.lowest * 10.0).round() as i32;
        while tenth <= 10 {
            let recall = f64::from(tenth) / 10.0;
            let y = self.y(recall);
            let _ = writeln!(
                text,
                "<line x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{right}\" y2=\"{y:.1}\" stroke=\"#ddd\"/>"
            );
            let _ = writeln!(
                text,
                "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"#444\">{recall:.1}</text>",
                LEFT - 8.0,
                y + 4.0
            );
            tenth += 1;
        }
        let middle = (LEFT + right) / 2.0;
        let _ = writeln!(
            text,
            "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">time of one query, one core, through a pipe (each line: ten times)</text>",
            HEIGHT - 18.0
        );
        let height = f64::midpoint(TOP, low);
        let _ = writeln!(
            text,
            "<text x=\"20\" y=\"{height}\" text-anchor=\"middle\" transform=\"rotate(-90 20 {height})\">share found among the first ten</text>"
        );
    }

    fn mark(&self, text: &mut String, row: &search::Row, gave: &search::Figures) {
        let (x, y, far) = (self.x(gave.p50), self.y(gave.ten), self.x(gave.p99));
        let fill = if row.ours { "#111" } else { "#fff" };
        let _ = writeln!(
            text,
            "<line x1=\"{x:.1}\" y1=\"{y:.1}\" x2=\"{far:.1}\" y2=\"{y:.1}\" stroke=\"#777\" stroke-width=\"1.5\"/>"
        );
        let _ = writeln!(
            text,
            "<line x1=\"{far:.1}\" y1=\"{:.1}\" x2=\"{far:.1}\" y2=\"{:.1}\" stroke=\"#777\" stroke-width=\"1.5\"/>",
            y - 4.0,
            y + 4.0
        );
        let _ = match row.mode {
            search::Mode::NameOnly => {
                writeln!(
                    text,
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{fill}\" stroke=\"#111\" stroke-width=\"1.5\"/>"
                )
            }
            search::Mode::Dated | search::Mode::Noise => {
                let (l, r, t, b) = (x - 5.5, x + 5.5, y - 5.5, y + 4.5);
                writeln!(
                    text,
                    "<path d=\"M{l:.1} {b:.1} L{r:.1} {b:.1} L{x:.1} {t:.1} Z\" fill=\"{fill}\" stroke=\"#111\" stroke-width=\"1.5\"/>"
                )
            }
        };
    }

    /// Beside the mark, where nothing stands yet; a thin line leads there if it is far.
    fn words(
        &self,
        text: &mut String,
        row: &search::Row,
        gave: &search::Figures,
        size: usize,
        taken: &mut Vec<(f64, f64, f64, f64)>,
    ) {
        let (x, y) = (self.x(gave.p50), self.y(gave.ten));
        let mut says = format!("{} ({})", row.label.replace('*', ""), row.mode.short());
        if row.size != size {
            let _ = write!(says, ", {} persons only", thousands(row.size));
        }
        let wide = says.chars().count() as f64 * 6.4;
        let start = (x - wide / 2.0).clamp(LEFT + 4.0, (WIDTH - RIGHT - wide).max(LEFT + 4.0));
        let free = |top: f64, taken: &[(f64, f64, f64, f64)]| {
            let (l, t, r, b) = (start, top, start + wide, top + LINE);
            let inside = t > TOP - 14.0 && b < HEIGHT - BOTTOM;
            inside && taken.iter().all(|(tl, tt, tr, tb)| r < *tl || l > *tr || b < *tt || t > *tb)
        };
        let ways = (0..14).flat_map(|step| {
            let far = f64::from(step) * LINE;
            [y + 8.0 + far, y - 8.0 - LINE - far]
        });
        let top = ways.into_iter().find(|it| free(*it, taken)).unwrap_or(y + 8.0);
        taken.push((start, top, start + wide, top + LINE));
        let weight = if row.ours { " font-weight=\"bold\"" } else { "" };
        if (top - y).abs() > 2.0 * LINE {
            let end = if top > y { top + 2.0 } else { top + LINE };
            let _ = writeln!(
                text,
                "<line x1=\"{x:.1}\" y1=\"{y:.1}\" x2=\"{x:.1}\" y2=\"{end:.1}\" stroke=\"#bbb\" stroke-dasharray=\"2 2\"/>"
            );
        }
        let _ = writeln!(text, "<text x=\"{start:.1}\" y=\"{:.1}\"{weight}>{says}</text>", top + 12.0);
    }
}
