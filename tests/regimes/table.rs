//! What the built-in laws give, written down a second time, in this table's own words.

/// A term as pages say it in English, French and Chinese.
pub(super) type Term = [&'static str; 3];

/// A law: its market, how what it says of fees begins, the addresses of its authorities, and its rights.
pub(super) struct Law {
    pub(super) id: &'static str,
    pub(super) market: &'static str,
    pub(super) fee: Option<Term>,
    pub(super) authorities: &'static [&'static str],
    pub(super) rights: &'static [(&'static str, &'static str, Term)],
}

const MONTH: Term =
    ["1 month from receipt of the request", "1 mois après la réception de la demande", "自收到请求之日起1个月"];
const DAYS_30: Term =
    ["30 days from receipt of the request", "30 jours après la réception de la demande", "自收到请求之日起30天"];
const DAYS_45: Term =
    ["45 days from receipt of the request", "45 jours après la réception de la demande", "自收到请求之日起45天"];
const DAYS_15: Term = ["15 days from the request", "15 jours après la demande", "自提出请求之日起15天"];
const WORKING_15: Term = [
    "15 business days from receipt of the request",
    "15 jours ouvrés après la réception de la demande",
    "自收到请求之日起15个工作日",
];
const NONE: Term = ["No fixed period", "Aucun délai fixé", "法律未规定期限"];

pub(super) const LAWS: &[Law] = &[
    Law {
        id: "eu",
        market: "EU",
        fee: Some(["A request is free of charge.", "La demande est gratuite.", "提出请求不收取费用。"]),
        authorities: &["https://www.edpb.europa.eu/about-edpb/about-edpb/members_en"],
        rights: &[
            ("access", "GDPR, art. 15", MONTH),
            ("rectify", "GDPR, art. 16", MONTH),
            ("erase", "GDPR, art. 17", MONTH),
            ("restrict", "GDPR, art. 18", MONTH),
            ("port", "GDPR, art. 20", MONTH),
            ("object", "GDPR, art. 21", MONTH),
            ("withdraw", "GDPR, art. 7(3)", NONE),
            ("automated", "GDPR, art. 22", MONTH),
            ("complain", "GDPR, art. 77", NONE),
        ],
    },
    Law {
        id: "uk",
        market: "GB",
        fee: Some(["A request is free of charge.", "La demande est gratuite.", "提出请求不收取费用。"]),
        authorities: &["https://ico.org.uk"],
        rights: &[
            ("access", "UK GDPR, art. 12A, 15", MONTH),
            ("rectify", "UK GDPR, art. 12A, 16", MONTH),
            ("erase", "UK GDPR, art. 12A, 17", MONTH),
            ("restrict", "UK GDPR, art. 12A, 18", MONTH),
            ("port", "UK GDPR, art. 12A, 20", MONTH),
            ("object", "UK GDPR, art. 12A, 21", MONTH),
            ("withdraw", "UK GDPR, art. 7(3)", NONE),
            ("automated", "UK GDPR, art. 22A to 22D", MONTH),
            ("complain", "DPA 2018, s. 165", NONE),
            ("complain-controller", "DPA 2018, s. 164A", NONE),
        ],
    },
    Law {
        id: "france",
        market: "FR",
        fee: None,
        authorities: &["https://www.cnil.fr"],
        rights: &[("after-death", "Act No. 78-17, art. 85", NONE)],
    },
    Law {
        id: "california",
        market: "US-CA",
        fee: Some(["Requests are free of charge.", "Les demandes sont gratuites.", "提出请求不收取费用。"]),
        authorities: &["https://cppa.ca.gov", "https://oag.ca.gov/privacy/ccpa"],
        rights: &[
            ("know", "Cal. Civ. Code, §§ 1798.110, 1798.115; 11 CCR § 7024", DAYS_45),
            ("erase", "Cal. Civ. Code, § 1798.105; 11 CCR § 7022", DAYS_45),
            ("rectify", "Cal. Civ. Code, § 1798.106; 11 CCR § 7023", DAYS_45),
            ("opt-out", "Cal. Civ. Code, § 1798.120; 11 CCR § 7026", WORKING_15),
            ("limit", "Cal. Civ. Code, § 1798.121; 11 CCR § 7027", WORKING_15),
            ("minor-opt-in", "Cal. Civ. Code, § 1798.120(c); 11 CCR §§ 7070, 7071", NONE),
            ("no-retaliation", "Cal. Civ. Code, § 1798.125; 11 CCR § 7080", NONE),
            ("automated-opt-out", "11 CCR § 7221", WORKING_15),
            ("automated-access", "11 CCR §§ 7021, 7222", DAYS_45),
            ("complain", "Cal. Civ. Code, § 1798.199.45", NONE),
        ],
    },
    Law {
        id: "china",
        market: "CN",
        fee: Some(NO_FEE),
        authorities: &["https://www.cac.gov.cn", "https://www.12377.cn"],
        rights: &[
            ("know", "PIPL, art. 44", NONE),
            ("access", "PIPL, art. 45", NONE),
            ("port", "PIPL, art. 45; NDSMR, art. 25", NONE),
            ("rectify", "PIPL, art. 46", NONE),
            ("erase", "PIPL, art. 47; NDSMR, art. 24", NONE),
            ("restrict", "PIPL, art. 44", NONE),
            ("object", "PIPL, art. 24, 44", NONE),
            ("withdraw", "PIPL, art. 15, 16", NONE),
            ("automated", "PIPL, art. 24", NONE),
            ("complain", "PIPL, art. 50, 65", NONE),
            ("complain-controller", "NDSMR, art. 20", NONE),
            ("explain", "PIPL, art. 48", NONE),
            ("deceased", "PIPL, art. 49", NONE),
        ],
    },
    Law {
        id: "quebec",
        market: "CA-QC",
        fee: Some(["Access is free of charge.", "L’accès est gratuit.", "查阅免费。"]),
        authorities: &["https://www.cai.gouv.qc.ca"],
        rights: &[
            ("access", "Private Sector Act, s. 27, 32", DAYS_30),
            ("port", "Private Sector Act, s. 27", DAYS_30),
            ("rectify", "Private Sector Act, s. 28; Civil Code of Québec, art. 40", DAYS_30),
            ("deindex", "Private Sector Act, s. 28.1", DAYS_30),
            ("withdraw", "Private Sector Act, s. 8 and 22", NONE),
            ("automated", "Private Sector Act, s. 12.1", NONE),
            ("complain", "Private Sector Act, s. 42 and 43", NONE),
        ],
    },
    Law {
        id: "canada",
        market: "CA",
        fee: Some(["Access costs nothing or little", "L’accès ne coûte rien ou presque", "查阅免费或者只收取少量费用"]),
        authorities: &["https://www.priv.gc.ca/"],
        rights: &[
            ("access", "PIPEDA, s. 8; Sch. 1, cl. 4.9", DAYS_30),
            ("rectify", "PIPEDA, s. 8; Sch. 1, cl. 4.9", NONE),
            ("withdraw", "PIPEDA, Sch. 1, cl. 4.3.8", NONE),
            ("complain", "PIPEDA, s. 11", NONE),
        ],
    },
    Law {
        id: "switzerland",
        market: "CH",
        fee: Some([
            "Access is free of charge. If the effort is disproportionate",
            "L’accès est gratuit. Si les efforts nécessaires sont disproportionnés",
            "查阅免费。如果所需投入过大、不成比例",
        ]),
        authorities: &["https://www.edoeb.admin.ch/"],
        rights: &[
            ("access", "FADP, art. 25; Ordinance, art. 16, 18, 19", DAYS_30),
            ("port", "FADP, art. 28", NONE),
            ("rectify", "FADP, art. 32", NONE),
            ("erase", "FADP, art. 32", NONE),
            ("automated", "FADP, art. 21", NONE),
            ("complain", "FADP, art. 49", NONE),
        ],
    },
    Law {
        id: "brazil",
        market: "BR",
        fee: Some(["Free of charge.", "Gratuit.", "免费。"]),
        authorities: &["https://www.gov.br/anpd"],
        rights: &[
            ("access", "LGPD, art. 18, I and II, and 19", DAYS_15),
            ("rectify", "LGPD, art. 18, III", NONE),
            ("anonymise", "LGPD, art. 18, IV", NONE),
            ("port", "LGPD, art. 18, V", NONE),
            ("erase", "LGPD, art. 18, VI", NONE),
            ("know", "LGPD, art. 18, VII and VIII", NONE),
            ("withdraw", "LGPD, art. 18, IX", NONE),
            ("automated", "LGPD, art. 20", NONE),
            ("complain", "LGPD, art. 18, § 1, and 55-J, V", NONE),
        ],
    },
];

/// What costs nothing by law.
const NO_FEE: Term = ["The law provides for no fee.", "La loi ne prévoit pas de frais.", "法律未规定收取费用。"];

/// What a law says on the cost of a right, if it says anything: often what it says in general, which
/// does not hold for complaints.
pub(super) fn fee(law: &Law, right: &str) -> Option<Term> {
    match (law.id, right) {
        ("eu", "access") => {
            Some(["A first copy is free of charge", "Une première copie est gratuite", "首份副本不收取费用"])
        }
        ("eu", "complain") => Some(["The authority charges nothing", "La démarche est gratuite", "监管机构不收取费用"]),
        ("china", "port") => Some([
            "If requests are clearly more than is reasonable",
            "Si les demandes dépassent manifestement",
            "请求次数等明显超出合理范围的",
        ]),
        ("switzerland", "port") => Some(["In general free of charge.", "En principe gratuit.", "一般免费。"]),
        ("uk" | "china", "complain" | "complain-controller") => Some(NO_FEE),
        (_, "complain" | "complain-controller") => None,
        _ => law.fee,
    }
}
