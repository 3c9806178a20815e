//! A publishing process is killed at random moments; the next start makes every brand whole.
//!
//! `CANDOR_CAMPAIGN` says how many publications are killed, `CANDOR_SEED` when.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use candor::output::{Output, Published, SiteId};
use serde_json::json;

const BRANDS: [&str; 3] = ["acme", "borealis", "cirrus"];
const OUT: &str = "CANDOR_TEST_OUT";
const VERSION: &str = "CANDOR_TEST_VERSION";

/// One brand's pages: all of acme's change with the version, two of borealis's, and cirrus has
/// pages that come and go.
fn pages(brand: &str, version: u64) -> BTreeMap<String, Vec<u8>> {
    let page = |n: u64| {
        let changes = match brand {
            "acme" => true,
            "borealis" => n < 2,
            _ => n % 7 == version % 7,
        };
        let text = format!("{brand} {n} {}\n", if changes { version } else { 0 });
        (format!("en/page-{n}/index.html"), text.repeat(300).into_bytes())
    };
    let all = 0..80;
    all.filter(|n| brand != "cirrus" || !(n + version).is_multiple_of(9)).map(page).collect()
}

fn publish(out: &Path, version: u64) -> Published {
    let ids = BRANDS.map(SiteId::folder);
    let output = Output::open(out, &ids).unwrap();
    let staged = BRANDS.iter().zip(&ids).map(|(brand, id)| {
        let mut writer = output.site(id).unwrap();
        pages(brand, version).iter().for_each(|(path, bytes)| writer.put(path, bytes).unwrap());
        writer.finish(json!({ "version": version })).unwrap()
    });
    let staged = staged.collect();
    output.publish(staged).unwrap()
}

/// Files that candor did not write, in the output and in a brand's folder.
const FOREIGN: [(&str, &str); 3] =
    [("CNAME", "www.acme.example\n"), (".git/HEAD", "ref: refs/heads/main\n"), ("acme/en/notes.txt", "theirs\n")];

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

/// The pages in a brand's folder.
fn read(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![PathBuf::from(root)];
    while let Some(dir) = waiting.pop() {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if !path.ends_with("notes.txt") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Not a test of its own: the process that is killed.
#[test]
fn the_victim() {
    let (Ok(out), Ok(version)) = (std::env::var(OUT), std::env::var(VERSION)) else { return };
    publish(Path::new(&out), version.parse().unwrap());
}

fn victim(out: &Path, version: u64) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["the_victim", "--exact"]).env(OUT, out).env(VERSION, version.to_string());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn a_killed_publication_leaves_every_brand_whole() {
    let wanted = number("CANDOR_CAMPAIGN", 12);
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    publish(&out, 0);
    for (path, text) in FOREIGN {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
    }
    let clock = Instant::now();
    assert!(victim(&out, 1).status().unwrap().success());
    let mut length = u64::try_from(clock.elapsed().as_micros()).unwrap();
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(2 * number("CANDOR_SEED", 1) + 1);
    let (mut killed, mut recovered) = (0, 0);
    let (mut old, mut version) = (1, 1);
    while killed < wanted {
        version += 1;
        assert!(version < 20 + 4 * wanted, "only {killed} of {version} could be killed");
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let mut child = victim(&out, version).spawn().unwrap();
        sleep(Duration::from_micros(seed % (length + length / 4)));
        child.kill().unwrap();
        if child.wait().unwrap().success() {
            // The first may have had to wait for others: later ones are quicker.
            length = (length * 7 / 8).max(1000);
        } else {
            killed += 1;
        }
        for (path, text) in FOREIGN {
            let found = fs::read_to_string(out.join(path));
            assert!(found.is_ok_and(|found| found == text), "round {version}: {path} is not as it was");
        }
        // The brand whose folder is exchanged is whole even before the next start.
        let acme = read(&out.join("acme"));
        assert!(acme == pages("acme", old) || acme == pages("acme", version), "round {version}: acme is mixed");

        let output = Output::open(&out, &BRANDS.map(SiteId::folder)).unwrap();
        recovered += u64::from(output.recovered());
        output.abandon();
        let found: Vec<_> = BRANDS.iter().map(|brand| read(&out.join(brand))).collect();
        let is = |version: u64| BRANDS.iter().zip(&found).all(|(brand, found)| *found == pages(brand, version));
        assert!(is(old) || is(version), "round {version}: neither the old sites nor the new");
        if is(version) {
            old = version;
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "round {version}: something is left beside it");
    }
    let last = publish(&out, old);
    assert!(last.sites.values().all(|site| site.written + site.removed + site.repaired == 0), "{last:?}");
    println!("killed {killed} of {} publications, {recovered} completed by the next start", version - 1);
}
