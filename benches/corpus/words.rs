//! Invented words in three languages, and the sentences they make.

use crate::maker::Random;

/// What sentences of a language are made of.
pub(crate) struct Words {
    /// The tag.
    pub(crate) tag: &'static str,
    /// Folder of its pages.
    pub(crate) path: &'static str,
    subjects: &'static [&'static str],
    verbs: &'static [&'static str],
    objects: &'static [&'static str],
    reasons: &'static [&'static str],
    titles: &'static [&'static str],
    /// Sentences that name the brand or a fact.
    named: &'static [&'static str],
    space: &'static str,
    stop: &'static str,
}

/// The languages that a corpus can have, its source first.
pub(crate) static LANGUAGES: &[Words] = &[
    Words {
        tag: "en",
        path: "en",
        subjects: &[
            "our workshop",
            "the mill",
            "the ferry office",
            "a keeper of records",
            "the lantern desk",
            "each branch",
            "the night shift",
            "a clerk",
            "our printer",
            "the post room",
            "the gate",
            "the ledger team",
            "whoever opens the parcel",
            "the harbour",
            "a partner",
            "the orchard crew",
        ],
        verbs: &[
            "keeps", "reads", "counts", "compares", "copies", "returns", "weighs", "sorts", "forgets", "signs",
            "carries", "stores", "checks", "folds", "marks", "answers",
        ],
        objects: &[
            "the number of the basket",
            "your letter",
            "the address on the crate",
            "a list of tools",
            "the date of the crossing",
            "the name you gave",
            "three drawings",
            "the weight of the barrel",
            "a receipt",
            "the colour of the sail",
            "the key to the locker",
            "each reply",
            "the order of the visits",
            "a map of the rooms",
            "the notes from the call",
            "the sample",
        ],
        reasons: &[
            "until the parcel has arrived",
            "because a law asks for it",
            "so that nobody waits twice",
            "when you agree",
            "before the season ends",
            "only as long as the repair takes",
            "unless you tell us otherwise",
            "while the account stays open",
            "after the last payment",
            "if something was lost on the way",
            "for the winter inventory",
            "once a year",
        ],
        titles: &[
            "Crates and letters",
            "What the mill keeps",
            "Who reads the ledger",
            "Crossings",
            "Visits and keys",
            "Repairs",
            "The winter list",
            "Names and numbers",
            "Samples",
            "Lost parcels",
            "Receipts",
            "The gate",
        ],
        named: &[
            "At { -brand }, two people look at each request.",
            "{ -brand(case: \"possessive\") } own staff answer at { $contact-privacy-email }.",
            "Write to { $controller-name }, { $controller-address-street }, { $controller-address-city }.",
            "Nothing leaves { -brand } without a note in the ledger.",
        ],
        space: " ",
        stop: ".",
    },
    Words {
        tag: "fr",
        path: "fr",
        subjects: &[
            "notre atelier",
            "le moulin",
            "le bureau du bac",
            "une archiviste",
            "le comptoir des lanternes",
            "chaque agence",
            "l’équipe de nuit",
            "un commis",
            "notre imprimeur",
            "la salle du courrier",
            "le portail",
            "l’équipe du registre",
            "qui ouvre le colis",
            "le port",
            "un partenaire",
            "l’équipe du verger",
        ],
        verbs: &[
            "garde", "lit", "compte", "compare", "copie", "rend", "pèse", "trie", "oublie", "signe", "porte", "range",
            "vérifie", "plie", "marque", "transmet",
        ],
        objects: &[
            "le numéro du panier",
            "votre lettre",
            "l’adresse de la caisse",
            "une liste d’outils",
            "la date de la traversée",
            "le nom que vous avez donné",
            "trois dessins",
            "le poids du tonneau",
            "un reçu",
            "la couleur de la voile",
            "la clé du casier",
            "chaque réponse",
            "l’ordre des visites",
            "un plan des salles",
            "les notes de l’appel",
            "l’échantillon",
        ],
        reasons: &[
            "jusqu’à l’arrivée du colis",
            "parce qu’une loi le demande",
            "pour que personne n’attende deux fois",
            "quand vous l’acceptez",
            "avant la fin de la saison",
            "le temps de la réparation seulement",
            "sauf avis contraire de votre part",
            "tant que le compte reste ouvert",
            "après le dernier paiement",
            "si quelque chose s’est perdu en chemin",
            "pour l’inventaire d’hiver",
            "une fois par an",
        ],
        titles: &[
            "Caisses et lettres",
            "Ce que garde le moulin",
            "Qui lit le registre",
            "Traversées",
            "Visites et clés",
            "Réparations",
            "La liste d’hiver",
            "Noms et numéros",
            "Échantillons",
            "Colis perdus",
            "Reçus",
            "Le portail",
        ],
        named: &[
            "Chez { -brand }, deux personnes regardent chaque demande.",
            "Les équipes { -brand(case: \"de\") } répondent à l’adresse { $contact-privacy-email }.",
            "Écrivez à { $controller-name }, { $controller-address-street }, { $controller-address-city }.",
            "Rien ne quitte { -brand } sans une note au registre ; c’est la règle.",
        ],
        space: " ",
        stop: ".",
    },
    Words {
        tag: "zh-Hans",
        path: "zh",
        subjects: &[
            "我们的作坊",
            "磨坊",
            "渡口办事处",
            "档案员",
            "灯笼柜台",
            "各分店",
            "夜班人员",
            "一名店员",
            "印刷商",
            "收发室",
            "门房",
            "账册小组",
            "拆包裹的人",
            "港口",
            "合作伙伴",
            "果园班组",
        ],
        verbs: &[
            "保存", "阅读", "清点", "比对", "抄录", "归还", "称量", "整理", "删除", "签收", "运送", "存放", "核对",
            "折叠", "标记", "答复",
        ],
        objects: &[
            "篮子的编号",
            "您的来信",
            "木箱上的地址",
            "一份工具清单",
            "过渡的日期",
            "您留下的姓名",
            "三张图纸",
            "木桶的重量",
            "一张收据",
            "船帆的颜色",
            "柜子的钥匙",
            "每一封回信",
            "来访的次序",
            "房间的平面图",
            "通话的记录",
            "样品",
        ],
        reasons: &[
            "直到包裹送达",
            "因为法律有此要求",
            "以免任何人重复等候",
            "在您同意之后",
            "在季节结束之前",
            "仅在修理期间",
            "除非您另有说明",
            "在账户有效期间",
            "在最后一次付款之后",
            "以备途中遗失时查找",
            "用于冬季盘点",
            "每年一次",
        ],
        titles: &[
            "木箱与信件",
            "磨坊保存什么",
            "谁阅读账册",
            "过渡",
            "来访与钥匙",
            "修理",
            "冬季清单",
            "姓名与编号",
            "样品",
            "遗失的包裹",
            "收据",
            "门房",
        ],
        named: &[
            "在{ -brand }，每项请求都由两个人查看。",
            "{ -brand }的员工通过 { $contact-privacy-email } 答复您。",
            "请写信给{ $controller-name }，地址：{ $controller-address-city }{ $controller-address-street }。",
            "未经登记，任何资料都不会离开{ -brand }。",
        ],
        space: "",
        stop: "。",
    },
];

impl Words {
    /// A heading.
    pub(crate) fn title(&self, random: &mut Random) -> String {
        let one = random.pick(self.titles);
        let other = random.pick(self.titles);
        match self.space {
            "" => format!("{one}：{other}"),
            space => format!("{one}:{space}{}", lowered(other)),
        }
    }

    /// A few words, without a stop.
    pub(crate) fn phrase(&self, random: &mut Random) -> String {
        format!("{}{}{}", random.pick(self.verbs), self.space, random.pick(self.objects))
    }

    /// A sentence that names nothing.
    pub(crate) fn sentence(&self, random: &mut Random) -> String {
        let subject = random.pick(self.subjects);
        let phrase = self.phrase(random);
        let reason = random.pick(self.reasons);
        match self.space {
            "" => format!("{reason}，{subject}{phrase}{}", self.stop),
            space => format!("{}{space}{phrase}{space}{reason}{}", capital(subject), self.stop),
        }
    }

    /// Sentences; the first may name the brand or a fact, and one has a stressed word.
    pub(crate) fn paragraph(&self, random: &mut Random, sentences: usize) -> String {
        let mut out: Vec<String> = (0..sentences).map(|_| self.sentence(random)).collect();
        if let (true, Some(first)) = (random.below(3) == 0, out.first_mut()) {
            *first = random.pick(self.named).to_owned();
        }
        if let (true, Some(last)) = (random.below(3) == 0, out.last_mut()) {
            *last = format!("**{}**{}{}", self.phrase(random), if self.space.is_empty() { "。" } else { ". " }, last);
        }
        out.join(self.space)
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
