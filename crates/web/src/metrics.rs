//! Counts, durations and freshness, as Prometheus reads them.
//!
//! Promise: a route, a status, a number: no name, no id of an alert, no address.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;

use crate::routes::Route;

/// Upper ends of the durations that are counted, in microseconds.
const ENDS: [i64; 10] =
    [1_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000];

#[derive(Debug, Default)]
struct OfRoute {
    by_class: [AtomicU64; 6],
    within: [AtomicU64; ENDS.len()],
    micros: AtomicU64,
    refused: AtomicU64,
}

/// What is counted.
#[derive(Debug)]
pub struct Metrics {
    routes: Vec<OfRoute>,
}

impl Default for Metrics {
    fn default() -> Self {
        Self { routes: Route::ALL.iter().map(|_| OfRoute::default()).collect() }
    }
}

impl Metrics {
    fn of(&self, route: Route) -> Option<&OfRoute> {
        self.routes.get(route as usize)
    }

    /// Counts an answer.
    pub fn answered(&self, route: Route, status: StatusCode, micros: i64) {
        let Some(of) = self.of(route) else { return };
        if let Some(class) = of.by_class.get(usize::from(status.as_u16() / 100)) {
            class.fetch_add(1, Ordering::Relaxed);
        }
        of.micros.fetch_add(micros.max(0).unsigned_abs(), Ordering::Relaxed);
        for (end, count) in ENDS.iter().zip(&of.within) {
            if micros <= *end {
                count.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Counts a refusal.
    pub fn refused(&self, route: Route) {
        if let Some(of) = self.of(route) {
            of.refused.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// As Prometheus reads it; `more` are gauges of the moment: name, what it is, value.
    #[must_use]
    pub fn text(&self, more: &[(&str, &str, f64)]) -> String {
        let mut out = String::new();
        // Writing into a text does not fail.
        let _ = self.write(&mut out, more);
        out
    }

    fn write(&self, out: &mut String, more: &[(&str, &str, f64)]) -> std::fmt::Result {
        writeln!(
            out,
            "# HELP redress_requests_total Requests answered.\n# TYPE redress_requests_total counter"
        )?;
        for (route, of) in Route::ALL.iter().zip(&self.routes) {
            for (class, count) in of.by_class.iter().enumerate() {
                let count = count.load(Ordering::Relaxed);
                if count > 0 {
                    let (way, path) = (route.method().as_str(), route.path());
                    writeln!(
                        out,
                        "redress_requests_total{{method=\"{way}\",route=\"{path}\",status=\"{class}xx\"}} {count}"
                    )?;
                }
            }
        }
        writeln!(
            out,
            "# HELP redress_refusals_total Requests refused.\n# TYPE redress_refusals_total counter"
        )?;
        for (route, of) in Route::ALL.iter().zip(&self.routes) {
            let count = of.refused.load(Ordering::Relaxed);
            if count > 0 {
                let (way, path) = (route.method().as_str(), route.path());
                writeln!(out, "redress_refusals_total{{method=\"{way}\",route=\"{path}\"}} {count}")?;
            }
        }
        writeln!(
            out,
            "# HELP redress_request_seconds Time from request to answer.\n# TYPE redress_request_seconds histogram"
        )?;
        for (route, of) in Route::ALL.iter().zip(&self.routes) {
            let all: u64 = of.by_class.iter().map(|it| it.load(Ordering::Relaxed)).sum();
            if all == 0 {
                continue;
            }
            let labels = format!("method=\"{}\",route=\"{}\"", route.method().as_str(), route.path());
            for (end, count) in ENDS.iter().zip(&of.within) {
                let (end, count) = (*end as f64 / 1e6, count.load(Ordering::Relaxed));
                writeln!(out, "redress_request_seconds_bucket{{{labels},le=\"{end}\"}} {count}")?;
            }
            let sum = of.micros.load(Ordering::Relaxed) as f64 / 1e6;
            writeln!(out, "redress_request_seconds_bucket{{{labels},le=\"+Inf\"}} {all}")?;
            writeln!(out, "redress_request_seconds_sum{{{labels}}} {sum}")?;
            writeln!(out, "redress_request_seconds_count{{{labels}}} {all}")?;
        }
        for (name, help, value) in more {
            writeln!(out, "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_answered_is_counted_by_route_and_status() {
        let metrics = Metrics::default();
        metrics.answered(Route::Alert, StatusCode::OK, 7_000);
        metrics.answered(Route::Alert, StatusCode::NOT_FOUND, 70_000_000);
        metrics.refused(Route::Alert);
        let text = metrics.text(&[("redress_entries", "Entries on the record.", 3.0)]);
        for line in [
            "redress_requests_total{method=\"GET\",route=\"/api/v1/alerts/{alert}\",status=\"2xx\"} 1",
            "redress_requests_total{method=\"GET\",route=\"/api/v1/alerts/{alert}\",status=\"4xx\"} 1",
            "redress_refusals_total{method=\"GET\",route=\"/api/v1/alerts/{alert}\"} 1",
            "redress_request_seconds_bucket{method=\"GET\",route=\"/api/v1/alerts/{alert}\",le=\"0.005\"} 0",
            "redress_request_seconds_bucket{method=\"GET\",route=\"/api/v1/alerts/{alert}\",le=\"0.01\"} 1",
            "redress_request_seconds_bucket{method=\"GET\",route=\"/api/v1/alerts/{alert}\",le=\"+Inf\"} 2",
            "redress_entries 3",
        ] {
            assert!(text.lines().any(|it| it == line), "{line}\n{text}");
        }
    }
}
