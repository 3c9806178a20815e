//! Any sequence of publications ends as the last one alone would.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use super::faulty::{Exchange, Fault, Faulty};
use super::*;

/// Few names and texts, so that pages come, go, change, and turn into folders.
fn files() -> impl Strategy<Value = BTreeMap<String, Vec<u8>>> {
    let path = prop_oneof!["[ab]", "[ab]/[cd]", "[ab]/[cd]/[ef]", r"(acme|b)/index\.html"];
    btree_map(path, "[xyz]{0,2}".prop_map(String::into_bytes), 1..8).prop_map(|mut files| {
        let all: Vec<String> = files.keys().cloned().collect();
        files.retain(|path, _| !all.iter().any(|other| other.starts_with(&format!("{path}/"))));
        files
    })
}

fn publication() -> impl Strategy<Value = Sites> {
    let many = btree_map("(acme|b|c)", files(), 1..4);
    prop_oneof![3 => many, 2 => files().prop_map(|files| Sites::from([(String::new(), files)]))]
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn a_sequence_ends_as_its_last_publication(
        all in vec((publication(), 0_usize..400, any::<bool>()), 1..6),
        exchange in prop_oneof![Just(Exchange::Yes), Just(Exchange::No), Just(Exchange::Late)],
    ) {
        let dir = fresh();
        let (out, clean) = (dir.path().join("public"), dir.path().join("clean"));
        let disk = |at, fault| Arc::new(Faulty::able(exchange, None).failing(at, fault));
        for (sites, at, kill) in &all {
            if *kill {
                let _ = try_publish(disk(*at, Fault::Kill), &out, sites);
            } else {
                let published = try_publish(disk(usize::MAX, Fault::Kill), &out, sites);
                prop_assert!(published.is_ok(), "{:?}", published.err());
                prop_assert_eq!(snapshot(&out, false), expected(sites));
            }
        }
        let (last, ..) = all.last().unwrap();
        try_publish(disk(usize::MAX, Fault::Kill), &out, last).unwrap();
        try_publish(disk(usize::MAX, Fault::Kill), &clean, last).unwrap();
        prop_assert_eq!(snapshot(&out, false), snapshot(&clean, false));
        prop_assert_eq!(manifests(&out), manifests(&clean));
        assert_tidy(&out);
    }
}
