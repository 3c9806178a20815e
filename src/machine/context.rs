//! The words of `notice.jsonld`, and what they stand for.
//!
//! The context stands in the file itself (JSON-LD 1.1, 3.1), so that it is understood by whoever has the file and no
//! connection. Terms are those of the Data Privacy Vocabulary, of schema.org, Dublin Core and SKOS; what DPV 2.3 has
//! no term for stands under a name of our own.

use serde_json::{Map, Value, json};

/// The Data Privacy Vocabulary, version 2 (W3C DPVCG).
pub(super) const DPV: &str = "https://w3id.org/dpv#";
/// What terms of our own begin with: rights and bases of laws that DPV does not describe. It is a name, and leads
/// nowhere: each file explains those that it uses.
pub const OWN: &str = "urn:candor:";

/// The context. `base` is what relative names are relative to.
pub(super) fn context(base: Option<&str>) -> Value {
    let mut made = Map::new();
    if let Some(base) = base {
        made.insert("@base".into(), base.into());
    }
    for (prefix, address) in [
        ("dpv", DPV),
        ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ("loc", "https://w3id.org/dpv/loc#"),
        ("schema", "https://schema.org/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ] {
        made.insert(prefix.into(), address.into());
    }
    // A name that ends in a colon is a prefix only where it says so.
    made.insert("candor".into(), json!({ "@id": OWN, "@prefix": true }));
    for (word, term) in [("title", "dct:title"), ("label", "skos:prefLabel"), ("text", "dct:description")] {
        made.insert(word.into(), json!({ "@id": term, "@container": "@language" }));
    }
    for (word, term) in [
        ("controller", "dpv:hasDataController"),
        ("jointControllers", "dpv:hasJointDataControllers"),
        ("officer", "dpv:hasDataProtectionOfficer"),
        ("representative", "dpv:hasRepresentative"),
        ("processes", "dpv:hasProcess"),
        ("purpose", "dpv:hasPurpose"),
        ("processing", "dpv:hasProcessing"),
        ("data", "dpv:hasPersonalData"),
        ("source", "dpv:hasDataSource"),
        ("basis", "dpv:hasLegalBasis"),
        ("recipients", "dpv:hasRecipient"),
        ("storage", "dpv:hasStorageCondition"),
        ("duration", "dpv:hasDuration"),
        ("locations", "dpv:hasLocation"),
        ("rights", "dpv:hasRight"),
        ("broader", "skos:broader"),
        ("url", "schema:url"),
    ] {
        made.insert(word.into(), json!({ "@id": term, "@type": "@id" }));
    }
    made.insert("period".into(), json!({ "@id": "rdf:value", "@type": "xsd:duration" }));
    made.insert("modified".into(), json!({ "@id": "dct:modified", "@type": "xsd:date" }));
    made.insert("valid".into(), json!({ "@id": "dct:valid", "@type": "xsd:date" }));
    for (word, term) in [
        ("name", "schema:legalName"),
        ("email", "schema:email"),
        ("telephone", "schema:telephone"),
        ("languages", "schema:inLanguage"),
        ("cite", "dct:source"),
    ] {
        made.insert(word.into(), term.into());
    }
    made.into()
}
