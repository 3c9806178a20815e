//! What laws and places are called in DPV 2.3, and under names of our own where it has no term.

/// A legal basis by its name in the register: DPV's own concept.
pub(super) fn basis(name: &str) -> Option<&'static str> {
    Some(match name {
        "consent" => "dpv:Consent",
        "contract" => "dpv:ContractPerformance",
        "precontract" => "dpv:EnterIntoContract",
        "obligation" => "dpv:LegalObligation",
        "vital-interest" => "dpv:VitalInterest",
        "public-task" => "dpv:PublicInterest",
        "interest" => "dpv:LegitimateInterest",
        _ => return None,
    })
}

/// The same as the GDPR has it (Article 6(1)).
pub(super) fn gdpr_basis(name: &str) -> Option<&'static str> {
    Some(match name {
        "consent" => "eu-gdpr:A6-1-a",
        "contract" | "precontract" => "eu-gdpr:A6-1-b",
        "obligation" => "eu-gdpr:A6-1-c",
        "vital-interest" => "eu-gdpr:A6-1-d",
        "public-task" => "eu-gdpr:A6-1-e",
        "interest" => "eu-gdpr:A6-1-f",
        _ => return None,
    })
}

/// A condition for special categories of data (GDPR 9(2)).
pub(super) fn special(name: &str) -> Option<&'static str> {
    Some(match name {
        "explicit-consent" => "eu-gdpr:A9-2-a",
        "employment-law" => "eu-gdpr:A9-2-b",
        "vital-interest" => "eu-gdpr:A9-2-c",
        "made-public" => "eu-gdpr:A9-2-e",
        "claims" => "eu-gdpr:A9-2-f",
        "public-interest" => "eu-gdpr:A9-2-g",
        "health-care" => "eu-gdpr:A9-2-h",
        "public-health" => "eu-gdpr:A9-2-i",
        "research" => "eu-gdpr:A9-2-j",
        _ => return None,
    })
}

/// Where the law of mainland China (PIPL, Article 13) or of Québec (P-39.1) has a basis, which DPV 2.3 does not
/// describe: the article. Nothing where that law does not know the basis.
pub(super) fn own_basis(regime: &str, name: &str) -> Option<&'static str> {
    Some(match (regime, name) {
        ("china", "consent") => "PIPL, art. 13(1)(1)",
        ("china", "contract" | "precontract" | "employment") => "PIPL, art. 13(1)(2)",
        ("china", "obligation") => "PIPL, art. 13(1)(3)",
        ("china", "vital-interest" | "public-health") => "PIPL, art. 13(1)(4)",
        ("china", "public-task") => "PIPL, art. 13(1)(5)",
        ("china", "public-information") => "PIPL, art. 13(1)(6)",
        ("china", "permitted-by-law") => "PIPL, art. 13(1)(7)",
        ("quebec", "consent") => "P-39.1, ss. 12, 14",
        ("quebec", "contract" | "necessary-purpose" | "precontract") => "P-39.1, s. 5",
        ("quebec", "permitted-by-law" | "obligation") => "P-39.1, ss. 12, 18",
        _ => return None,
    })
}

/// A right as the GDPR has it.
pub(super) fn gdpr_right(name: &str) -> Option<&'static str> {
    Some(match name {
        "access" => "eu-gdpr:A15",
        "rectify" => "eu-gdpr:A16",
        "erase" => "eu-gdpr:A17",
        "restrict" => "eu-gdpr:A18",
        "port" => "eu-gdpr:A20",
        "object" => "eu-gdpr:A21",
        "automated" => "eu-gdpr:A22",
        "withdraw" => "eu-gdpr:A7-3",
        "complain" => "eu-gdpr:A77",
        _ => return None,
    })
}

/// What a transfer relies on (GDPR 45–49).
pub(super) fn mechanism(name: &str) -> Option<&'static str> {
    Some(match name {
        "adequacy" => "eu-gdpr:A45-3",
        "binding-rules" => "eu-gdpr:A46-2-b",
        "standard-clauses" => "eu-gdpr:A46-2-c",
        "explicit-consent" => "eu-gdpr:A49-1-a",
        "contract-derogation" => "eu-gdpr:A49-1-b",
        _ => return None,
    })
}

/// The same under other laws: whose it is, and the article.
pub(super) fn own_mechanism(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "security-assessment" => ("china", "PIPL, arts. 38(1)(1), 40"),
        "certification" => ("china", "PIPL, art. 38(1)(2)"),
        "cn-standard-contract" => ("china", "PIPL, art. 38(1)(3)"),
        "separate-consent" => ("china", "PIPL, art. 39"),
        "impact-assessment" => ("quebec", "P-39.1, s. 17"),
        "uk-adequacy" => ("uk", "UK GDPR, art. 45A"),
        "idta" => ("uk", "UK GDPR, art. 46(2)(d)"),
        _ => return None,
    })
}

/// Special categories of the GDPR (9(1)) among what is sensitive under any law.
pub(super) fn is_special(sensitive: &str) -> bool {
    matches!(sensitive, "health" | "biometric" | "genetic" | "origin" | "opinion" | "religion" | "union" | "sex-life")
}

/// The class of a recipient by the part it plays.
pub(super) fn part(name: Option<&str>) -> &'static [&'static str] {
    match name {
        Some("processor" | "contractor") => &["dpv:DataProcessor"],
        Some("controller") => &["dpv:Recipient", "dpv:DataController"],
        Some("joint-controller") => &["dpv:Recipient", "dpv:JointDataControllers"],
        Some("third-party") => &["dpv:Recipient", "dpv:ThirdParty"],
        _ => &["dpv:Recipient"],
    }
}

/// A place: countries, the EU and the EEA, and what Canada and the United States consist of. DPV has parts of other
/// countries too, but not every one that has a code.
pub(super) fn place(code: &str) -> Option<String> {
    let known = match code.split_once('-') {
        Some((country, _)) => matches!(country, "CA" | "US"),
        None => code.len() == 2 || code == "EEA",
    };
    known.then(|| format!("loc:{code}"))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn places_have_the_names_that_dpv_gives_them() {
        for (code, named) in [
            ("FR", Some("loc:FR")),
            ("EU", Some("loc:EU")),
            ("EEA", Some("loc:EEA")),
            ("CA-QC", Some("loc:CA-QC")),
            ("US-CA", Some("loc:US-CA")),
            ("GB-SCT", None),
        ] {
            assert_eq!(place(code).as_deref(), named, "{code}");
        }
    }
}
