//! The files of a brand that programs read.

use super::Sink;
use crate::host;
use crate::machine::{self, Contents};
use crate::render::{Stamps, View};
use crate::resolve::{Machines, Plan};

/// Adds them, where the brand has any. `contents` tells the digests of its texts.
pub(super) fn put(sink: &mut Sink<'_, '_>, plan: &Plan, views: &[View<'_>], stamps: &[Stamps], contents: &Contents) {
    if plan.machines == Machines::default() {
        return;
    }
    let stamp = format!("{:032x}", Stamps::machines(stamps, plan, contents));
    if sink.keep_remembered(&stamp) {
        return;
    }
    let base = plan.address.as_ref().map_or("/", |address| &address.path);
    for file in machine::files(plan, views, contents) {
        let path = if file.of_host { host::at_root(base, &file.path) } else { file.path };
        sink.put(&path, file.text.as_bytes(), Some(&stamp));
    }
}
