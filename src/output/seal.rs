//! Whether what was published stands as it was put there, without knowing what it should be.

use std::path::Path;

use super::fs::{Disk, Fs, Kind};
use super::ground;
use super::record::{self, Times, manifest_path, times_path};

/// A word for the records of the site in `folder`: the same as long as it was not published anew. None
/// where it has none.
pub(super) fn seal(out: &Path, folder: &str) -> Option<String> {
    let records = out.join(record::FOLDER);
    let mut digest = blake3::Hasher::new();
    for path in [manifest_path(&records, folder), times_path(&records, folder)] {
        digest.update(&Disk.read(&path).ok()?);
    }
    Some(digest.finalize().to_hex().to_string())
}

/// How many files of the site in `folder` stand as its records say; none where one does not surely.
pub(super) fn standing(out: &Path, folder: &str) -> Option<usize> {
    let times = Times::load(&Disk, &out.join(record::FOLDER), folder);
    let site = ground::at(out, folder);
    let stands = |path: &str| {
        let meta = Disk.look(&site.join(path)).ok().flatten();
        meta.is_some_and(|meta| meta.kind == Kind::File && times.saw(path, &meta))
    };
    let count = times.paths().count();
    (count > 0 && times.paths().all(stands)).then_some(count)
}
