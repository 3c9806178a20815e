# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Pruchelle
    [possessive] Pruchelle’s
}

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

purpose-orders = Orders, deliveries and bookings
    .text = We prepare, deliver and invoice what you order, online or by telephone, and keep your place in workshops.
    .basis-condition = You consent by giving the information after reading why it is asked.
    .consequence = Without this information there is no order.

purpose-account = Customer account
    .text = Your account gathers your orders and addresses.

purpose-service = Answering you
    .text = We receive the subject of your message and whatever you choose to tell us.

purpose-payment = Payments and invoices
    .text = The processors take the payment; what comes back serves the invoice.

purpose-improvement = Statistics and improvement
    .text = We look at how the site is used in order to improve it; nothing is switched on without you.

purpose-security = Safety of the site
    .text = We keep logs and back-up copies.

purpose-fraud = Detecting fraud
    .text = We compare orders with signs of fraud; a person decides.

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

item-payment-confirmation = confirmation of payment

data-payment-outcome = What comes back from a payment
    .text = Never the number, the code or the expiry date of a card.

split-cards = Card payments
    .text = The processors hold your card under their own terms; we learn that the payment was made once it is complete.

monitoring-cameras = Cameras in and around our offices
    .text = They may take photographs or video as you pass.
    .places-1 = inside our offices and shop
    .places-2 = outside, by the doors
    .uses-1 = safety and protection
    .exceptions-1 = no picture is used to identify anybody or given to others, except to the police after a crime
    .sign = A sign at the door says so.

exclusion-work = What concerns your work
    .text = Your name, title and work address, as far as they concern your function in a business.

exclusion-public = What the law makes public
    .text = Information that is public by law.

incident =
    .text = We reduce the risk, enter the incident in our register and, where there is a risk of serious injury, tell the Commission and those concerned.

term-personal-data = Personal information
    .text = Any information about a natural person that allows the person to be identified, directly or not.
    .also-1 = data

law-law-25 = Act respecting the protection of personal information in the private sector

law-tax-administration = Tax Administration Act
    .text = Business records are kept for six years.

retention-accounting = Invoices and accounts
    .destruction = Files are overwritten; paper is shredded.

transfer-ontario = Servers in Ontario
    .text = Our host keeps its servers outside Québec.
    .safeguard = We assessed the protection there beforehand and bound the host by contract.

right-access = Access your data
    .text = You may learn whether we hold information about you and have a copy.

right-rectify = Correct your data
    .text = You may have inaccurate, incomplete or ambiguous information corrected, and have information removed that is out of date or was not collected lawfully.

right-port = Take your data with you (portability)
    .text = You may receive computerised information that we collected from you in a common structured format.
    .exceptions-1 = serious practical difficulties
    .exceptions-2 = information that was created or inferred

right-withdraw = Withdraw your consent
    .text = You may withdraw consent to the use or communication of your information.

right-deindex = Stop dissemination or have links removed
    .text = You may ask that information no longer be spread, or that a link under your name be removed, where the law is broken or serious injury is caused.

right-complain = Complain to an authority
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
