# The brand's name, and the words of its own facts.

-brand = { $case ->
   *[bare] Suilanhe
    [possessive] Suilanhe’s
}

officer =
    .title = Person in charge of personal information protection
    .duties = Supervises how personal information is handled and protected.

contact-privacy = Privacy team
    .text = For questions and comments on this policy, for your rights and for complaints.

contact-service = Customer care
    .text = For orders, products and repairs.
    .hours = Monday to Friday, 9 a.m. to 6 p.m.

purpose-marketing = Sending you news
    .text = With your consent we tell you about new ingredients, trial bakes and fairs; you can ask for messages that are not chosen after your profile.

purpose-improvement = Running, assessing and improving
    .text = We assess how our online channels and services are used, look for faults, plan our messages and develop new products from what we learn.

purpose-security = Network security
    .text = We keep network logs for at least six months, as the law on cyber security asks, and repel attacks.

purpose-fraud = Checking identity
    .text = We check who is ordering or asking for help, so that goods and answers reach the right person.

purpose-claims = Legal claims
    .text = In court, arbitration and administrative proceedings and outside them, we keep and produce what is needed to establish, exercise or defend a claim.

purpose-recruitment = Recruitment, joining and human resources
    .text = We read applications, arrange interviews, prepare the contract of employment and take care of joining.

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
    .conditions-3 = the recipient has agreed to handle your information as Chinese law requires
    .disclosures-1 = the recipient’s name and how to reach it
    .disclosures-2 = why the business needs the transfer
    .disclosures-3 = why and how the recipient handles the information
    .disclosures-4 = which information
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
    .also-1 = personal data

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
    .triggers-1 = physical, technical or administrative protection is broken
    .triggers-2 = leak, tampering or loss of personal information
    .triggers-3 = access by somebody without authority
    .contents-1 = what happened: the kinds of information, the cause and the possible harm
    .contents-2 = the measures we took or will take
    .contents-3 = what you can do to protect yourself and reduce the risk
    .contents-4 = the remedies open to you, and how to reach us
    .fallback = Where people cannot be told one by one, we publish a notice.

minors =
    .text = We do not knowingly collect or ask for children’s personal information through our sites and apps.
    .guardian = A parent or guardian can consult, correct and erase a child’s information; below the age of fourteen their consent is required.
    .deletion = If we learn that a minor gave us information without consent, we erase it from our records at once.

naming =
    .text = “We” is the company that answers for your personal information; “online channels” are our site, our mini-program and our pages on social media.

contact-preferences = Details and preferences
    .text = To update your details, change your preferences or leave a mailing list.

purpose-support = Customer support
    .text = We answer questions on recipes, take back and exchange goods, and arrange the upkeep of baking equipment.
    .examples-1 = finding out why a dough will not rise
    .examples-2 = replacing a batch that got damp

purpose-greetings = Thanks and special occasions
    .text = With your consent we send letters of thanks, remember the dates you told us, and let the salesperson you deal with write to you.

purpose-campaigns = Promotions
    .text = We announce campaigns by e-mail, post, telephone and other means, and record that you take part.

purpose-analysis = Analysis of products and customers
    .text = We analyse which products suit which customers; results are totals, without names.

purpose-abuse = Preventing fraud and unlawful acts
    .text = We detect and stop fraud, the use of accounts by others and similar acts, and so avoid the claims and liabilities that follow.

purpose-standards = Standards and agreements
    .text = We check that transactions keep to the standards of the food trade, to contracts and to our published rules, and see that these are kept.

advertising =
    .text = While you use our online channels, we and some third parties learn what you do there and show you products and services that may be to your liking.
    .elsewhere = Some of the advertisements you see on other sites are placed by advertising networks.
    .measurement = We look only at totals of clicks and orders for each campaign.
    .consent = We tell you fully first, then ask for your consent; any unlawful use stops as soon as it is found.
    .opt-out = Switch off personal advertising, or opt out company by company on the page of choices; you still see advertisements, but not chosen after your interests.

recipient-ad-networks = Advertising networks
    .text = They buy space on other sites and choose to whom our advertisements are shown.
    .tasks-1 = showing advertisements
    .tasks-2 = measuring their effect
    .condition = Only after your separate consent.

recipient-platforms = Social media platforms
    .text = They run the platforms on which our pages and our mini-program stand, and show advertisements there.
    .condition = Only if you use the platform, and after your separate consent.

recipient-measurement = Third-party analytics
    .text = It uses cookies and similar technologies to assess how our site and mini-program are used.
    .tasks-1 = counting visits
    .tasks-2 = finding faults
    .condition = Only after you consented to measurement cookies.
    .safeguards = By contract it acts on our instructions alone and uses nothing for itself.

technology-beacon = Web beacon
    .text = A small piece set into a page or an e-mail, pixels and tags included; loading it tells a server that the content was opened.

technology-tag = Tag
    .text = A few lines in a page that call an analytics or advertising service.

control-ad-choice = Opting out of interest-based advertising
    .text = Lists the networks and platforms that take part, each with a switch of its own.

control-analytics-choice = Opting out of third-party analytics
    .text = One switch for the site, one for the mini-program.

security-measure-attacks = Repelling attacks
    .text = A trusted protection mechanism blocks attacks on personal information.

security-measure-lifecycle = Rules for the whole life of data
    .text = Organisation, procedures, people and technology are governed at every step, from collection to deletion.

link-other-sites = Sites, apps and services of others
    .text = They are run by companies unrelated to us under policies of their own, which we ask you to read; how they treat privacy is for them to answer.
    .examples-1 = application stores
    .examples-2 = social media
    .examples-3 = sales platforms of third parties

changes =
    .text = This policy and its annexes follow our practice and the law. Laws and regulations that apply do so whether they are mentioned or not.
    .notice = Each version is published here; important changes are also announced by e-mail and in the mini-program.
    .consent = Where a change touches something you consented to, we ask for your consent again.

purpose-advertising = Interest-based advertising
    .text = We choose advertisements that may be to your liking after what you do on our online channels.

form-preferences = Update details and preferences
    .text = To update your details, change your preferences or leave a mailing list. You can also write to us.
    .submit = Send the change
    .fields-wish-label = What would you like to change?
    .fields-wish-consequence = Without it we do not know what to change.
    .fields-wish-options-details-label = Update my details
    .fields-wish-options-messages-label = Change what I receive
    .fields-wish-options-list-label = Leave the mailing list
    .fields-email-label = The e-mail address that we hold
    .fields-email-help = We send a confirmation to it and ask for no other proof.
    .fields-email-consequence = Without it we cannot find your details.
    .fields-change-label = What should it say instead?

form-minor = Report a minor’s information
    .text = If you believe that a minor gave us information without consent, tell us here.
    .submit = Send the report
    .fields-reporter-label = Your name
    .fields-reporter-consequence = Without it we do not know who is reporting, and can hardly check with you.
    .fields-relation-label = How are you related to the minor?
    .fields-relation-consequence = Without it we do not know whether you may use rights on the minor’s behalf.
    .fields-relation-options-parent-label = Father or mother
    .fields-relation-options-guardian-label = Another guardian
    .fields-relation-options-other-label = Otherwise
    .fields-hint-label = What helps us to find the information
    .fields-hint-help = The name of an account, say, or a rough date. Please write nothing more about the child.
    .fields-hint-consequence = Without it there is nothing for us to look for and delete.
    .fields-email-label = E-mail address for the answer
    .fields-email-consequence = Without it we cannot tell you the outcome.
