//! Connections: how many, for how long, and how large what comes through them may be.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};

use super::engine::{Change, Engine};
use super::routes::{Site, answer};
use super::{Said, Say, Settings};

/// How many connections there are at once; more wait until one ends.
const MOST: usize = 128;

/// How many ports are tried, behind the one that is wanted.
const PORTS: u16 = 32;

/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(10);

/// How long a whole request may take, its answer included.
const WHOLE: Duration = Duration::from_secs(60);

/// How much of a request's head is read, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;

/// Takes connections until the process ends.
pub(super) async fn serve(
    settings: Settings,
    engine: Engine,
    changes: watch::Receiver<Change>,
    say: &Say,
) -> io::Result<()> {
    let wanted = settings.port;
    let listener = listen(wanted, settings.lan).await?;
    let at = listener.local_addr()?;
    let address = format!("http://localhost:{}/", at.port());
    let site = Arc::new(Site::new(settings, engine, changes, at.port())?);
    let taken = (wanted != 0 && at.port() != wanted).then_some(wanted);
    say(Said::Serving { address, others: site.settings.lan.then_some(at), taken });
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return Ok(()) };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            // The connection was gone already, or there are too many files open: later there are not.
            Err(_) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        // Small answers are not held back to be sent together.
        let _ = stream.set_nodelay(true);
        let site = site.clone();
        tokio::spawn(async move {
            let _place = place;
            let stays = Arc::new(AtomicBool::new(false));
            let kept = stays.clone();
            let service = service_fn(move |request| {
                let (site, stays) = (site.clone(), kept.clone());
                async move { Ok::<_, Infallible>(answer(&site, request, &stays).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD)
                .max_buf_size(LARGEST_HEAD)
                .keep_alive(false)
                .serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            // What ends with an error is a connection that somebody else ended.
            while tokio::time::timeout(WHOLE, &mut connection).await.is_err() {
                if !stays.load(Ordering::Relaxed) {
                    return;
                }
            }
        });
    }
}

/// The wanted port, else the next that is free, else any.
async fn listen(wanted: u16, lan: bool) -> io::Result<TcpListener> {
    let host = if lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let mut failed = None;
    for port in (wanted..=wanted.saturating_add(PORTS)).chain([0]) {
        match TcpListener::bind(SocketAddr::from((host, port))).await {
            Ok(listener) => return Ok(listener),
            Err(error) => failed = Some(error),
        }
    }
    Err(failed.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
}
