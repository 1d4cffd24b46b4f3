//! A browser without script: a login with its cookie, pages, forms that are filled in as they came.

use axum::body::Body;
use axum::http::Request;

use super::{Came, House, ORIGIN, PASSWORD};

/// Somebody who is logged in with a browser.
pub struct Browser<'h> {
    house: &'h House,
    cookie: String,
}

impl<'h> Browser<'h> {
    /// Logs in with the first role and purpose of an account.
    pub async fn new(house: &'h House, login: &str) -> Self {
        let account = house.app.accounts.get(login).unwrap().unwrap();
        let role = account.roles[0];
        let purpose = policy::access::usual_purpose(role);
        let body = encoded(&[
            ("login", login),
            ("password", PASSWORD),
            ("role", role.code()),
            ("purpose", purpose.code()),
        ]);
        let mut browser = Self { house, cookie: String::new() };
        let came = browser.send("/login", body).await.is(303);
        let cookie = came.headers["set-cookie"].to_str().unwrap();
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        browser
    }

    async fn send(&self, path: &str, body: String) -> Came {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header("user-agent", "browser")
            .header("origin", ORIGIN)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &self.cookie);
        self.house.send(request.body(Body::from(body)).unwrap()).await
    }

    /// A page.
    pub async fn page(&self, path: &str) -> Came {
        let request =
            Request::builder().uri(path).header("user-agent", "browser").header("cookie", &self.cookie);
        self.house.send(request.body(Body::empty()).unwrap()).await
    }

    /// Fills in the form of a page that goes to a path, and sends it.
    pub async fn fill(&self, page: &Came, action: &str, fields: &[(&str, &str)]) -> Came {
        self.send(action, filled(&page.text(), action, fields)).await
    }
}

/// What a form of a page sends, with these fields filled in.
pub fn filled(page: &str, action: &str, fields: &[(&str, &str)]) -> String {
    let begins = format!("action=\"{action}\" method=\"post\"");
    let (_, form) = page.split_once(&begins).unwrap_or_else(|| panic!("no form goes to {action}"));
    let form = form.split("</form>").next().unwrap();
    let mut all: Vec<(&str, &str)> = Vec::new();
    for part in form.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = part.split_once("\" value=\"").unwrap();
        all.push((name, rest.split('"').next().unwrap()));
    }
    for (name, _) in fields {
        assert!(form.contains(&format!("name=\"{name}\"")), "{action} has no field `{name}`");
    }
    all.extend(fields);
    encoded(&all)
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escape =
        |text: &str| -> String {
            text.bytes()
                .map(|it| {
                    if it.is_ascii_alphanumeric() { char::from(it).to_string() } else { format!("%{it:02X}") }
                })
                .collect()
        };
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect::<Vec<_>>()
        .join("&")
}

impl Came {
    /// The answer as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// It says all of these.
    #[track_caller]
    pub fn says(self, words: &[&str]) -> Self {
        let text = self.text();
        for it in words {
            assert!(text.contains(it), "`{it}` is not in {text}");
        }
        self
    }

    /// It says none of these.
    #[track_caller]
    pub fn says_nothing_of(self, words: &[&str]) -> Self {
        let text = self.text();
        for it in words {
            assert!(!text.contains(it), "`{it}` is in {text}");
        }
        self
    }
}
