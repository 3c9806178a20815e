//! What is asked for, and what is answered.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http_body_util::channel::Channel;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION,
    X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use serde_json::json;
use tokio::sync::watch;

use super::engine::{Change, Engine};
use super::events::{self, Listener};
use super::page::{self, Dressed, Look};
use super::{Settings, dashboard, guard, launch};
use crate::pipeline::{Brand, Page, Shown};

/// What is sent.
pub(super) type Body = UnsyncBoxBody<Bytes, Infallible>;

/// How large a request to the editor may be, in bytes.
const LARGEST_BODY: usize = 4 * 1024;

/// How long its body may take.
const BODY: Duration = Duration::from_secs(5);

/// The policy of pages about the workspace.
const OWN_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                          form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// All that answers need.
pub(super) struct Site {
    pub(super) settings: Settings,
    pub(super) engine: Engine,
    pub(super) changes: watch::Receiver<Change>,
    port: u16,
    /// Known to this server's own pages alone, and another one each time.
    secret: String,
}

/// A file of a brand's site.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) brand: String,
    pub(super) path: String,
    /// Where the brand's site stands here.
    mount: String,
}

impl Site {
    pub(super) fn new(
        settings: Settings,
        engine: Engine,
        changes: watch::Receiver<Change>,
        port: u16,
    ) -> io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        let secret = format!("{:032x}", u128::from_le_bytes(bytes));
        Ok(Self { settings, engine, changes, port, secret })
    }

    /// What a page needs to open places in the editor; nothing where that is off.
    pub(super) fn token(&self) -> Option<&str> {
        (!self.settings.lan && self.settings.editor.is_some()).then_some(&self.secret)
    }

    /// The brands that are served.
    async fn brands(&self) -> Option<Vec<Brand>> {
        let only = self.settings.brand.clone();
        let mut brands = self.engine.ask(|moment| moment.brands().to_vec()).await?;
        brands.retain(|brand| only.as_ref().is_none_or(|only| **only == *brand.id));
        Some(brands)
    }

    /// What stands at a path of a brand's site.
    pub(super) async fn page(&self, asked: &Asked) -> Option<Page> {
        let Asked { brand, path, mount } = asked.clone();
        let mut page = self.engine.ask(move |moment| moment.page(&brand, &path)).await?;
        if let Shown::Missing(bytes) = &page.shown {
            page.shown = Shown::Missing(page::moved(&String::from_utf8_lossy(bytes), &mount).as_bytes().into());
        }
        Some(page)
    }

    /// The brand and the file that a path stands for.
    async fn asked(&self, path: &str) -> Option<Asked> {
        let brands = self.brands().await?;
        let file = |rest: &str| {
            if rest.is_empty() || rest.ends_with('/') { format!("{rest}index.html") } else { rest.to_owned() }
        };
        if let [only] = brands.as_slice()
            && only.folder.is_empty()
        {
            return Some(Asked { brand: only.id.to_string(), path: file(path), mount: "/".into() });
        }
        let (first, rest) = path.split_once('/')?;
        let known = brands.is_empty() || brands.iter().any(|brand| *brand.id == *first);
        known.then(|| Asked { brand: first.to_owned(), path: file(rest), mount: format!("/{first}/") })
    }
}

/// Answers a request.
pub(super) async fn answer(site: &Arc<Site>, request: Request<Incoming>, stays: &AtomicBool) -> Response<Body> {
    let head = request.method() == Method::HEAD;
    let mut response = match route(site, request, stays).await {
        Ok(response) | Err(response) => response,
    };
    if head {
        *response.body_mut() = whole("");
    }
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    for (name, value) in [("cross-origin-resource-policy", "same-origin"), ("referrer-policy", "same-origin")] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    response
}

type Answered = Result<Response<Body>, Response<Body>>;

async fn route(site: &Arc<Site>, request: Request<Incoming>, stays: &AtomicBool) -> Answered {
    let host = guard::host(request.headers(), site.port, site.settings.lan)
        .map_err(|why| plain(StatusCode::MISDIRECTED_REQUEST, why))?;
    if request.uri().authority().is_some() {
        return Err(plain(StatusCode::BAD_REQUEST, "the request is one to a proxy"));
    }
    let path = guard::path(request.uri().path()).map_err(|why| plain(StatusCode::BAD_REQUEST, why))?;
    let opens = path == "_candor/open";
    match *request.method() {
        Method::GET | Method::HEAD if !opens => {}
        Method::POST if opens => return open(site, request, &host).await,
        _ => {
            let mut refused = plain(StatusCode::METHOD_NOT_ALLOWED, "not in this way");
            refused.headers_mut().insert(ALLOW, HeaderValue::from_static(if opens { "POST" } else { "GET, HEAD" }));
            return Err(refused);
        }
    }
    let query = request.uri().query().unwrap_or_default();
    match path.strip_prefix("_candor/") {
        Some("serve.js") => {
            Ok(typed(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("assets/serve.js")))
        }
        Some("serve.css") => Ok(typed(StatusCode::OK, "text/css; charset=utf-8", include_str!("assets/serve.css"))),
        Some("events") => Ok(listen(site, query, host, stays).await),
        Some("spots") => spots(site, query).await,
        Some("") => {
            let count = site.changes.borrow().count;
            let brands = site.brands().await.ok_or_else(gone)?;
            Ok(own(
                StatusCode::OK,
                &dashboard::all(site, count, &brands, parameter(query, "brand").as_deref()).await.ok_or_else(gone)?,
            ))
        }
        Some(_) => Err(plain(StatusCode::NOT_FOUND, "there is nothing here")),
        None => shown(site, &path, &host).await,
    }
}

/// A page or a file of a site.
async fn shown(site: &Site, path: &str, host: &str) -> Answered {
    let count = site.changes.borrow().count;
    let brands = site.brands().await.ok_or_else(gone)?;
    let several = brands.len() > 1 || brands.first().is_some_and(|brand| !brand.folder.is_empty());
    if path.is_empty() && several {
        return match brands.as_slice() {
            [only] => Ok(led(&format!("/{}/", only.folder))),
            _ => Ok(own(StatusCode::OK, &dashboard::brands(count, &brands))),
        };
    }
    if brands.iter().any(|brand| !brand.folder.is_empty() && *brand.folder == *path) {
        return Ok(led(&format!("/{path}/")));
    }
    let Some(asked) = site.asked(path).await else {
        return Err(own(StatusCode::NOT_FOUND, &dashboard::nothing(count, path)));
    };
    let Page { shown, findings } = site.page(&asked).await.ok_or_else(gone)?;
    let html = asked.path.ends_with(".html");
    let dressed = |status: StatusCode, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let Dressed { html, policy } = page::dress(&text, &Look::of(&text), host);
        let mut response = typed(status, "text/html; charset=utf-8", html);
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
        }
        response
    };
    Ok(match shown {
        Shown::File(bytes) | Shown::Kept(bytes) | Shown::Broken(bytes) if html => dressed(StatusCode::OK, &bytes),
        Shown::File(bytes) | Shown::Kept(bytes) | Shown::Broken(bytes) => {
            typed(StatusCode::OK, kind(&asked.path), bytes.to_vec())
        }
        Shown::Missing(bytes) => {
            if !path.ends_with('/') {
                let folder = Asked { path: format!("{}/index.html", asked.path), ..asked.clone() };
                let there = site.page(&folder).await.ok_or_else(gone)?;
                if !matches!(there.shown, Shown::Missing(_) | Shown::Nothing) {
                    return Ok(led(&format!("/{path}/")));
                }
            }
            dressed(StatusCode::NOT_FOUND, &bytes)
        }
        Shown::Nothing => own(StatusCode::SERVICE_UNAVAILABLE, &dashboard::broken(count, &findings)),
    })
}

/// Events for a page, which goes on listening.
async fn listen(site: &Arc<Site>, query: &str, host: String, stays: &AtomicBool) -> Response<Body> {
    stays.store(true, Ordering::Relaxed);
    let path = parameter(query, "page").and_then(|page| guard::path(&page).ok());
    let page = match path.filter(|path| !path.starts_with("_candor/")) {
        Some(path) => site.asked(&path).await,
        None => None,
    };
    let seen = parameter(query, "seen").unwrap_or_default();
    let page = page.filter(|_| !seen.is_empty());
    let count = parameter(query, "count").and_then(|count| count.parse().ok());
    let (sender, body) = Channel::<Bytes, Infallible>::new(16);
    tokio::spawn(events::follow(site.clone(), Listener { page, seen, host, count }, sender));
    let mut response = Response::new(UnsyncBoxBody::new(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}

/// What sets each value on a page, and what is wrong there.
async fn spots(site: &Site, query: &str) -> Answered {
    let nothing = || plain(StatusCode::NOT_FOUND, "there is no such page");
    let path = parameter(query, "page").and_then(|page| guard::path(&page).ok()).ok_or_else(nothing)?;
    let Asked { brand, path, .. } = site.asked(&path).await.ok_or_else(nothing)?;
    let found = site.engine.ask(move |moment| (moment.spots(&brand, &path), moment.findings_of(&brand)));
    let (spots, findings) = found.await.ok_or_else(gone)?;
    let spots: Vec<_> = spots
        .iter()
        .map(|spot| {
            json!({
                "part": spot.part,
                "name": spot.name,
                "text": spot.text,
                "place": spot.place.as_ref().map(events::place),
                "layer": spot.layer,
                "instead": spot.instead.as_ref().map(events::place),
                "languages": spot.languages,
            })
        })
        .collect();
    let findings: Vec<_> = findings.iter().map(events::told).collect();
    Ok(typed(StatusCode::OK, "application/json", json!({ "spots": spots, "findings": findings }).to_string()))
}

/// Opens a place in the editor.
async fn open(site: &Site, request: Request<Incoming>, host: &str) -> Answered {
    let refused = |why: &str| plain(StatusCode::FORBIDDEN, why);
    let (Some(secret), Some(editor)) = (site.token(), site.settings.editor.clone()) else {
        return Err(refused("nothing is opened from here"));
    };
    let given = request.headers().get("x-candor-token").and_then(|token| token.to_str().ok()).unwrap_or_default();
    if !guard::is_own(request.headers(), host) || !guard::is_same(given, secret) {
        return Err(refused("only pages of this server open files"));
    }
    let body = tokio::time::timeout(BODY, Limited::new(request.into_body(), LARGEST_BODY).collect()).await;
    let bytes = body.ok().and_then(Result::ok).map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let wanted: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let number = |key: &str| wanted.get(key).and_then(serde_json::Value::as_u64).and_then(|n| usize::try_from(n).ok());
    let file = wanted.get("file").and_then(serde_json::Value::as_str);
    let file = file.and_then(|file| crate::source::inside(&site.settings.root, file));
    let Some(file) = file else { return Err(plain(StatusCode::NOT_FOUND, "there is no such file in the workspace")) };
    match launch::edit(&editor, &file, number("line").unwrap_or(1).max(1), number("column").unwrap_or(1).max(1)) {
        Ok(()) => Ok(plain(StatusCode::OK, "opened")),
        Err(error) => Err(plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("the editor cannot be started: {error}"))),
    }
}

/// A parameter of a query, decoded.
fn parameter(query: &str, name: &str) -> Option<String> {
    let found = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name);
    found.map(|(_, value)| value.into_owned())
}

/// What kind of file a path names.
fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn whole(text: impl Into<Bytes>) -> Body {
    UnsyncBoxBody::new(Full::new(text.into()))
}

fn typed(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(whole(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

fn plain(status: StatusCode, text: &str) -> Response<Body> {
    typed(status, "text/plain; charset=utf-8", format!("{text}\n"))
}

/// A page about the workspace.
fn own(status: StatusCode, html: &str) -> Response<Body> {
    let mut response = typed(status, "text/html; charset=utf-8", html.to_owned());
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(OWN_POLICY));
    response
}

fn led(path: &str) -> Response<Body> {
    let mut response = plain(StatusCode::TEMPORARY_REDIRECT, "it is there");
    let encoded: String = url::Url::parse("http://site").ok().map_or_else(String::new, |mut url| {
        url.set_path(path);
        url.path().to_owned()
    });
    if let Ok(path) = HeaderValue::from_str(&encoded) {
        response.headers_mut().insert(LOCATION, path);
    }
    response
}

/// The thread that knows the workspace has ended.
fn gone() -> Response<Body> {
    plain(StatusCode::INTERNAL_SERVER_ERROR, "candor can no longer read the workspace; start it again")
}
