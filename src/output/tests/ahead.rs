//! The disk that writes ahead.

use std::io;

use super::super::ahead::Ahead;
use super::faulty::{Exchange, Fault, Faulty};
use super::*;

fn staged(fault: Option<Fault>, files: usize) -> io::Result<()> {
    let folder = fresh();
    let able = Faulty::able(Exchange::Yes, None);
    let disk: Arc<dyn Fs> = Arc::new(match fault {
        Some(fault) => able.failing(0, fault),
        None => able,
    });
    let ahead = Ahead::default();
    for _ in 0..files {
        ahead.staged(&disk, folder.path(), 10 << 20);
    }
    ahead.finish()
}

#[test]
fn what_the_disk_refused_ahead_is_not_forgotten() {
    assert!(staged(Some(Fault::Once), 20).is_err());
    assert!(staged(Some(Fault::Forever), 20).is_err());
    assert!(staged(None, 20).is_ok());
    // Little is waited for at the end alone.
    assert!(staged(Some(Fault::Once), 2).is_ok());
}
