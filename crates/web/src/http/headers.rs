//! Headers every answer carries.
//!
//! Promise: nothing of a person is kept by a cache; no script but the own small file, no style but ours, no frame around
//! a page; a browser that was told another type does not guess.
//! Serves: threats T17.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// What an answer is, as far as its headers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dress {
    /// A page.
    Page,
    /// Data.
    Data,
    /// Somebody's paper, as it came: kept, never shown.
    Paper,
    /// A style or a script: no person's, named by its content.
    Asset,
}

const PAGE: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'none'; script-src 'self'; \
                    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const DATA: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// An origin of its own, in which nothing runs, loads or is sent.
const PAPER: &str =
    "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Puts them on.
pub fn dress(response: &mut Response, dress: Dress, https: bool) {
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    let policy = match dress {
        Dress::Page => PAGE,
        Dress::Paper => PAPER,
        Dress::Data | Dress::Asset => DATA,
    };
    put(header::CONTENT_SECURITY_POLICY, policy);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::X_FRAME_OPTIONS, "DENY");
    // Without any referrer browsers send a form of our own with the origin `null`, which no form may have.
    put(header::REFERRER_POLICY, "same-origin");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-embedder-policy"), "require-corp");
    put(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    match dress {
        Dress::Asset => put(header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        Dress::Page | Dress::Data | Dress::Paper => {
            put(header::CACHE_CONTROL, "no-store");
            put(header::VARY, "Cookie, Authorization");
        }
    }
    if https {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000");
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;

    use super::*;

    #[test]
    fn a_page_runs_no_script_but_the_own_file_and_nothing_of_a_person_is_cached() {
        let mut response = "x".into_response();
        dress(&mut response, Dress::Page, false);
        let csp = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(csp.starts_with("default-src 'none'") && !csp.contains("unsafe"));
        for directive in ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
            assert!(csp.contains(directive), "{csp}");
        }
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        assert!(response.headers().get(header::STRICT_TRANSPORT_SECURITY).is_none());
        dress(&mut response, Dress::Data, true);
        assert!(response.headers().get(header::STRICT_TRANSPORT_SECURITY).is_some());
    }
}
