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
        let role = house.role_of(login).await;
        let purpose = policy::access::usual_purpose(role).code();
        let fields = [("login", login), ("password", PASSWORD), ("role", role.code()), ("purpose", purpose)];
        let mut browser = Self { house, cookie: String::new() };
        let came = browser.send("/login", &fields).await.is(303);
        let cookie = came.headers["set-cookie"].to_str().unwrap();
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        browser
    }

    /// Somebody whom nobody knows: no login, no cookie.
    pub fn stranger(house: &'h House) -> Self {
        Self { house, cookie: "redress-language=en".to_owned() }
    }

    /// What a path gives.
    pub async fn get(&self, path: &str) -> Came {
        let request =
            Request::builder().uri(path).header("user-agent", "browser").header("cookie", &self.cookie);
        self.house.send(request.body(Body::empty()).unwrap()).await
    }

    /// The text of a page.
    pub async fn text(&self, path: &str) -> String {
        self.get(path).await.is(200).text()
    }

    /// Sends fields as they are, whatever form they stand on.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Came {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header("user-agent", "browser")
            .header("origin", ORIGIN)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &self.cookie);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.house.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Fills in the form of a page that goes to a path, with a paper, and sends it in parts as a browser does.
    pub async fn fill_with(
        &self,
        page: &str,
        action: &str,
        typed: &[(&str, &str)],
        (field, name, paper): (&str, &str, &[u8]),
    ) -> Came {
        let kind = match name.rsplit('.').next() {
            Some("pdf") => "application/pdf",
            Some("html") => "text/html",
            _ => "application/octet-stream",
        };
        let mut body = Vec::new();
        for (name, value) in filled(page, action, typed) {
            let head = format!("--x7\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(head.bytes());
        }
        let head = format!(
            "--x7\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend(paper);
        body.extend(b"\r\n--x7--\r\n");
        let request = Request::builder()
            .method("POST")
            .uri(action)
            .header("user-agent", "browser")
            .header("origin", ORIGIN)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=x7")
            .header("cookie", &self.cookie);
        self.house.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Fills in the form of a page that goes to a path, and sends it.
    pub async fn fill(&self, page: &str, action: &str, typed: &[(&str, &str)]) -> Came {
        self.send(action, &filled(page, action, typed)).await
    }
}

/// What a form of a page sends with these fields filled in: its hidden fields and what is typed.
fn filled<'a>(page: &'a str, action: &str, typed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let begins = format!("action=\"{action}\" method=\"post\"");
    let (_, form) = page.split_once(&begins).unwrap_or_else(|| panic!("no form goes to {action}: {page}"));
    let form = form.split("</form>").next().unwrap();
    for (name, _) in typed {
        assert!(form.contains(&format!("name=\"{name}\"")), "{action} has no field `{name}`: {form}");
    }
    let hidden = form.split("<input type=\"hidden\" name=\"").skip(1).map(|part| {
        let (name, rest) = part.split_once("\" value=\"").unwrap();
        (name, rest.split('"').next().unwrap())
    });
    hidden.filter(|(name, _)| typed.iter().all(|it| it.0 != *name)).chain(typed.iter().copied()).collect()
}

impl Came {
    /// The answer as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where one is led.
    pub fn location(&self) -> &str {
        self.headers["location"].to_str().unwrap()
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
