//! Closed lists of values.

use super::Choices;

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident $id:literal = $($value:literal)*;)*) => {
        $($(#[$doc])* pub(super) static $name: Choices = Choices { name: $id, values: &[$($value),*] };)*
    };
}

choices! {
    /// Units of a term.
    UNIT "unit" = "hours" "days" "business-days" "weeks" "months" "years";
    /// What starts a term.
    STARTS "starts" = "receipt" "verification" "request" "transaction" "last-contact" "account-closure" "collection" "expiry" "refusal";
    /// What a contact is for.
    ROLE "role" = "privacy" "officer" "customer-service" "complaints" "requests" "security" "representative" "post";
    /// What people write about.
    TOPIC "topic" = "question" "feedback" "complaint" "update" "rights" "withdrawal" "report" "unsubscribe";
    /// Whether a person must give data (GDPR 13(2)(e)).
    OPTIONALITY "optionality" = "required" "contract" "law" "optional";
    /// Special categories (GDPR 9, 10; PIPL 28; Cal. Civ. Code 1798.140(ae)).
    SENSITIVE "sensitive" = "health" "biometric" "genetic" "origin" "opinion" "religion" "union" "sex-life" "criminal" "financial-account" "precise-location" "identity-document" "under-14" "other";
    /// Statutory categories of Cal. Civ. Code 1798.140(v).
    CALIFORNIA "california" = "identifiers" "customer-records" "protected-characteristics" "commercial" "biometric" "internet-activity" "geolocation" "audio-visual" "employment" "education" "inferences" "sensitive";
    /// How data comes in.
    SOURCE "source" = "direct" "passive" "third-party" "automatic" "inferred";
    /// Where people meet the brand.
    AUDIENCE "audience" = "online" "app" "store" "phone" "post" "social" "event" "job" "visit";
    /// Legal bases: GDPR 6(1), UK 6(1)(ea), PIPL 13, LGPD 7, Law 25.
    BASIS "basis" = "consent" "contract" "precontract" "obligation" "vital-interest" "public-task" "interest" "recognised-interest" "claims" "permitted-by-law" "employment" "public-health" "public-information" "necessary-purpose";
    /// Conditions for special categories, GDPR 9(2).
    SPECIAL "special-condition" = "explicit-consent" "employment-law" "vital-interest" "made-public" "claims" "public-interest" "health-care" "public-health" "research";
    /// What a recipient is.
    RECIPIENT "recipient" = "service-provider" "payment" "bank" "delivery" "hosting" "advertising" "analytics" "social-network" "marketing" "adviser" "insurer" "authority" "court" "group-company" "partner" "acquirer" "public" "other";
    /// The part a recipient plays.
    PART "part" = "processor" "controller" "joint-controller" "contractor" "third-party";
    /// What a brand says that it does not do.
    STATEMENT "statement" = "no-sale" "no-sharing" "no-unaffiliated-transfer" "no-automated-decisions" "no-sale-under-16" "no-retaliation" "no-sensitive-beyond-limits" "no-sensitive-collection" "no-identification" "other";
    /// What a transfer relies on.
    MECHANISM "mechanism" = "within-zone" "adequacy" "uk-adequacy" "standard-clauses" "binding-rules" "idta" "explicit-consent" "contract-derogation" "separate-consent" "security-assessment" "cn-standard-contract" "certification" "impact-assessment" "other";
    /// How a retention is fixed.
    RETENTION "retention" = "period" "purpose" "minimum" "longest" "account" "criterion" "consent";
    /// What happens when it ends.
    EXPIRY "expiry" = "delete" "anonymise" "delete-or-anonymise" "archive" "return";
    /// Rights, one name each for every law.
    RIGHT "right" = "access" "rectify" "erase" "restrict" "port" "object" "withdraw" "automated" "complain" "complain-controller" "after-death" "know" "opt-out" "limit" "no-retaliation" "minor-opt-in" "automated-opt-out" "automated-access" "explain" "deceased" "deindex" "anonymise";
    /// Ways to reach somebody.
    CHANNEL "channel" = "email" "post" "phone" "toll-free" "form" "in-person" "social" "account" "push" "notice" "sms" "letter";
    /// Who may ask.
    WHO "who" = "person" "agent" "guardian" "heir" "lawyer" "anyone";
    /// What a request asked for (11 CCR 7102).
    REQUEST "request" = "know" "delete" "correct" "opt-out" "limit" "automated-access" "automated-opt-out";
    /// Kinds of safeguard.
    MEASURE "measure" = "technical" "administrative" "organisational" "physical";
    /// What is watched or recorded.
    MONITORING "monitoring" = "cameras" "calls" "screens" "access-control";
    /// What is kept of it.
    MEDIA "media" = "image" "video" "audio";
    /// Cookies and their like.
    TECHNOLOGY "technology" = "cookie" "pixel" "beacon" "server-log" "tag" "tracker" "sdk" "storage" "mini-program";
    /// Whose cookie it is.
    PARTY "party" = "first" "third";
    /// Why no consent is needed (Directive 2002/58, 5(3); Loi 78-17, 82; PECR Sch. A1).
    EXEMPTION "exemption" = "transmission" "strictly-necessary" "audience" "appearance" "emergency";
    /// Ways to choose.
    CONTROL "control" = "browser" "platform" "preference" "visitor-mode" "app-refusal" "opt-out" "signal";
    /// How consent to cookies works.
    CONSENT "consent" = "opt-in" "implied" "browser" "none";
    /// Tools that ask for consent on the brand's own pages.
    MANAGER "manager" = "cookieconsent" "klaro" "tarteaucitron" "onetrust" "didomi" "axeptio" "cookiebot" "custom";
    /// On or off.
    SWITCH "switch" = "on" "off";
    /// Kinds of opt-out (Cal. Civ. Code 1798.135).
    OPT_OUT "opt-out" = "do-not-sell" "limit-sensitive" "your-choices" "automated" "unsubscribe" "personalised";
    /// What a note belongs to.
    SCOPE "scope" = "shop" "internal" "site";
    /// Kinds of form.
    FORM "form" = "request" "contact";
    /// Kinds of field in a form.
    INPUT "input" = "text" "email" "phone" "long-text" "choice" "options" "rights" "date" "checkbox" "signature" "file" "hidden";
    /// How answers leave a page.
    SEND "send" = "form" "script" "link" "mail" "letter";
    /// What a field collects that nobody may be made to give in order to use a right.
    ASKS "asks" = "identity-document" "account" "reason";
    /// How sure a statement about the law is.
    CERTAINTY "certainty" = "sure" "verified" "check";
    /// Kinds of document.
    DOCUMENT "document" = "privacy" "cookies" "terms" "notice" "other";
    /// What to do where a language lacks a document.
    MISSING "missing" = "fail" "notice";
    /// Hosts that files are written for.
    HOST "host" = "netlify" "cloudflare" "vercel" "nginx" "apache" "caddy";
    /// Files for programs.
    MACHINE "machine" = "portal" "notice" "open-terms-archive";
    /// Type stacks of the default theme.
    TYPE "type" = "serif" "sans" "grotesque" "humanist" "rounded" "slab" "system";
    /// Spacing of the default theme.
    DENSITY "density" = "airy" "normal" "dense";
    /// How headings are set.
    HEADINGS "headings" = "plain" "small-caps" "light" "bold" "rule";
}
