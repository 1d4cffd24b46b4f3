//! Traces against a collector that this test runs itself: whole, and of no person.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where something is wrong"
)]

use crate::house::House;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use web::{Collector, Traces};

/// What came in one request.
async fn takes(listener: &TcpListener) -> (String, Value) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let (mut bytes, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let read = stream.read(&mut part).await.unwrap();
        bytes.extend_from_slice(&part[..read]);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|it| it.strip_prefix("content-length: ")).unwrap();
        if body.len() == length.parse::<usize>().unwrap() {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
            return (head.to_owned(), serde_json::from_str(body).unwrap());
        }
    }
}

#[tokio::test]
async fn a_request_is_one_span_of_its_route_and_of_nobody() {
    let house = House::new("CZ");
    let token = house.login("desk_officer").await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}", listener.local_addr().unwrap());
    house.app.trace(Traces::to(Collector::read(&at).unwrap()));
    let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let path = format!("/api/v1/alerts/{}", house.alert());
    house.ask("GET", &path, &token, &Value::Null, &[("traceparent", parent)]).await.is(200);
    let (head, body) = takes(&listener).await;
    assert!(head.starts_with("POST /v1/traces HTTP/1.1\r\n"), "{head}");
    let span = &body["resourceSpans"][0]["scopeSpans"][0]["spans"][0];
    assert_eq!(span["name"], "GET /api/v1/alerts/{alert}");
    assert_eq!(span["traceId"], "4bf92f3577b34da6a3ce929d0e0e4736");
    assert_eq!(span["parentSpanId"], "00f067aa0ba902b7");
    assert_eq!(span["attributes"][2]["value"]["intValue"], "200");
    assert!(span["startTimeUnixNano"].as_str().unwrap().ends_with("000"));
    let text = body.to_string();
    for secret in [house.alert().as_str(), "desk_officer", "Merkuse", &token] {
        assert!(!text.contains(secret), "{text}");
    }
    house.get("/healthz", "").await.is(200);
    let (_, body) = takes(&listener).await;
    let own = &body["resourceSpans"][0]["scopeSpans"][0]["spans"][0];
    assert!(own["parentSpanId"] == "" && own["traceId"].as_str().unwrap().len() == 32, "a trace of its own");
}

#[tokio::test]
async fn a_collector_that_is_away_costs_no_request_anything() {
    let house = House::new("CZ");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    house.app.trace(Traces::to(Collector::read(&at).unwrap()));
    for _ in 0..20 {
        house.get("/healthz", "").await.is(200);
    }
}
