//! Mounts that belong to one test alone and vanish with it.
//!
//! The test runs itself once more, in a mount namespace of its own (and, without root, in a user
//! namespace in which it is root). A machine that allows no mounts makes it fail, not pass.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub
)] // Tests say what is wrong by panicking, and each uses a part of this.

use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

const PLACE: &str = "CANDOR_TEST_APART";

/// Runs `body` in a namespace of its own, with a fresh folder. `test` is the test's full name.
pub fn apart(test: &str, body: impl FnOnce(&Path)) {
    if let Some(place) = std::env::var_os(PLACE) {
        // In memory: waiting for a disk that others write to would take most of the time.
        mount("-t tmpfs tmpfs", Path::new(&place));
        return body(Path::new(&place));
    }
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("apart");
    std::fs::create_dir(&place).unwrap();
    let probe = alone().args(["mount", "-t", "tmpfs", "tmpfs"]).arg(&place).output();
    let refused = match probe {
        Ok(probe) if probe.status.success() => None,
        Ok(probe) => Some(String::from_utf8_lossy(&probe.stderr).trim().to_owned()),
        Err(error) => Some(format!("unshare: {error}")),
    };
    if let Some(why) = refused {
        panic!(
            "this test needs mounts of its own, and this machine allows none ({why}). Run it as root, or allow user \
             namespaces: sysctl kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0"
        );
    }
    let ran = alone()
        .arg(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(PLACE, &place)
        .output()
        .unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{told}");
    assert!(told.contains("1 passed"), "no test has the name {test}: {told}");
    // What a campaign has to say, which stands behind the test's name.
    for (_, said) in told.lines().filter_map(|line| line.split_once("killed ")) {
        eprintln!("killed {said}");
    }
}

fn alone() -> Command {
    let mut command = Command::new("unshare");
    if std::fs::metadata("/proc/self").unwrap().uid() == 0 {
        command.args(["--mount", "--propagation", "private", "--"]);
    } else {
        command.args(["--user", "--map-root-user", "--mount", "--"]);
    }
    command
}

/// `mount` with these arguments, separated by spaces, at `at`; folders are made.
pub fn mount(arguments: &str, at: &Path) {
    std::fs::create_dir_all(at).unwrap();
    run(Command::new("mount").args(arguments.split(' ')).arg(at));
}

pub fn unmount(at: &Path) {
    run(Command::new("umount").arg(at));
}

fn run(command: &mut Command) {
    let ran = command.output().unwrap();
    assert!(ran.status.success(), "{command:?}: {}", String::from_utf8_lossy(&ran.stderr));
}
