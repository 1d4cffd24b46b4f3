//! A browser without script, for the tests of pages: a cookie, forms with their hidden fields.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong, and not every test uses everything"
)]

use axum::body::Body;
use axum::http::Request;

use crate::house::{Came, House, ORIGIN, PASSWORD};

/// A login with its cookie.
pub struct Browser<'h> {
    house: &'h House,
    cookie: String,
}

impl<'h> Browser<'h> {
    /// Logs in as an account, in the role of its name.
    pub async fn of(house: &'h House, login: &str) -> Self {
        let account = house.app.accounts.get(login).unwrap().unwrap();
        let purpose = policy::access::usual_purpose(account.roles[0]).code();
        let role = account.roles[0].code();
        let mut browser = Self { house, cookie: String::new() };
        let came = browser
            .send("/login", &[("login", login), ("password", PASSWORD), ("role", role), ("purpose", purpose)])
            .await;
        let came = came.is(303);
        let cookie = came.headers["set-cookie"].to_str().unwrap();
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        browser
    }

    /// A page.
    pub async fn get(&self, path: &str) -> Came {
        let request = Request::builder()
            .uri(path)
            .header("user-agent", "browser")
            .header("cookie", &self.cookie)
            .body(Body::empty())
            .unwrap();
        self.house.send(request).await
    }

    /// The text of a page.
    pub async fn text(&self, path: &str) -> String {
        text(&self.get(path).await.is(200))
    }

    /// Sends fields as they are.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Came {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header("user-agent", "browser")
            .header("origin", ORIGIN)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &self.cookie)
            .body(Body::from(encoded(fields)))
            .unwrap();
        self.house.send(request).await
    }

    /// Sends the form of a page: its hidden fields, and what is typed.
    pub async fn fill(&self, page: &str, path: &str, typed: &[(&str, &str)]) -> Came {
        let mut fields: Vec<(&str, &str)> = Vec::new();
        let (csrf, version) = (hidden(page, "csrf"), hidden(page, "version"));
        fields.push(("csrf", &csrf));
        if !version.is_empty() {
            fields.push(("version", &version));
        }
        fields.extend_from_slice(typed);
        self.send(path, &fields).await
    }
}

/// What came, as text.
pub fn text(came: &Came) -> String {
    String::from_utf8_lossy(&came.bytes).into_owned()
}

/// Where one is led.
pub fn location(came: &Came) -> String {
    came.headers["location"].to_str().unwrap().to_owned()
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split(&start).nth(1).unwrap_or_default().split('"').next().unwrap_or_default().to_owned()
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let sign = |it: u8| {
        if it.is_ascii_alphanumeric() { char::from(it).to_string() } else { format!("%{it:02X}") }
    };
    let all =
        fields.iter().map(|(name, value)| format!("{name}={}", value.bytes().map(sign).collect::<String>()));
    all.collect::<Vec<_>>().join("&")
}
