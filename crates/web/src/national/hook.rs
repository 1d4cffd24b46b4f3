//! A national system that is asked by a web hook: one address that the operator registered.
//!
//! | it is sent | |
//! |---|---|
//! | method, media | POST, `application/json` |
//! | body | `{"ask":"delete","number":"...","channel":"interpol_red","bureau":"QQ","reference":"2031/40417"}`; `ask` is `delete`, `search` or `suspend` |
//! | head | `webhook-id`, `webhook-timestamp`, `webhook-signature` as Standard Webhooks says: `v1,` and the HMAC-SHA256 of `id.timestamp.body` |
//! | it answers | 200 and `{"done":1,"left":0}`: rows that were deleted or marked, and rows that are there still (unmarked ones, of `suspend`) |
//!
//! Promise: T16. Nobody but that address is asked, over TLS with the authorities that were named, or in the clear on this machine alone; no
//! redirect is followed; an answer that is none, or late, leaves everything owed. No person is named.

use serde::{Deserialize, Serialize};
use terms::exchange::Dossier;

use super::{Answer, Question, System};
use crate::fetch::{Address, Sent, Trust, send};

/// The longest answer that is read, bytes.
const LONGEST: usize = 4_096;

/// The address, and what a message is signed with.
pub(super) struct Hook {
    pub(super) address: Address,
    pub(super) trust: Trust,
    pub(super) key: ring::hmac::Key,
}

impl std::fmt::Debug for Hook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hook").field("address", &self.address).finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct Asked<'a> {
    ask: &'a str,
    number: &'a str,
    channel: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bureau: Option<&'a str>,
    reference: &'a str,
}

/// What a system answers, by a web hook or in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub(super) done: u64,
    pub(super) left: u64,
}

/// What a system is asked, as it is written.
pub(super) fn written(ask: &str, number: &str, it: &Dossier) -> String {
    let asked = Asked {
        ask,
        number,
        channel: it.channel.code(),
        bureau: it.bureau.as_deref(),
        reference: &it.reference,
    };
    serde_json::to_string(&asked).unwrap_or_default()
}

impl Hook {
    fn asks(&self, ask: &str, Question { it, number, at }: Question<'_>) -> Result<Answer, String> {
        let body = written(ask, number, it);
        let time = at.to_string();
        let tag = ring::hmac::sign(&self.key, format!("{number}.{time}.{body}").as_bytes());
        let signature = format!("v1,{}", data_encoding::BASE64.encode(tag.as_ref()));
        let head = [("webhook-id", number), ("webhook-timestamp", &time), ("webhook-signature", &signature)];
        let sent = Sent { media: "application/json", body: &body, head: &head };
        let here = tokio::runtime::Handle::current();
        let answer = here.block_on(send(&self.address, Some(sent), "application/json", &self.trust))?;
        if answer.status != 200 {
            return Err(format!("it answered with status {}", answer.status));
        }
        if answer.body.len() > LONGEST {
            return Err(format!("its answer is longer than {LONGEST} bytes"));
        }
        let Answered { done, left } =
            serde_json::from_slice(&answer.body).map_err(|error| format!("its answer: {error}"))?;
        Ok(Answer::Said { done, left })
    }
}

impl System for Hook {
    fn what(&self) -> &str {
        "the system"
    }

    fn delete(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("delete", question)
    }

    fn search(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("search", question)
    }

    fn suspend(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("suspend", question)
    }
}
