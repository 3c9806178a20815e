### Words for every kind of fact, every field and every closed list of the vocabulary.
### field-<kind>-<field> stands before field-<field>.

## Headings of the kinds of facts.

kind-controller = Who is responsible for your data
kind-naming = How we are called
kind-joint-controllers = Who else decides with us
kind-representatives = Our representatives
kind-officer = Data protection officer
kind-contacts = Contact
kind-data = What data we collect
kind-items = The data in detail
kind-sources = Where the data comes from
kind-points = When and where we collect data
kind-groups = Areas of use
kind-purposes = Why we use personal data
kind-decisions = Automated decisions and profiling
kind-marketing = Direct marketing
kind-advertising = Interest-based advertising
kind-recipients = Who receives your data
kind-splits = What stays with our service providers
kind-statements = What we do not do
kind-transfers = Where your data is stored and sent
kind-retention = How long we keep your data
kind-rights = Your rights
kind-procedures = How to use your rights
kind-proofs = Documents we may ask for
kind-agents = Who may act for you
kind-complaints = If you have a complaint
kind-authorities = Supervisory authorities
kind-opt-outs = How to opt out
kind-metrics = Requests in figures
kind-minors = Children and young people
kind-security = How we protect your data
kind-liability = Limits and advice
kind-incidents = If there is a data breach
kind-monitoring = Cameras and recordings
kind-cookie-notice = Your choices about cookies
kind-cookie-categories = Categories of cookies
kind-cookies = Cookies we use
kind-technologies = Technologies we use
kind-controls = How to control cookies
kind-laws = Laws named here
kind-terms = Terms explained
kind-exclusions = What is not personal data
kind-links = Links to other sites and services
kind-incentives = Financial incentives
kind-governance = How we govern personal data
kind-changes = Changes to this notice
kind-forms = Forms
kind-regimes = Laws that apply

## Names of the fields.

field-acknowledgement = Receipt confirmed within
field-acronym = Short name
field-activation = How to switch tracking on
field-address = Address
field-advertising = Interest-based advertising
field-advice = What you can do yourself
field-after-expiry = What happens then
field-age = Age
field-in-force = Applies from
field-minors-age = Data not knowingly collected under the age of
field-agents = Who may act for you
field-aliases = Also known as
field-also = Also called
field-always-on = Always on
field-audience = Where you meet us
field-authorities = Supervisory authorities
field-incident-authorities = Authorities we inform
field-authorities-url = Official list of authorities
field-basis = Legal basis
field-right-basis = Legal bases for which it exists
field-basis-condition = When this basis applies
field-beyond-limits = Sensitive data used for purposes you can limit
field-categories = Categories
field-category = Category
field-channels = Channels
field-incident-channels = How we inform you
field-checked = Address last checked
field-citation = Official citation
field-cite = Provision
field-city = Town or city
field-collected = Collected in the past 12 months
field-complaints = How complaints are handled
field-complied = Granted in whole or in part
field-condition = When
field-recipient-condition = When it receives data
field-data-condition = When we collect it
field-proof-condition = When we ask for it
field-conditions = Conditions
field-right-conditions = When it applies
field-consent = Consent
field-marketing-consent = How we ask for consent
field-advertising-consent = How we ask for consent
field-changes-consent = When we ask for consent again
field-consequence = If you do not provide it
field-contact = Contact
field-contacts = Whom to ask
field-contents = What we tell you
field-contest = How to comment or contest
field-controls = Where to choose
field-copy = How to get a copy of the safeguard
field-copy-from = Where to ask for a copy
field-countries = Countries
field-country = Country
field-criterion = How the end is decided
field-data = Data concerned
field-data-retention = How long the data is kept
field-deadline = We answer within
field-regime-deadline = Answer due within
field-default = Before you choose
field-deletion = If data came in anyway
field-denied = Refused
field-destinations = Where data goes
field-destruction = How it is destroyed
field-disclosed = Disclosed for a business purpose in the past 12 months
field-disclosures = What you are told beforehand
field-do-not-track = Do Not Track signal
field-domain = Domain
field-domains = Domains
field-duties = Duties
field-effective = In force since
field-effects = What follows for you
field-elsewhere = Elsewhere
field-email = E-mail
field-equal-refusal = Refusing is as easy as accepting
field-essence = The arrangement in essence
field-evidence = What may be asked for
field-agent-evidence = What they have to show
field-examples = Examples
field-exceptions = Exceptions
field-exemption = Why no consent is needed
field-exemption-reason = Reason in words
field-exercise = How to use your rights with the recipient
field-existing-customers = If you are already a customer
field-extension = May be extended by
field-fallback = If we cannot reach each person
field-fee = Cost
field-fields = What we ask
field-form = Form
field-from = Counted from
field-group = Area
field-guardian = For parents and guardians
field-held = Held by the service provider
field-help = Help
field-hours = Hours
field-how = How
field-human = How a person is involved
field-identity = Proof of identity
field-impact = What it means for you
field-interests = Legitimate interests
field-items = In detail
field-label = Name
field-languages = Languages
field-laws = Laws
field-purpose-laws = The legal obligation
field-retention-laws = The law that requires it
field-exclusion-laws = According to
field-lifetime = Lifetime
field-cookie-category-lifetime = Longest lifetime
field-limits = How far it goes
field-logic = How the decision is made
field-longest-of = The longest of
field-market = Territory
field-marketing = Direct marketing
field-marking = How required answers are marked
field-mean-days = Mean number of days to answer
field-means = Means of collection
field-measurement = How success is measured
field-mechanism = Legal ground for the transfer
field-media = What is recorded
field-median-days = Median number of days to answer
field-memory = How long we remember your choice
field-method = Method
field-timing = More on timing
field-transfer-method = How data is processed there
field-incentive-method = How the value is calculated
field-name = Name
field-representative-name = Name
field-officer-name = Name
field-contact-name = Name on the envelope
field-source-name = Third party
field-control-name = Product or platform
field-necessity = Why sensitive data is needed
field-no-deadline = No fixed time limit
field-networks = Who takes part
field-notice = How you are told
field-notice-period = Announced beforehand
field-number = Number
field-on-behalf = Data is collected on its behalf
field-open-ended = Further uses are announced when data is collected
field-opt-in = How minors opt in
field-opt-out = How to opt out
field-optionality = Must you provide it?
field-options = Options
field-outside-quebec = Data may leave Québec
field-part = Part it plays
field-party = Set by
field-period = Period
field-phone = Telephone
field-placed-by = Also placed by
field-places = Where
field-points = Where it is collected
field-policy = Cookie policy
field-postcode = Postcode
field-procedures = How to use it
field-processors = Service providers
field-profiling = Profiling
field-marketing-profiling = How interests are used
field-protocol = How it is transmitted
field-provider = Provider
field-publicly-available = Public source
field-purpose = Purpose
field-purposes = Purposes
field-received = Received
field-recipients = Recipients
field-recognised-condition = Condition of the recognised interest
field-refusal = If you refuse
field-procedure-refusal = If we refuse a request
field-regime-refusal = If a request is refused
field-region = Province or state
field-representative-region = Territory
field-register = Public register
field-renewed = Renewed by each visit
field-reopen = Change your choice
field-representative = Legal representative
field-request = Request
field-retention = How long it is kept
field-governance-retention = How data is kept and destroyed
field-returned = What we receive back
field-rights = Rights
field-role = Office held
field-contact-role = What it is for
field-roles = Who is responsible for what
field-rule = How the period is set
field-rules-url = Rules for children’s data
field-safeguard = Safeguard
field-safeguards = What binds it
field-sale-under-16 = Data of under-16s sold or shared
field-scope = What it covers
field-self-service = What you can do yourself
field-sensitive = Sensitive data
field-separate-consent = Separate consent
field-shared = Shared for advertising across sites
field-shared-computer = On a shared computer
field-short = Short name
field-sign = Notice on the spot
field-signal = Global Privacy Control signal
field-significance = What it means
field-social = On social networks
field-sold = Sold
field-sources = Sources
field-special-condition = Condition for sensitive data
field-standard = Standard
field-start = Counted from
field-statutory = Statutory categories
field-steps = Steps
field-complaint-steps = What happens next
field-storage = Where data is stored
field-street = Street
field-submit = Button
field-tasks = Tasks
field-recipient-tasks = What it does for us
field-technology = Technology
field-text = Details
field-contact-text = When to use it
field-statement-text = Statement
field-term-text = Meaning
field-authority-text = When to turn to it
field-third-parties = Third parties have access
field-title = Title
field-toll-free = Free of charge
field-topics = Topics
field-trademarks = Trade marks
field-triggers = What counts as an incident
field-type = Kind
field-statement-type = Subject
field-source-type = How data comes in
field-agent-type = Capacity
field-unit = Unit
field-updated = Last updated
field-url = Web page
field-controller-url = Website
field-recipient-url = Its privacy notice
field-authority-url = Official site
field-uses = Uses
field-cookie-category-uses = What it makes possible
field-value = Number
field-incentive-value = What the data is worth
field-verification = How identity is checked
field-agent-verification = How this is checked
field-wall = Access without consent
field-who = Who may ask
field-withdrawal = How to withdraw
field-marketing-withdrawal = How to stop it
field-incentive-withdrawal = How to leave
field-cookie-notice-withdrawal = How to change your mind
field-within = Time you have to use it
field-year = Year

## What each kind calls the name of its entries.

field-contact-label = Who answers
field-recipient-label = Recipient
field-split-label = What is split
field-data-label = Data
field-item-label = Item
field-source-label = Source
field-point-label = When or where
field-group-label = Area
field-purpose-label = Purpose
field-transfer-label = Transfer
field-retention-label = What is kept
field-decision-label = Decision
field-security-measure-label = Measure
field-monitoring-label = What is watched or recorded
field-law-label = Law
field-term-label = Term
field-exclusion-label = What is excluded
field-link-label = Link
field-incentive-label = Incentive
field-right-label = Right
field-procedure-label = Procedure
field-proof-label = Document
field-agent-label = Who
field-opt-out-label = Opt-out
field-cookie-category-label = Category
field-technology-label = Technology
field-control-label = What it does
field-regime-label = Law

## Units of a term, and a term in words.

choice-unit-hours = Hours
choice-unit-days = Days
choice-unit-business-days = Business days
choice-unit-weeks = Weeks
choice-unit-months = Months
choice-unit-years = Years
# $count (number)
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (number)
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (number)
span-business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
}
# $count (number)
span-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
# $count (number)
span-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $count (number)
span-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# $term (string): a term such as “1 month”. $start (string): one of choice-starts-….
span-from = { $term } from { $start }
# How long a cookie lives.
lifetime-session = Until the browser is closed

## What starts a term: these follow “from” in span-from, hence no capital.

choice-starts-receipt = receipt of the request
choice-starts-verification = verification of identity
choice-starts-request = the request
choice-starts-transaction = the transaction
choice-starts-last-contact = the last contact
choice-starts-account-closure = closure of the account
choice-starts-collection = collection
choice-starts-expiry = expiry
choice-starts-refusal = the refusal or the end of the time to answer

## What a contact is for.

choice-role-privacy = Privacy
choice-role-officer = Data protection officer
choice-role-customer-service = Customer service
choice-role-complaints = Complaints
choice-role-requests = Requests
choice-role-security = Security
choice-role-representative = Representative
choice-role-post = Post

## What people write about.

choice-topic-question = A question
choice-topic-feedback = Feedback
choice-topic-complaint = A complaint
choice-topic-update = A change to your details
choice-topic-rights = Your rights
choice-topic-withdrawal = Withdrawing consent
choice-topic-report = Reporting a problem
choice-topic-unsubscribe = Unsubscribing

## Whether data must be given.

choice-optionality-required = Required
choice-optionality-contract = Needed for the contract
choice-optionality-law = Required by law
choice-optionality-optional = Optional

## Sensitive data.

choice-sensitive-health = Health
choice-sensitive-biometric = Biometric data
choice-sensitive-genetic = Genetic data
choice-sensitive-origin = Racial or ethnic origin
choice-sensitive-opinion = Political opinions
choice-sensitive-religion = Religious or philosophical beliefs
choice-sensitive-union = Trade union membership
choice-sensitive-sex-life = Sex life or sexual orientation
choice-sensitive-criminal = Criminal convictions and offences
choice-sensitive-financial-account = Financial account
choice-sensitive-precise-location = Precise location
choice-sensitive-identity-document = Identity document
choice-sensitive-under-14 = Data of children under 14
choice-sensitive-other = Other sensitive data

## Statutory categories in California.

choice-california-identifiers = Identifiers
choice-california-customer-records = Customer records
choice-california-protected-characteristics = Characteristics of protected classifications
choice-california-commercial = Commercial information
choice-california-biometric = Biometric information
choice-california-internet-activity = Internet or other electronic network activity
choice-california-geolocation = Geolocation data
choice-california-audio-visual = Audio, electronic, visual, thermal, olfactory or similar information
choice-california-employment = Professional or employment-related information
choice-california-education = Non-public education information
choice-california-inferences = Inferences about preferences and characteristics
choice-california-sensitive = Sensitive personal information

## How data comes in.

choice-source-direct = You give it to us
choice-source-passive = Recorded as you use our services
choice-source-third-party = From third parties
choice-source-automatic = Collected automatically
choice-source-inferred = Inferred from other data

## Where people meet the brand.

choice-audience-online = Online
choice-audience-app = In the app
choice-audience-store = In store
choice-audience-phone = By telephone
choice-audience-post = By post
choice-audience-social = On social networks
choice-audience-event = At an event
choice-audience-job = When applying for a job
choice-audience-visit = During a visit to our premises

## Legal bases.

choice-basis-consent = Your consent
choice-basis-contract = Performance of a contract with you
choice-basis-precontract = Steps you ask for before a contract
choice-basis-obligation = Legal obligation
choice-basis-vital-interest = Protection of vital interests
choice-basis-public-task = Task in the public interest
choice-basis-interest = Legitimate interest
choice-basis-recognised-interest = Recognised legitimate interest
choice-basis-claims = Legal claims
choice-basis-permitted-by-law = Another case permitted by law
choice-basis-employment = Human resources management
choice-basis-public-health = Public health emergency
choice-basis-public-information = Information already lawfully made public
choice-basis-necessary-purpose = Needed for the purposes we told you

## Conditions for special categories.

choice-special-condition-explicit-consent = Your explicit consent
choice-special-condition-employment-law = Employment and social protection law
choice-special-condition-vital-interest = Protection of vital interests
choice-special-condition-made-public = Data you have clearly made public
choice-special-condition-claims = Legal claims
choice-special-condition-public-interest = Substantial public interest
choice-special-condition-health-care = Health or social care
choice-special-condition-public-health = Public health
choice-special-condition-research = Archiving, research or statistics

## Kinds of recipient.

choice-recipient-service-provider = Service provider
choice-recipient-payment = Payment provider
choice-recipient-bank = Bank
choice-recipient-delivery = Carrier
choice-recipient-hosting = Hosting provider
choice-recipient-advertising = Advertising provider
choice-recipient-analytics = Audience measurement provider
choice-recipient-social-network = Social network
choice-recipient-marketing = Marketing agency
choice-recipient-adviser = Professional adviser
choice-recipient-insurer = Insurer
choice-recipient-authority = Public authority
choice-recipient-court = Court
choice-recipient-group-company = Company of our group
choice-recipient-partner = Business partner
choice-recipient-acquirer = Buyer of a business
choice-recipient-public = The public
choice-recipient-other = Other

## The part a recipient plays.

choice-part-processor = Acts on our instructions (processor)
choice-part-controller = Decides for itself (controller)
choice-part-joint-controller = Decides together with us (joint controller)
choice-part-contractor = Contractor
choice-part-third-party = Third party

## What is denied.

choice-statement-no-sale = No sale of personal data
choice-statement-no-sharing = No sharing for advertising across sites
choice-statement-no-unaffiliated-transfer = No disclosure to companies outside our group
choice-statement-no-automated-decisions = No automated decisions
choice-statement-no-sale-under-16 = No sale or sharing of data of under-16s
choice-statement-no-retaliation = No retaliation
choice-statement-no-sensitive-beyond-limits = No further use of sensitive data
choice-statement-no-sensitive-collection = No collection of sensitive data
choice-statement-no-identification = No identification of people
choice-statement-other = Other

## What a transfer relies on.

choice-mechanism-within-zone = Within the same data protection area
choice-mechanism-adequacy = Adequacy decision
choice-mechanism-uk-adequacy = UK adequacy regulations
choice-mechanism-standard-clauses = Standard contractual clauses
choice-mechanism-binding-rules = Binding corporate rules
choice-mechanism-idta = UK International Data Transfer Agreement
choice-mechanism-explicit-consent = Your explicit consent
choice-mechanism-contract-derogation = Needed for a contract with you or in your interest
choice-mechanism-separate-consent = Your separate consent
choice-mechanism-security-assessment = Security assessment in China
choice-mechanism-cn-standard-contract = Chinese standard contract
choice-mechanism-certification = Certification
choice-mechanism-impact-assessment = Privacy impact assessment
choice-mechanism-other = Other

## How a retention is fixed.

choice-retention-period = A fixed period
choice-retention-purpose = As long as the purpose requires
choice-retention-minimum = A minimum period
choice-retention-longest = The longest of several periods
choice-retention-account = As long as your account exists
choice-retention-criterion = According to a criterion
choice-retention-consent = Until you withdraw your consent

## What happens when a retention ends.

choice-expiry-delete = It is deleted
choice-expiry-anonymise = It is anonymised
choice-expiry-delete-or-anonymise = It is deleted or anonymised
choice-expiry-archive = It is archived
choice-expiry-return = It is returned

## Rights: worded once, in candor-rights.ftl.

choice-right-access = { right-access }
choice-right-rectify = { right-rectify }
choice-right-erase = { right-erase }
choice-right-restrict = { right-restrict }
choice-right-port = { right-port }
choice-right-object = { right-object }
choice-right-withdraw = { right-withdraw }
choice-right-automated = { right-automated }
choice-right-complain = { right-complain }
choice-right-complain-controller = { right-complain-controller }
choice-right-after-death = { right-after-death }
choice-right-know = { right-know }
choice-right-opt-out = { right-opt-out }
choice-right-limit = { right-limit }
choice-right-no-retaliation = { right-no-retaliation }
choice-right-minor-opt-in = { right-minor-opt-in }
choice-right-automated-opt-out = { right-automated-opt-out }
choice-right-automated-access = { right-automated-access }
choice-right-explain = { right-explain }
choice-right-deceased = { right-deceased }
choice-right-deindex = { right-deindex }
choice-right-anonymise = { right-anonymise }

## Ways to reach somebody.

choice-channel-email = E-mail
choice-channel-post = Post
choice-channel-phone = Telephone
choice-channel-toll-free = Toll-free number
choice-channel-form = Online form
choice-channel-in-person = In person
choice-channel-social = Social networks
choice-channel-account = Your account
choice-channel-push = Push notification
choice-channel-notice = Notice on the site or in the app
choice-channel-sms = Text message
choice-channel-letter = Letter

## Who may ask.

choice-who-person = The person concerned
choice-who-agent = An authorised agent
choice-who-guardian = A parent or guardian
choice-who-heir = An heir
choice-who-lawyer = A lawyer
choice-who-anyone = Anyone

## What a request asked for.

choice-request-know = To know
choice-request-delete = To delete
choice-request-correct = To correct
choice-request-opt-out = To opt out of sale or sharing
choice-request-limit = To limit the use of sensitive data
choice-request-automated-access = To learn about an automated decision
choice-request-automated-opt-out = To opt out of automated decisions

## Kinds of safeguard.

choice-measure-technical = Technical
choice-measure-administrative = Administrative
choice-measure-organisational = Organisational
choice-measure-physical = Physical

## What is watched or recorded, and what is kept of it.

choice-monitoring-cameras = Cameras
choice-monitoring-calls = Call recording
choice-monitoring-screens = Screen recording
choice-monitoring-access-control = Access control
choice-media-image = Images
choice-media-video = Video
choice-media-audio = Sound

## Cookies and their like.

choice-technology-cookie = Cookie
choice-technology-pixel = Pixel
choice-technology-beacon = Web beacon
choice-technology-server-log = Server log
choice-technology-tag = Tag
choice-technology-tracker = Tracker
choice-technology-sdk = App component (SDK)
choice-technology-storage = Browser storage
choice-technology-mini-program = Mini program

## Whose cookie it is.

choice-party-first = This site
choice-party-third = A third party

## Why no consent is needed.

choice-exemption-transmission = Only to carry a communication
choice-exemption-strictly-necessary = Strictly necessary for a service you ask for
choice-exemption-audience = Audience measurement for this site alone
choice-exemption-appearance = Appearance and functions of the site
choice-exemption-emergency = Emergency assistance

## Ways to choose.

choice-control-browser = Browser settings
choice-control-platform = Platform
choice-control-preference = Preference centre
choice-control-visitor-mode = Guest mode
choice-control-app-refusal = Refusal in the app
choice-control-opt-out = Opt-out
choice-control-signal = Browser signal

## How consent to cookies works.

choice-consent-opt-in = Only with your consent
choice-consent-implied = Implied by your use
choice-consent-browser = Through your browser settings
choice-consent-none = No consent asked
choice-switch-on = On
choice-switch-off = Off

## Kinds of opt-out.

choice-opt-out-do-not-sell = Sale or sharing of personal data
choice-opt-out-limit-sensitive = Use of sensitive data
choice-opt-out-your-choices = Your privacy choices
choice-opt-out-automated = Automated decisions
choice-opt-out-unsubscribe = Marketing messages
choice-opt-out-personalised = Personalised advertising

## Kinds of document.

choice-document-privacy = Privacy policy
choice-document-cookies = Cookie policy
choice-document-terms = Terms
choice-document-notice = Notice
choice-document-other = Other document
