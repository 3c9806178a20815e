//! `notice.jsonld`: what the notice states, in the words of the Data Privacy Vocabulary.
//!
//! It is one graph for all languages. Whatever it holds is stated in the register and published on the pages;
//! acknowledged gaps are left out, and nothing is concluded that is not stated.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::context::context;
use super::{NOTICE, address, law};
use crate::model::{Entry, Value as Fact};
use crate::render::{View, message, said, title_of};
use crate::resolve::{PageKind, Plan};

struct Graph<'a, 'v> {
    plan: &'a Plan,
    views: &'a [View<'v>],
    nodes: Vec<Value>,
    /// Terms of our own that are used, by their names.
    own: BTreeMap<String, Value>,
}

pub(super) fn notice(plan: &Plan, views: &[View<'_>]) -> Value {
    let mut graph = Graph { plan, views, nodes: Vec::new(), own: BTreeMap::new() };
    graph.notice();
    graph.parties();
    graph.data();
    graph.purposes();
    graph.transfers();
    graph.nodes.extend(graph.own.into_values());
    let base = plan.address.as_ref().map(|_| address(plan, NOTICE));
    json!({ "@context": context(base.as_deref()), "@graph": graph.nodes })
}

/// What stands in the file under a name: no node without content.
fn put(node: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    let value = value.into();
    let empty = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    };
    if !empty {
        node.insert(key.into(), value);
    }
}

fn node(id: String, types: &[&str]) -> Map<String, Value> {
    let types = if let [one] = types { (*one).into() } else { Value::from(types) };
    Map::from_iter([("@id".to_owned(), id.into()), ("@type".to_owned(), types)])
}

impl<'a, 'v> Graph<'a, 'v> {
    fn entries(&self, kind: &str) -> Vec<&'a Arc<Entry>> {
        self.plan.public(kind).filter(|entry| entry.gap.is_none()).collect()
    }

    /// A text in all languages.
    fn words(&self, of: impl Fn(&View<'_>) -> Option<String>) -> Value {
        let each = |view: &View<'_>| Some((view.language.language.tag.to_string(), Value::from(of(view)?)));
        self.views.iter().filter_map(each).collect::<Map<_, _>>().into()
    }

    fn field(&self, entry: &Entry, field: &str) -> Value {
        self.words(|view| said(view, entry, field))
    }

    /// Entries of another kind that are named in a field and published.
    fn refs(&self, entry: &Entry, field: &str, kind: &str) -> Vec<String> {
        let named = |id: &Arc<str>| self.plan.entry(kind, id).filter(|other| other.public && other.gap.is_none());
        entry.record.texts(field).filter_map(named).map(|other| format!("#{}", other.stem())).collect()
    }

    fn described(&self, entry: &Entry, types: &[&str]) -> Map<String, Value> {
        let mut made = node(format!("#{}", entry.stem()), types);
        put(&mut made, "label", self.field(entry, "label"));
        put(&mut made, "text", self.field(entry, "text"));
        made
    }

    fn add(&mut self, node: Map<String, Value>) {
        self.nodes.push(node.into());
    }

    /// The name of a term of our own, which is explained in the file once.
    fn term(
        &mut self,
        regime: &str,
        what: &str,
        cite: Value,
        class: &str,
        broader: Option<&str>,
        label: Value,
    ) -> String {
        let id = format!("candor:{regime}:{what}");
        if !self.own.contains_key(&id) {
            let mut made = node(id.clone(), &[class]);
            put(&mut made, "label", label);
            put(&mut made, "cite", cite);
            put(&mut made, "broader", broader.unwrap_or_default());
            self.own.insert(id.clone(), made.into());
        }
        id
    }

    fn applies(&self, regime: &str) -> bool {
        self.plan.entries("regimes").iter().any(|entry| &*entry.id == regime)
    }

    fn notice(&mut self) {
        let mut made = node("#notice".into(), &["dpv:PrivacyNotice", "schema:WebPage"]);
        let documents = self.plan.pages.iter().filter(|page| page.kind == PageKind::Document);
        let page = documents.clone().find(|page| page.document == Some("privacy"));
        if let Some(page) = page {
            put(&mut made, "title", self.words(|view| Some(title_of(view, page))));
            let paths = self.views.iter().map(|view| format!("{}/{}", view.language.language.path, page.path));
            put(&mut made, "url", paths.map(|path| address(self.plan, &path)).collect::<Vec<_>>());
            put(&mut made, "modified", page.updated.map(|date| date.to_string()));
            put(&mut made, "valid", page.effective.map(|date| date.to_string()));
        }
        let tags: Vec<&str> = self.views.iter().map(|view| &*view.language.language.tag).collect();
        put(&mut made, "languages", tags);
        if !self.entries("controller").is_empty() {
            put(&mut made, "controller", "#controller");
        }
        let joint: Vec<String> = self.entries("joint_controllers").iter().map(|e| format!("#{}", e.stem())).collect();
        put(&mut made, "jointControllers", joint);
        let purposes = self.entries("purposes").into_iter().map(|entry| format!("#process-{}", entry.id));
        let transfers = self.entries("transfers").into_iter().map(|entry| format!("#{}", entry.stem()));
        put(&mut made, "processes", purposes.chain(transfers).collect::<Vec<_>>());
        let rights = self.rights();
        put(&mut made, "rights", rights);
        self.add(made);
    }

    /// The rights that the laws give which apply.
    fn rights(&mut self) -> Vec<String> {
        let mut found = Vec::new();
        for regime in self.plan.entries("regimes") {
            for (right, record) in regime.record.entries("rights").into_iter().flatten() {
                let known = law::gdpr_right(right);
                let id = match known.filter(|_| &*regime.id == "eu") {
                    Some(id) => id.to_owned(),
                    None => {
                        let cite = self.words(|view| {
                            let chain = view.language.language.chain();
                            record.per_language("cite").map(|cite| cite.get(chain).to_owned())
                        });
                        let label = self.words(|view| message(view, &format!("right-{right}")));
                        let what = format!("right-{right}");
                        self.term(&regime.id, &what, tagged(cite), "dpv:DataSubjectRight", None, label)
                    }
                };
                if !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        found
    }

    fn parties(&mut self) {
        let officer = self.entries("officer").into_iter().next();
        let representatives = self.entries("representatives");
        for entry in self.entries("controller") {
            let mut made = node("#controller".into(), &["dpv:DataController", "schema:Organization"]);
            self.named(&mut made, entry);
            put(&mut made, "text", self.field(entry, "text"));
            put(&mut made, "officer", officer.map(|_| "#officer"));
            let all: Vec<String> = representatives.iter().map(|entry| format!("#{}", entry.stem())).collect();
            put(&mut made, "representative", all);
            self.add(made);
        }
        if let Some(entry) = officer {
            let mut made = node("#officer".into(), &["dpv:DataProtectionOfficer"]);
            put(&mut made, "label", self.field(entry, "title"));
            self.named(&mut made, entry);
            let contact = entry.record.text("contact").and_then(|id| self.plan.entry("contacts", id));
            if let Some(contact) = contact.filter(|contact| contact.public && contact.gap.is_none()) {
                for (key, field) in [("email", "email"), ("telephone", "phone")] {
                    put(&mut made, key, contact.record.text(field).map(|text| text.to_string()));
                }
            }
            self.add(made);
        }
        for (kind, types) in [
            ("joint_controllers", &["dpv:JointDataControllers", "schema:Organization"]),
            ("representatives", &["dpv:Representative", "schema:Organization"]),
        ] {
            for entry in self.entries(kind) {
                let mut made = node(format!("#{}", entry.stem()), types);
                self.named(&mut made, entry);
                self.add(made);
            }
        }
        for entry in self.entries("recipients") {
            let mut made = self.described(entry, law::part(entry.record.choice("part")));
            self.named(&mut made, entry);
            put(&mut made, "locations", places(entry, "countries"));
            self.add(made);
        }
    }

    /// Name and addresses; names that differ by language are given once for each.
    fn named(&self, made: &mut Map<String, Value>, entry: &Entry) {
        let mut names: Vec<String> = Vec::new();
        for view in self.views {
            names.extend(said(view, entry, "name"));
        }
        names.dedup();
        match names.as_slice() {
            [one] => put(made, "name", one.as_str()),
            _ => put(made, "name", names),
        }
        for (key, field) in [("email", "email"), ("telephone", "phone")] {
            put(made, key, entry.record.text(field).map(|text| text.to_string()));
        }
        let mut urls: Vec<String> = match entry.record.value("url") {
            Some(Fact::Url(url)) => url.all().map(|url| url.to_string()).collect(),
            _ => Vec::new(),
        };
        urls.dedup();
        put(made, "url", urls);
    }

    fn data(&mut self) {
        for (kind, class) in
            [("data", "dpv:PersonalData"), ("items", "dpv:PersonalData"), ("sources", "dpv:DataSource")]
        {
            for entry in self.entries(kind) {
                let mut types = vec![class];
                if let Some(sensitive) = entry.record.choice("sensitive") {
                    types.push("dpv:SensitivePersonalData");
                    if law::is_special(sensitive) && self.applies("eu") {
                        types.push("dpv:SpecialCategoryPersonalData");
                    }
                }
                let mut made = self.described(entry, &types);
                put(&mut made, "source", self.refs(entry, "sources", "sources"));
                put(&mut made, "data", self.refs(entry, "items", "items"));
                put(&mut made, "storage", self.refs(entry, "retention", "retention"));
                self.add(made);
            }
        }
        for entry in self.entries("retention") {
            let mut made = self.described(entry, &["dpv:StorageCondition"]);
            if let Some(Fact::Duration(period)) = entry.record.value("period") {
                let duration = json!({ "@type": "dpv:TemporalDuration", "period": period.to_string() });
                put(&mut made, "duration", duration);
            }
            self.add(made);
        }
    }

    fn purposes(&mut self) {
        for entry in self.entries("purposes") {
            let mut types = vec!["dpv:Purpose"];
            for (flag, class) in [("marketing", "dpv:DirectMarketing"), ("advertising", "dpv:PersonalisedAdvertising")]
            {
                if entry.record.flag(flag) {
                    types.push(class);
                }
            }
            let purpose = self.described(entry, &types);
            let mut made = node(format!("#process-{}", entry.id), &["dpv:Process"]);
            put(&mut made, "purpose", format!("#{}", entry.stem()));
            let mut data = self.refs(entry, "data", "data");
            data.extend(self.refs(entry, "items", "items"));
            put(&mut made, "data", data);
            if entry.record.flag("profiling") {
                put(&mut made, "processing", "dpv:Profiling");
            }
            put(&mut made, "basis", self.bases(entry));
            put(&mut made, "recipients", self.refs(entry, "recipients", "recipients"));
            put(&mut made, "storage", self.refs(entry, "retention", "retention"));
            self.add(purpose);
            self.add(made);
        }
    }

    fn bases(&mut self, entry: &Entry) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for item in entry.record.list("basis") {
            let Fact::Choice(_, basis) = item.value else { continue };
            let before = found.len();
            found.extend(law::basis(basis).map(str::to_owned));
            if self.applies("eu") {
                found.extend(law::gdpr_basis(basis).map(str::to_owned));
            }
            let label = self.words(|view| message(view, &format!("choice-basis-{basis}")));
            let broader = law::basis(basis);
            for regime in ["china", "quebec"].into_iter().filter(|regime| self.applies(regime)).collect::<Vec<_>>() {
                if let Some(cite) = law::own_basis(regime, basis) {
                    let what = format!("basis-{basis}");
                    found.push(self.term(regime, &what, cite.into(), "dpv:LegalBasis", broader, label.clone()));
                }
            }
            if found.len() == before {
                // No law that applies and that we know has it: it is named as it is stated.
                found.push(self.term("any", &format!("basis-{basis}"), Value::Null, "dpv:LegalBasis", None, label));
            }
        }
        found.extend(entry.record.choice("special_condition").and_then(law::special).map(str::to_owned));
        let mut seen = std::collections::HashSet::new();
        found.retain(|id| seen.insert(id.clone()));
        found
    }

    fn transfers(&mut self) {
        for entry in self.entries("transfers") {
            let mut made = self.described(entry, &["dpv:Process"]);
            put(&mut made, "processing", "dpv:Transfer");
            let purposes = self.refs(entry, "purposes", "purposes");
            put(&mut made, "purpose", purposes);
            put(&mut made, "data", self.refs(entry, "data", "data"));
            put(&mut made, "recipients", self.refs(entry, "recipients", "recipients"));
            let mut locations = places(entry, "destinations");
            locations.extend(
                places(entry, "storage").into_iter().filter(|place| !locations.contains(place)).collect::<Vec<_>>(),
            );
            put(&mut made, "locations", locations);
            if let Some(mechanism) = entry.record.choice("mechanism") {
                let label = self.words(|view| message(view, &format!("choice-mechanism-{mechanism}")));
                let basis = match (law::mechanism(mechanism), law::own_mechanism(mechanism)) {
                    (Some(id), _) => Some(id.to_owned()),
                    (None, Some((regime, cite))) => {
                        let what = format!("transfer-{mechanism}");
                        Some(self.term(
                            regime,
                            &what,
                            cite.into(),
                            "dpv:LegalBasis",
                            Some("dpv:DataTransferLegalBasis"),
                            label,
                        ))
                    }
                    (None, None) => None,
                };
                put(&mut made, "basis", basis);
            }
            self.add(made);
        }
    }
}

/// Places as DPV names them; a part of any other country under a name of our own.
fn places(entry: &Entry, field: &str) -> Vec<String> {
    entry.record.texts(field).map(|code| law::place(code).unwrap_or_else(|| format!("candor:place:{code}"))).collect()
}

/// Texts by language as values that say their language, for words without languages of their own.
fn tagged(words: Value) -> Value {
    let Value::Object(words) = words else { return Value::Null };
    words.into_iter().map(|(tag, text)| json!({ "@value": text, "@language": tag })).collect::<Vec<_>>().into()
}
