//! What open pages are told: that they are another, that something is wrong, that it is mended.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::channel::Sender;
use hyper::body::Bytes;
use serde_json::{Value, json};

use super::page::{self, Look};
use super::routes::{Asked, Site};
use crate::pipeline::{Finding, Page, Position, Shown};

/// How often something is sent when nothing happens, to notice who has gone.
const BEAT: Duration = Duration::from_secs(15);

/// How long nothing has to change before a brand is looked at as a whole.
const CALM: Duration = Duration::from_millis(120);

/// How many problems are told; all are counted.
const MOST_TOLD: usize = 20;

/// What a page that listens is, and what it shows.
pub(super) struct Listener {
    /// The brand and the path; nothing for pages about the workspace.
    pub(super) page: Option<Asked>,
    /// What it showed when it began to listen.
    pub(super) seen: String,
    /// The name under which it was asked for.
    pub(super) host: String,
    /// How many changes there had been when a page about the workspace was made.
    pub(super) count: Option<u64>,
}

/// Tells a page what happens until it goes away.
pub(super) async fn follow(site: Arc<Site>, listener: Listener, mut sender: Sender<Bytes>) {
    let mut changes = site.changes.clone();
    let count = changes.borrow_and_update().count;
    let hello = json!({ "token": site.token(), "count": count });
    if send(&mut sender, "hello", &hello).await.is_none() {
        return;
    }
    let Listener { page, mut seen, host, count: shown } = listener;
    // What changed before it began to listen it was told by nobody.
    let mut count = shown.unwrap_or(count);
    let mut wrong = false;
    loop {
        let (now, paths) = {
            let change = changes.borrow_and_update();
            (change.count, change.paths.clone())
        };
        let told = match &page {
            Some(asked) => {
                let news = News { site: &site, asked, host: &host, paths: &paths };
                news.tell(&mut seen, &mut wrong, &mut sender).await
            }
            None if now != count => send(&mut sender, "reload", &json!({ "paths": &*paths })).await,
            None => Some(()),
        };
        count = now;
        if told.is_none() {
            return;
        }
        // The whole brand is looked at only when it is quiet: pages come first.
        let calm = tokio::time::timeout(CALM, changes.changed()).await;
        if calm.is_ok() {
            continue;
        }
        if let Some(asked) = &page
            && look_over(&site, asked, &mut wrong, &mut sender).await.is_none()
        {
            return;
        }
        loop {
            match tokio::time::timeout(BEAT, changes.changed()).await {
                Ok(Ok(())) => break,
                Ok(Err(_)) => return,
                Err(_) if sender.send_data(Bytes::from_static(b": \n\n")).await.is_err() => return,
                Err(_) => {}
            }
        }
    }
}

/// A page, and what changed.
struct News<'a> {
    site: &'a Site,
    asked: &'a Asked,
    host: &'a str,
    paths: &'a [String],
}

impl News<'_> {
    /// Tells what has become of the page, with the page itself where it is another: to ask for it again
    /// would cost more time than all the rest.
    async fn tell(&self, seen: &mut String, wrong: &mut bool, sender: &mut Sender<Bytes>) -> Option<()> {
        let Page { shown, findings } = self.site.page(self.asked).await?;
        let html = match &shown {
            Shown::File(bytes) | Shown::Broken(bytes) | Shown::Kept(bytes) | Shown::Missing(bytes) => {
                Some(String::from_utf8_lossy(bytes))
            }
            Shown::Nothing => None,
        };
        let look = html.as_deref().map(Look::of).unwrap_or_default();
        let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.is_error()).collect();
        let token = look.token();
        if !errors.is_empty() {
            *wrong = true;
            send(sender, "problems", &problems(&errors)).await?;
        }
        if token != *seen {
            let before = std::mem::replace(seen, token);
            let paths = self.paths;
            let same = before.get(..32) == seen.get(..32);
            match html.filter(|_| matches!(shown, Shown::File(_) | Shown::Broken(_) | Shown::Kept(_))) {
                _ if same => {
                    send(sender, "style", &json!({ "href": look.style, "seen": &*seen, "paths": paths })).await?;
                }
                Some(html) if self.asked.path.ends_with(".html") => {
                    let html = page::dress(&html, &look, self.host).html;
                    send(sender, "page", &json!({ "html": html, "seen": &*seen, "paths": paths })).await?;
                }
                _ => send(sender, "reload", &json!({ "paths": paths })).await?,
            }
        }
        if errors.is_empty() && *wrong {
            *wrong = false;
            send(sender, "mended", &json!({})).await?;
        }
        Some(())
    }
}

/// Tells what is wrong with the brand of a page, on other pages too.
async fn look_over(site: &Site, asked: &Asked, wrong: &mut bool, sender: &mut Sender<Bytes>) -> Option<()> {
    let brand = asked.brand.clone();
    let findings = site.engine.ask(move |moment| moment.findings_of(&brand)).await?;
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.is_error()).collect();
    match (errors.is_empty(), *wrong) {
        (false, _) => {
            *wrong = true;
            send(sender, "problems", &problems(&errors)).await
        }
        (true, true) => {
            *wrong = false;
            send(sender, "mended", &json!({})).await
        }
        (true, false) => Some(()),
    }
}

fn problems(errors: &[&Finding]) -> Value {
    json!({
        "count": errors.len(),
        "problems": errors.iter().take(MOST_TOLD).map(|finding| told(finding)).collect::<Vec<_>>(),
    })
}

/// A finding as pages' scripts read it.
pub(super) fn told(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule,
        "severity": finding.severity.as_str(),
        "message": finding.message,
        "why": finding.why,
        "hint": finding.hint,
        "place": finding.place.as_ref().map(place),
        "excerpt": finding.excerpt,
        "brands": finding.brands,
    })
}

/// A place as pages' scripts read it.
pub(super) fn place(place: &Position) -> Value {
    json!({ "file": place.path, "line": place.line, "column": place.column, "builtin": place.builtin })
}

/// Sends an event; nothing when nobody listens any more.
async fn send(sender: &mut Sender<Bytes>, name: &str, data: &Value) -> Option<()> {
    sender.send_data(Bytes::from(format!("event: {name}\ndata: {data}\n\n"))).await.ok()
}
