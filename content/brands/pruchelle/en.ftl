# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Pruchelle
    [possessive] Pruchelle’s
}

cookie-notice =
    .text = The site does without cookies. Basket and session hang on a number in the address of its pages, which is worth nothing once the window is closed.

officer =
    .title = Person in charge of the protection of personal information
    .duties = Answers requests, keeps the register of incidents and assesses new uses before they begin.

contact-privacy = Privacy team
    .text = For questions about this policy, for your rights and for complaints.

contact-service = Customer care
    .text = For orders, products and repairs.
    .hours = Monday to Saturday, 10 a.m. to 5 p.m.

point-phone-order = Ordering by telephone

point-booking = Booking a workshop

point-e-mail = Exchanging e-mails

point-staff = Talking to our staff

point-networks = Writing on our social media pages

point-letters = Writing a letter

purpose-orders = Orders and deliveries
    .text = We prepare, ship, invoice and confirm what you order, online or by telephone.
    .basis-condition = You consent by giving the information after reading why it is asked.
    .consequence = Without this information there is no order.

purpose-account = Customer account
    .text = Your account gathers your orders and addresses.

purpose-service = Customer service
    .text = We read the subject of your message and whatever you choose to tell us, then answer you.

purpose-payment = Payments and invoices
    .text = The processors take the payment; what comes back serves the invoice.

purpose-improvement = Statistics
    .text = We look at how the site is used in order to improve it; nothing is switched on without you.

purpose-security = Security and confidentiality
    .text = We keep logs to protect the site, our products and our services.

purpose-fraud = Detecting risks of fraud
    .text = We compare orders and payments with signs of fraud, illegality or threat; a person decides.

purpose-cameras = Safety of our premises
    .text = Pictures serve safety and protection, and nothing else.

purpose-claims = Disputes
    .text = We keep what a court may ask for.

purpose-recruitment = Job applications
    .text = We read your application, meet you and keep it, with your consent, for another opening.

marketing =
    .text = A letter of news and offers, at most twice a month.
    .consent = You tick a box that is empty at first.
    .withdrawal = By the link in each message; the letter says who sends it.

recipient-monnaclaire = Payment processor, online
    .text = It takes card payments on its own page.
    .tasks-1 = collecting the card details

recipient-terminave = Payment processor, by terminal and telephone
    .text = It runs the terminals and the payment by telephone.
    .gaps-countries = The company has not yet confirmed to us where its servers are.

item-payment-confirmation = confirmation of payment

data-payment-outcome = What comes back from a payment
    .text = Never the number, the code or the expiry date of a card.

split-cards = Card payments
    .text = The processors hold your card under their own terms; we learn that the payment was made once it is complete.

monitoring-cameras = Cameras in and around our offices
    .text = They may take photographs or video as you pass.
    .places-1 = inside our offices
    .places-2 = outside, by the doors and the loading bay
    .uses-1 = safety and protection
    .exceptions-1 = no picture is used to identify anybody or given to others, except to the police after a crime
    .sign = A sign at the door says so.

exclusion-work = What concerns your work
    .text = Your name, title and work address, as far as they concern your function in a business.

exclusion-public = What the law makes public
    .text = Information that is public by law.

incident =
    .text = We reduce the risk, enter the incident in our register and, where there is a risk of serious injury, tell the Commission and those concerned.
    .triggers-1 = access, use or communication that the law does not allow
    .triggers-2 = loss of information
    .contents-1 = what happened, and when
    .contents-2 = the information concerned
    .contents-3 = what we have done
    .contents-4 = what you can do
    .contents-5 = whom to ask

term-personal-data = Personal information
    .text = Any information about a natural person that allows the person to be identified, directly or not.
    .also-1 = information

law-law-25 = Act respecting the protection of personal information in the private sector
    .text = It says how a business in Québec collects, holds, uses and communicates personal information.

law-tax-administration = Tax Administration Act
    .text = Business records are kept for six years.

retention-accounting = Invoices and accounts
    .destruction = Files are overwritten; paper is shredded.

transfer-ontario = Servers in Ontario
    .text = Our host keeps its servers outside Québec.
    .safeguard = We assessed the protection there beforehand and bound the host by contract.

right-access = Access your information
    .text = You may learn whether we hold information about you and have a copy.

right-rectify = Correct your information
    .text = You may have inaccurate, incomplete or ambiguous information corrected, and have information removed that is out of date or was not collected lawfully.

right-port = Take your information with you (portability)
    .text = You may receive computerised information that we collected from you in a common structured format.
    .exceptions-1 = serious practical difficulties
    .exceptions-2 = information that was created or inferred

right-withdraw = Withdraw your consent
    .text = You may withdraw consent to the use or communication of your information.

right-deindex = Stop dissemination or have links removed
    .text = You may ask that information no longer be spread, or that a link under your name be removed, where the law is broken or serious injury is caused.

right-complain = Apply to the Commission
    .text = Within thirty days of a refusal or of our silence you may apply to the Commission.

procedure-asking = Asking the person in charge
    .text = Write to us; a request by telephone is noted and confirmed in writing.
    .verification = We compare what you tell us with your account or an order.
    .fee = Access is free; we announce a reasonable charge for copies beforehand.
    .refusal = A refusal gives reasons, the provision of law and the remedies.

governance =
    .text = Our rules on personal information, in short.
    .roles = The person in charge approves each new use; each team answers for what it holds.
    .retention = Each kind of information has its period, after which it is destroyed or made anonymous.
    .complaints = Complaints go to the person in charge, who answers within thirty days.

minors =
    .text = Our shop is not made for children.
    .guardian = For a child under this age, the parent or tutor consents.
    .deletion = We destroy what came in without that consent.

naming =
    .text = “We” is the company that answers for your information; “Pruchelle” is the name by which you know it.

contact-networks = Our social media
    .text = For a word in public; not for what concerns nobody but you.

item-billing-address = billing address

item-delivery-address = delivery address

item-payment-method = chosen means of payment

item-seat = workshop, date and number of places

item-subject = subject of the message

item-remarks = comments, and anything you choose to add

item-visit-time = date and time of the visit

item-visit-length = length of the visit

item-rough-location = approximate location

item-device-number = unique identifier of the device

item-domain-server = domain server

item-browser = type of browser

data-contact = Contact details
    .text = What it takes to answer you, to serve you and not to take you for somebody else.
    .consequence = Without them we can neither answer you nor deliver to you.

data-purchases = Order Information
    .text = What you enter yourself when you order, online or on the telephone.
    .consequence = Without it there is no order.

data-bookings = Bookings
    .text = The workshop you choose, and the name of whoever will come.
    .consequence = Without it there is no place.

data-correspondence = Messages and enquiries
    .text = Your messages, our answers and the record of the exchange.

data-browsing = Information on devices and their use
    .text = What your browser and your device send of their own accord while you visit the site.

purpose-bookings = Bookings
    .text = We keep your place in a workshop and tell you if the hour changes.

purpose-relation = Relations with you
    .text = We reach you where need be, and keep a record of our exchanges so as not to ask you everything again.

purpose-marketing = Promotional offers
    .text = If you subscribed, the newsletter tells you of new things, workshops and reductions.

purpose-mailing-list = Keeping the mailing list
    .text = We keep subscriptions up to date, and the list of those who want no more.

purpose-site = Running the site
    .text = We show what you ask for and keep the basket, the search and the forms working.

purpose-development = New services
    .text = We draw ideas for workshops and services from these statistics; there are no names in them.

purpose-tailoring = A more personal visit
    .text = If you switch it on in your account, the site remembers what you looked at and answers accordingly.

purpose-backups = Databases and back-up copies
    .text = We maintain our databases and keep copies, so that nothing you entrusted to us is lost.

purpose-business = Running the business
    .text = We follow sales, stocks and accounts.

recipient-police = Police
    .text = They receive only the scenes concerned.
    .condition = Only if a crime was committed and pictures must be handed over.

security-measure-payment-link = Link to the payment processors
    .text = What comes back to us from a payment travels encrypted.

statement-no-identification =
    .text = We use no camera picture to recognise anybody.

term-contact-details = Contact Details
    .text = What it takes to reach you, to serve you and to know you again.

term-order-information = Order Information
    .text = All that you enter when you order, under one name.

form-contact = Write to us
    .text = For a question about a product or a workshop, a comment or a complaint.
    .submit = Send the message
    .fields-subject-label = Subject
    .fields-subject-consequence = Without a subject your message may take longer to reach the right person.
    .fields-remarks-label = Comment
    .fields-remarks-help = Please enter neither card numbers nor passwords.
    .fields-remarks-consequence = Without a comment there is nothing for us to answer.
    .fields-name-label = Name
    .fields-email-label = E-mail address
    .fields-email-consequence = Without it we cannot answer you.
    .fields-phone-label = Telephone
    .fields-phone-help = Only if you would rather be called back.

data-account = Customer account
    .text = What identifies your account and keeps it safe.
    .consequence = Without an account you cannot order online; the telephone remains.
