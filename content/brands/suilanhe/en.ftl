# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Suilanhe
    [possessive] Suilanhe’s
}

officer =
    .title = Person in charge of personal information protection
    .duties = Supervises how personal information is handled and protected.

contact-privacy = Privacy team
    .text = For questions about this policy, for your rights and for complaints.

contact-service = Customer care
    .text = For orders, products and repairs.
    .hours = Monday to Friday, 9 a.m. to 6 p.m.

purpose-marketing = Sending you news
    .text = With your consent we tell you about new ingredients, trial bakes and fairs; you can ask for messages that are not chosen after your profile.

purpose-improvement = Improving products and the mini-program
    .text = We count visits and orders and look for faults.

purpose-security = Network security
    .text = We keep network logs for at least six months, as the law on cyber security asks, and repel attacks.

purpose-fraud = Checking orders
    .text = We check who is ordering, so that goods reach the right buyer.

purpose-claims = Disputes
    .text = We keep and produce what a court, an arbitral body or an authority asks for.

purpose-recruitment = Recruitment and joining
    .text = We read applications, meet candidates and prepare the contract of employment.

purpose-payment = Taking payment and refunding
    .text = Your payment goes to the payment service; we receive its outcome.
    .necessity = No payment or refund can be made without an account to debit or credit.
    .impact = If this information leaked, your money could be at risk; we keep no security code.

purpose-requests = Answering requests about your information
    .text = We confirm the account, answer, and keep proof that we did; identity documents are not asked for.

purpose-trials = Having samples tested abroad
    .text = If you order a trial, the laboratory in France receives your name and your recipe, so that it can report to you.
    .necessity = The laboratory must know to whom it reports.
    .impact = Your name and work address become known to one company abroad.

marketing =
    .text = News about our own ingredients, trials and fairs.
    .consent = Each channel is asked for separately, in the mini-program or on paper.
    .withdrawal = By the link or reply named in each message, or in the mini-program.
    .profiling = You can switch personal recommendations off.

opt-out-personalised = Switch off personal recommendations
    .text = You then see the same list as everybody else.
    .how = In the mini-program: Me, Settings, Recommendations.

recipient-laboratory = Laboratory of the group in France
    .text = It bakes trials and reports on them.
    .tasks-1 = testing samples
    .safeguards = The standard contract of the Chinese regulator.

transfer-mainland = Storage in mainland China
    .text = Personal information collected and produced in our business in China is kept in China.

transfer-laboratory = Trials in France
    .text = Only after your separate consent.
    .method = Received by encrypted transfer, read by the staff of the trial, erased after the report.
    .conditions-1 = you have consented to this transfer alone
    .conditions-2 = its effects were assessed beforehand
    .disclosures-1 = the recipient’s name and how to reach it
    .disclosures-2 = why and how it handles the information
    .disclosures-3 = which information
    .exercise = Write to us or to the laboratory; either answers.

retention-orders = Goods, services and transactions
    .text = At least three years from the completion of the transaction; longer only where a service still needs it.
    .longest-of-1 = completing your purchase and its records
    .longest-of-2 = after-sales service
    .longest-of-3 = what the law prescribes

retention-accounting = Accounting vouchers

law-pipl = Personal Information Protection Law
    .text = It governs how personal information is handled in China.

law-e-commerce = E-Commerce Law
    .text = Transaction records are kept for at least three years from completion.

law-cybersecurity = Cybersecurity Law
    .text = Network logs are kept for at least six months.

law-accounting-records = Measures on accounting records
    .text = Vouchers are kept for thirty years.

term-personal-data = Personal information
    .text = Any kind of information about a person who is identified or can be, recorded electronically or otherwise; anonymised information is not.

right-access = Access your data
    .text = You may consult the information we hold about you and obtain a copy.

right-rectify = Correct your data
    .text = You may have information corrected or completed.
    .self-service = In the mini-program: Me, Profile.

right-erase = Delete your data
    .text = You may have information erased, and close your account.
    .conditions-1 = the purpose is reached or can no longer be
    .conditions-2 = you withdraw consent
    .conditions-3 = we handled it against the law
    .exceptions-1 = a period prescribed by law has not ended

right-restrict = Restrict the use of your data
    .text = You may restrict or refuse the handling of your information.
    .exceptions-1 = a law says otherwise

right-port = Take your data with you (portability)
    .text = You may have information that you gave us on consent or contract sent to another handler.
    .limits-1 = where it is technically feasible and harms nobody

right-object = Object to the use of your data
    .text = You may refuse at any time to have your information used for personal recommendations or advertising.

right-withdraw = Withdraw your consent
    .text = You may withdraw any consent; what was done before stays lawful.

right-explain = Have our rules explained
    .text = You may ask us to explain these rules.

right-deceased = Act for a relative who has died
    .text = Close relatives may, for their own lawful interests, use these rights over the information of a person who has died.

right-complain = Complain to an authority
    .text = You may complain to the regulator, or bring the matter before a court.

procedure-asking = Asking us
    .text = Use the form or write an e-mail; in the mini-program most things can be done at once.
    .verification = We confirm through the mobile number or e-mail of the account.
    .fee = Nothing for a reasonable request.
    .refusal = A refusal gives reasons; you can then go to court.

incident =
    .text = We start the emergency plan at once, limit the harm and report as the regulator requires.
    .triggers-1 = leak, tampering or loss of personal information
    .triggers-2 = access by somebody without authority
    .contents-1 = the kinds of information, the cause and the possible harm
    .contents-2 = the measures we took or will take
    .contents-3 = what you can do to reduce the harm
    .contents-4 = how to reach us
    .fallback = Where people cannot be told one by one, we publish a notice.

minors =
    .text = Our channels serve the trade and adult buyers, not children. Whoever is a minor reads this policy with a parent or guardian and uses our services with their consent.
    .guardian = A parent or guardian can consult, correct and erase a child’s information.
    .deletion = If we learn that a minor gave us information without consent, we erase it at once.
