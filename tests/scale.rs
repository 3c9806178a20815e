//! The examples of docs/scale.md are run: their commands, taken from the files, on this machine, as
//! many processes at once as there are parts. What they publish is what one build makes.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Tests say what is wrong by panicking.

#[path = "../benches/corpus/facts.rs"]
mod facts;
#[path = "../benches/corpus/maker.rs"]
mod maker;
#[path = "common/parts.rs"]
mod parts;
#[path = "../benches/corpus/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use saphyr::{LoadableYamlNode, Yaml};

use maker::Shape;
use parts::{assert_same, copy, files};

type Variables = BTreeMap<String, String>;

/// A workspace in `ws`, with room for others beside it.
fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shape = Shape { brands: 4, languages: 1, pages: 11, ..Shape::default() };
    maker::make(&folder.path().join("ws"), &shape).unwrap();
    folder
}

/// A checkout of the workspace for one job.
fn checkout(dir: &Path, name: &str) -> PathBuf {
    copy(&dir.join("ws"), &dir.join(name));
    dir.join(name)
}

fn yaml(path: &str) -> Vec<Yaml<'static>> {
    let text: &'static str = fs::read_to_string(path).unwrap().leak();
    Yaml::load_from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn text(node: &Yaml) -> String {
    match (node.as_str(), node.as_integer()) {
        (Some(text), _) => text.to_owned(),
        (_, Some(number)) => number.to_string(),
        _ => panic!("no text: {node:?}"),
    }
}

fn list<'y>(node: &'y Yaml<'static>) -> &'y Vec<Yaml<'static>> {
    node.as_sequence().unwrap_or_else(|| panic!("no list: {node:?}"))
}

fn variables(node: &Yaml<'static>, fill: impl Fn(&str) -> String) -> Variables {
    let pairs = node.as_mapping().into_iter().flatten();
    pairs.map(|(name, value)| (text(name), fill(&text(value)))).collect()
}

/// A program with these arguments and variables, in a folder; `candor` is the one under test.
fn start(words: &[String], folder: &Path, variables: &Variables) -> Child {
    let bin = Path::new(env!("CARGO_BIN_EXE_candor")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).current_dir(folder).envs(variables).env("PATH", path).env("NO_COLOR", "1");
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

#[track_caller]
fn finish(running: Vec<Child>) {
    for child in running {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
}

/// A script as CI services run it: it ends at the first command that fails.
fn shell(script: &str) -> Vec<String> {
    ["sh", "-e", "-c", script].map(str::to_owned).into()
}

/// What one build makes on that day.
#[track_caller]
fn assert_whole(dir: &Path, public: &Path, date: &str) {
    let build = format!("candor build --date {date} --out ../whole");
    finish(vec![start(&shell(&build), &dir.join("ws"), &Variables::new())]);
    let whole = files(&dir.join("whole"));
    assert!(whole.len() > 60, "{} files", whole.len());
    assert_same(&files(public), &whole);
}

#[test]
fn the_indexed_job_of_kubernetes() {
    let dir = workspace();
    let portal = checkout(dir.path(), "portal");
    let documents = yaml("docs/examples/kubernetes-job.yaml");
    let of_kind = |kind: &str| documents.iter().filter(move |one| text(&one["kind"]) == kind).collect::<Vec<_>>();
    let [map] = of_kind("ConfigMap")[..] else { panic!("one ConfigMap") };
    let [parts, merge] = of_kind("Job")[..] else { panic!("two jobs") };
    let data = variables(&map["data"], str::to_owned);
    let container = |job: &'_ Yaml<'static>| list(&job["spec"]["template"]["spec"]["containers"])[0].clone();
    let words = |job: &Yaml<'static>| -> Vec<String> {
        let container = container(job);
        assert_eq!(text(&container["workingDir"]), text(&list(&container["volumeMounts"])[0]["mountPath"]));
        list(&container["command"]).iter().chain(list(&container["args"])).map(text).collect()
    };
    assert_eq!(text(&parts["spec"]["completionMode"]), "Indexed");
    assert_eq!(text(&list(&container(parts)["envFrom"])[0]["configMapRef"]["name"]), text(&map["metadata"]["name"]));
    let completions = text(&parts["spec"]["completions"]);
    assert_eq!((&completions, &text(&parts["spec"]["parallelism"])), (&data["PARTS"], &data["PARTS"]));
    let running = (0..completions.parse::<usize>().unwrap()).map(|index| {
        let mut variables = data.clone();
        variables.insert("JOB_COMPLETION_INDEX".into(), index.to_string());
        start(&words(parts), &portal, &variables)
    });
    finish(running.collect());
    finish(vec![start(&words(merge), &portal, &Variables::new())]);
    assert_whole(dir.path(), &portal.join("public"), &data["DATE"]);
}

/// What `actions/upload-artifact` takes: hidden files only when it is told to.
fn upload(step: &Yaml<'static>, from: &Path, to: &Path) {
    let hidden = step["with"].as_mapping_get("include-hidden-files").and_then(Yaml::as_bool).unwrap_or(false);
    copy(from, to);
    if !hidden {
        fs::remove_dir_all(to.join(".candor")).unwrap();
    }
}

fn said<'y>(step: &'y Yaml<'static>, key: &str) -> Option<&'y str> {
    step.as_mapping_get(key)?.as_str()
}

fn uses<'y>(job: &'y Yaml<'static>, action: &str) -> Option<&'y Yaml<'static>> {
    list(&job["steps"]).iter().find(|step| said(step, "uses").is_some_and(|uses| uses.starts_with(action)))
}

fn runs<'y>(job: &'y Yaml<'static>) -> &'y Yaml<'static> {
    list(&job["steps"]).iter().find(|step| said(step, "run").is_some()).expect("a step that runs")
}

#[test]
fn the_matrix_of_github_actions() {
    let dir = workspace();
    let documents = yaml("docs/examples/github-actions.yml");
    let jobs = &documents[0]["jobs"];
    let (day, parts, merge) = (&jobs["day"], &jobs["parts"], &jobs["merge"]);
    // The day is a job's output.
    let output = dir.path().join("output");
    let variables_of_day = Variables::from([("GITHUB_OUTPUT".into(), output.display().to_string())]);
    finish(vec![start(&shell(&text(&runs(day)["run"])), dir.path(), &variables_of_day)]);
    let said = fs::read_to_string(output).unwrap();
    let date = said.trim_end().strip_prefix("date=").unwrap().to_owned();
    assert_eq!(text(&day["outputs"]["date"]), "${{ steps.day.outputs.date }}");
    assert_eq!(text(&runs(day)["id"]), "day");

    let matrix: Vec<String> = list(&parts["strategy"]["matrix"]["part"]).iter().map(text).collect();
    let fill = |value: &str, part: &str| {
        let filled = value
            .replace("${{ matrix.part }}", part)
            .replace("${{ strategy.job-total }}", &matrix.len().to_string())
            .replace("${{ needs.day.outputs.date }}", &date);
        assert!(!filled.contains("${{"), "{value}");
        filled
    };
    let step = runs(parts);
    let running = matrix.iter().map(|part| {
        let folder = checkout(dir.path(), &format!("job-{part}"));
        start(&shell(&text(&step["run"])), &folder, &variables(&step["env"], |value| fill(value, part)))
    });
    finish(running.collect());
    // Each artifact becomes a folder of its name.
    let last = dir.path().join("merge");
    let sent = uses(parts, "actions/upload-artifact").unwrap();
    let fetched = last.join(text(&uses(merge, "actions/download-artifact").unwrap()["with"]["path"]));
    for part in &matrix {
        let name = fill(&text(&sent["with"]["name"]), part);
        let path = fill(&text(&sent["with"]["path"]), part);
        upload(sent, &dir.path().join(format!("job-{part}")).join(path), &fetched.join(name));
    }
    finish(vec![start(&shell(&text(&runs(merge)["run"])), &last, &Variables::new())]);
    let site = dir.path().join("site");
    let sent = uses(merge, "actions/upload-artifact").unwrap();
    upload(sent, &last.join(text(&sent["with"]["path"])), &site);
    assert_whole(dir.path(), &site, &date);
}

#[test]
fn the_parallel_jobs_of_gitlab() {
    let dir = workspace();
    let documents = yaml("docs/examples/gitlab-ci.yml");
    let (parts, merge) = (&documents[0]["parts"], &documents[0]["merge"]);
    let script = |job: &Yaml<'static>| list(&job["script"]).iter().map(text).collect::<Vec<_>>().join("\n");
    let total = parts["parallel"].as_integer().unwrap();
    let folders: Vec<PathBuf> = (1..=total).map(|index| checkout(dir.path(), &format!("job-{index}"))).collect();
    let running = folders.iter().zip(1..).map(|(folder, index)| {
        let variables = Variables::from([
            ("CI_NODE_INDEX".into(), index.to_string()),
            ("CI_NODE_TOTAL".into(), total.to_string()),
            ("CI_PIPELINE_CREATED_AT".into(), "2026-11-23T23:59:58Z".into()),
        ]);
        start(&shell(&script(parts)), folder, &variables)
    });
    finish(running.collect());
    let last = dir.path().join("merge");
    for folder in &folders {
        for path in list(&parts["artifacts"]["paths"]).iter().map(text) {
            copy(&folder.join(&path), &last.join(&path));
        }
    }
    finish(vec![start(&shell(&script(merge)), &last, &Variables::new())]);
    assert_whole(dir.path(), &last.join("public"), "2026-11-23");
}

/// The first block of commands in docs/scale.md: three processes on one machine.
#[test]
fn the_commands_of_the_page() {
    let dir = workspace();
    let page = fs::read_to_string("docs/scale.md").unwrap();
    let block = page.split("```sh\n").nth(1).unwrap().split("\n```").next().unwrap();
    assert!(block.contains("--shard") && block.contains("--merge"), "{block}");
    let portal = checkout(dir.path(), "portal");
    finish(vec![start(&shell(block), &portal, &Variables::new())]);
    assert_whole(dir.path(), &portal.join("public"), "2026-11-23");
}

#[test]
fn every_example_is_tested_and_named_on_the_page() {
    let page = fs::read_to_string("docs/scale.md").unwrap();
    let tests = fs::read_to_string("tests/scale.rs").unwrap();
    for entry in fs::read_dir("docs/examples").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(page.contains(&format!("(examples/{name})")), "docs/scale.md does not name {name}");
        assert!(tests.contains(&format!("\"docs/examples/{name}\"")), "nothing runs {name}");
    }
}
