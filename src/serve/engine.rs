//! One thread that holds the workspace. It answers questions, and reads again what was saved.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use tokio::sync::{oneshot, watch};

use super::{Refused, Said, Say, Settings, watch as watcher};
use crate::diagnostic::{Diagnostic, SOURCE_MISSING, USAGE_NAME, did_you_mean};
use crate::pipeline::{Finding, Moment, Session};
use crate::source::Snapshot;

/// How long it has to be quiet before files are read: what saves one file often touches it twice.
const QUIET: Duration = Duration::from_millis(4);

/// How often quiet is waited for; then files are read in any case.
const PATIENCE: usize = 10;

/// How long a file that has just become empty is waited for: some programs empty it, then write.
const EMPTIED: Duration = Duration::from_millis(25);

/// How often files are looked at when the system says what changes, in case it forgets something.
const SELDOM: Duration = Duration::from_secs(3);

/// How often files are looked at when the system does not say it.
const OFTEN: Duration = Duration::from_millis(200);

/// How long after a file was read by itself the others are looked at.
const SOON: Duration = Duration::from_millis(200);

/// A question, answered by what it sends somewhere.
type Question = Box<dyn FnOnce(&mut Moment<'_>) + Send>;

/// What the thread is told.
pub(super) enum Told {
    /// A question.
    Question(Question),
    /// That these paths may have changed; without any, that something may have.
    Changed(BTreeSet<String>),
}

/// What changed last.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    /// How many changes there were.
    pub(super) count: u64,
    /// At which paths.
    pub(super) paths: Arc<[String]>,
}

/// Speaks to the thread.
#[derive(Clone)]
pub(super) struct Engine(Sender<Told>);

impl Engine {
    /// Reads the workspace, and starts the thread that serves it.
    pub(super) fn start(settings: &Settings, say: &Say) -> Result<(Self, watch::Receiver<Change>), Refused> {
        let (sender, inbox) = channel();
        // What is saved while files are read is told, and read again; and the one waits for the disk while
        // the other works.
        let watching = std::thread::scope(|scope| {
            let watching = (!settings.poll).then(|| scope.spawn(|| watcher::start(&settings.root, sender.clone())));
            let mut snapshot = Snapshot::new(&settings.root);
            snapshot.refresh(&BTreeSet::new());
            let mut session = Session::new(settings.options.clone());
            session.read(&snapshot);
            session.moment(&snapshot, |moment| asked(moment, settings.brand.as_deref()))?;
            let watching = watching.map(|thread| thread.join().unwrap_or_else(|_| Err("it ended".into())));
            Ok::<_, Refused>((watching, snapshot, session))
        });
        let (watching, snapshot, session) = watching?;
        let watching = match watching {
            Some(Ok(watching)) => Some(watching),
            Some(Err(why)) => {
                say(Said::Polling(Some(why)));
                None
            }
            None => {
                say(Said::Polling(None));
                None
            }
        };
        let pause = if watching.is_some() { SELDOM } else { OFTEN };
        let (changes, changed) = watch::channel(Change::default());
        let say = say.clone();
        let work = move || {
            let _watching = watching;
            Thread { inbox, pause, changes, say, waiting: VecDeque::new(), doubts: false, wrong: Vec::new() }
                .run(snapshot, session);
        };
        std::thread::Builder::new().name("engine".into()).spawn(work)?;
        Ok((Self(sender), changed))
    }

    /// The answer to a question; nothing when the thread has ended.
    pub(super) async fn ask<R: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Moment<'_>) -> R + Send + 'static,
    ) -> Option<R> {
        let (reply, answer) = oneshot::channel();
        let question: Question = Box::new(move |moment| drop(reply.send(question(moment))));
        self.0.send(Told::Question(question)).ok()?;
        answer.await.ok()
    }
}

/// Whether there is a workspace, and the brand that is asked for.
fn asked(moment: &Moment<'_>, brand: Option<&str>) -> Result<(), Refused> {
    let refused = |problem: Diagnostic| Err(Refused::Asked(Box::new(problem)));
    if let Some(missing) = moment.findings().into_iter().find(|finding| finding.rule == SOURCE_MISSING.id) {
        return refused(Diagnostic::new(&SOURCE_MISSING, missing.message).maybe_hint(missing.hint));
    }
    let (Some(brand), brands) = (brand, moment.brands()) else { return Ok(()) };
    if brands.iter().any(|known| *known.id == *brand) {
        return Ok(());
    }
    let near = did_you_mean(brand, brands.iter().map(|brand| &*brand.id));
    refused(Diagnostic::new(&USAGE_NAME, format!("there is no brand \"{brand}\"")).maybe_hint(near))
}

struct Thread {
    inbox: Receiver<Told>,
    pause: Duration,
    changes: watch::Sender<Change>,
    say: Say,
    /// Questions that came while files were read.
    waiting: VecDeque<Question>,
    /// Whether files were read without a look at the others.
    doubts: bool,
    /// What was wrong when it was last said.
    wrong: Vec<Finding>,
}

impl Thread {
    fn run(mut self, mut snapshot: Snapshot, mut session: Session) {
        loop {
            let next = session.moment(&snapshot, |moment| {
                self.tell(moment.findings());
                self.answer(moment, &snapshot)
            });
            let Some(mut hints) = next else { return };
            self.settle(&mut hints);
            // A file that is saved is read at once; whether that was all is looked up when it is quiet.
            let known = if hints.is_empty() { None } else { snapshot.reread(&hints) };
            self.doubts = known.is_some();
            let mut changed = known.unwrap_or_else(|| snapshot.refresh(&hints));
            if snapshot.emptied(&changed) {
                std::thread::sleep(EMPTIED);
                let again = snapshot.refresh(&changed.iter().cloned().collect());
                changed.extend(again);
                changed.sort();
                changed.dedup();
            }
            if !changed.is_empty() {
                session.read(&snapshot);
                self.changes.send_modify(|change| {
                    *change = Change { count: change.count + 1, paths: changed.into() };
                });
            }
        }
    }

    /// Answers until something changes; nothing when nobody is left to ask.
    fn answer(&mut self, moment: &mut Moment<'_>, snapshot: &Snapshot) -> Option<BTreeSet<String>> {
        loop {
            if let Some(question) = self.waiting.pop_front() {
                question(moment);
                continue;
            }
            let pause = if self.doubts { SOON } else { self.pause };
            match self.inbox.recv_timeout(pause) {
                Ok(Told::Question(question)) => question(moment),
                Ok(Told::Changed(hints)) => return Some(hints),
                Err(RecvTimeoutError::Timeout) => {
                    self.doubts = false;
                    if snapshot.is_behind() {
                        return Some(BTreeSet::new());
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Waits until nothing changes any more, for a short while.
    fn settle(&mut self, hints: &mut BTreeSet<String>) {
        for _ in 0..PATIENCE {
            match self.inbox.recv_timeout(QUIET) {
                Ok(Told::Question(question)) => self.waiting.push_back(question),
                Ok(Told::Changed(more)) => hints.extend(more),
                Err(_) => return,
            }
        }
    }

    /// Says in the terminal what is wrong, when that has changed.
    fn tell(&mut self, findings: Vec<Finding>) {
        let errors: Vec<Finding> = findings.into_iter().filter(Finding::is_error).collect();
        if errors == self.wrong {
            return;
        }
        self.wrong.clone_from(&errors);
        (self.say)(if errors.is_empty() { Said::Mended } else { Said::Problems(errors) });
    }
}
