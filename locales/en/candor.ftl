### Words of the default theme: everything a page says that no document says.

## Words of the whole page: header, footer, ways around.

# Name of the whole site, in search results. { -brand } is the bare name of the brand; keep it where the bare name is right.
ui-portal-title = Privacy at { -brand }
# Hidden link at the very top, for people who use a keyboard or a screen reader.
ui-skip = Skip to the text
# Name of the main navigation, read by screen readers only.
ui-nav-label = Pages
# Main navigation. Keep these five short.
ui-nav-home = Overview
ui-nav-rights = Your rights
# Page with the forms for making a request under the law.
ui-nav-requests = Make a request
ui-nav-cookies = Cookies
ui-nav-facts = Facts
ui-nav-contact = Contact
# In the footer.
ui-nav-glossary = Words explained
ui-nav-gaps = What is missing
# Name of the list of languages, read by screen readers only.
ui-choose-language = Choose a language
# Heading of the table of contents.
ui-contents = Contents
# A date follows, after ui-colon.
ui-updated = Last updated
# A date follows, after ui-colon.
ui-effective = In force since
# Link to the brand's own site, in the footer.
ui-brand-site = The { -brand } website
# Link to the first page, after a form was sent.
ui-back-home = Back to the overview
# What stands between a label and its value, with the spaces the language asks for. Quotation marks keep the spaces.
ui-colon = { ": " }
# What stands between the lines of an address in a sentence: street, town, country.
ui-comma = { ", " }
# The postal code of an address that runs from the country to the house.
address-postcode = { $code }
ui-yes = Yes
ui-no = No
# Read by screen readers where the page shows a dash: the policy does not state this.
ui-not-stated = Not stated
# In the figures on requests, where a figure is not stated. It does not mean 0.
ui-not-available = Not available
# Shown instead of a list or table that has no entries.
ui-nothing = There is nothing to list here.

## Titles of documents.

ui-document-privacy = Privacy policy
ui-document-cookies = Cookie policy
ui-document-terms = Terms of use
# A shorter text about one matter, such as cameras in a shop.
ui-document-notice = Privacy notice
# Where the kind of the document is not known.
ui-document-other = Document

## The summary on top of a policy: the five questions a visitor has.

ui-summary-title = In short
ui-summary-what = What data do we use?
ui-summary-why = Why?
ui-summary-who = Who else sees it?
ui-summary-long = How long is it kept?
ui-summary-rights = What can you do?
ui-summary-more = and others

## The facts of a policy, as tables.

ui-facts-title = The facts as tables
ui-facts-lead = Everything this portal states, in a form that is quick to look up.
ui-purposes-table-caption = What data is used for, on what legal basis and by whom

## What is known to be missing.

ui-gaps-title = What this policy does not say yet
ui-gaps-lead = We know that the following points are missing. Each is listed with the reason.
# Label before the reason why a fact is missing, with ui-colon between.
ui-gap = Still missing

## Laws and terms.

ui-glossary-title = Words explained
ui-glossary-lead = What the laws, terms and short names used on these pages mean.
# Where a page first names a law or a term that has a short name. $name: in full; $short: the short name.
ui-expanded = { $name } ({ $short })

## The home page.

ui-home-title = Your privacy
ui-home-lead = Here { -brand } explains which personal data is used and why, who else sees it, how long it is kept, and how to exercise your rights.

## Rights, requests, cookies and contact.

ui-rights-title = Your rights
ui-rights-lead = The law gives you a say over your personal data. Each page below explains one right and how to use it.
ui-requests-title = Make a request
ui-requests-lead = Tell us what you would like us to do with your personal data. We only ask for what we need to answer.
ui-cookies-title = Cookies and similar technologies
ui-cookies-lead = What the website of { -brand } keeps on your device or reads from it, why, and what you can decide.
# The answers in short on top of the page of cookies: each question, then what is said where the brand's facts do not say it.
ui-cookies-why = Why are there cookies?
ui-cookies-why-text = Cookies and similar technologies keep information on your device, or read it from there. With them a website recognises your browser from one page to the next, for example.
# Question in place of the one before, where the brand sets no cookies.
ui-cookies-stored = What is kept on your device?
ui-cookies-nothing = The website of { -brand } sets no cookies and keeps nothing on your device. So there is nothing to accept or refuse.
ui-cookies-none = The website of { -brand } sets no cookies. Other technologies that leave traces are described below.
# The categories that cannot be refused follow.
ui-cookies-always = What is always on, and why?
ui-cookies-always-none = Nothing.
# The categories that can be refused follow.
ui-cookies-choose = What can you decide?
ui-cookies-refuse = What happens if you refuse?
ui-cookies-change = How do you change your mind?
# These pages themselves, which are not the brand's website.
ui-cookies-here = And these privacy pages?
ui-cookies-here-text = They set no cookies, keep nothing on your device and load nothing from other websites. What you write in a form leaves your device only when you send it.
# Button that leads to the brand's website, which opens its own settings there.
ui-cookies-open = Open the cookie settings
ui-cookies-open-hint = They open on the website of { -brand }, which keeps your choice.
# Where going on using the website is taken for agreement.
ui-cookies-implied = The website does not ask for your consent: it takes your continued use as agreement. Going on is not a clear act, and many laws do not accept it as consent. What you can do is said below.
# Where what the browser accepts is set.
ui-cookies-browser = The website does not ask for your consent: it sets whatever your browser accepts. You can refuse in the settings of your browser, as described below.
# Short mark on a category of cookies, before anybody has chosen.
ui-cookies-state-always = Always on
ui-cookies-state-off = Off until you accept
ui-cookies-state-on = On unless you refuse
# Link from a category to its table.
ui-cookies-count = { $count } in the list
# Above cookies of no category.
ui-cookies-uncategorised = Category not stated
# Above ways to choose whose kind is not stated.
ui-controls-other = Other ways
# Above a long list: a field that narrows it, and what is left. $shown, $all: numbers.
ui-narrow-search = Search the list
ui-narrow-all = All
ui-narrow-count = { $shown } of { $all } shown
ui-contact-title = Contact
ui-contact-lead = Ask a question about your personal data, or tell us what we could do better.

## Forms.

# Above a form. The asterisk marks fields that must be filled in.
ui-required-legend = Fields marked * are required.
# Label of a hidden field that catches machines. People see it only if the page's style is missing.
ui-honeypot-label = Leave this field empty
# First line of a drop-down list, before a choice is made.
ui-form-choose = Please choose
# Heading of the notice beside the button: who receives what is sent, why, and for how long.
ui-form-notice = What happens to what you send
# Heading of the other ways to reach the brand, beside a form or instead of it.
ui-form-others = Other ways to reach us
# Button that opens the visitor's e-mail program, where there is no form.
ui-form-mailto = Write to us by e-mail

## After a form was sent, and where something went wrong.

ui-thanks-title = Thank you
ui-thanks-text = Your message has been sent. We will answer at the address you gave.
ui-error-title = Your message was not sent
ui-error-text = Something went wrong on our side. Please go back and try again, or reach us in one of the ways below.
ui-not-found-title = Page not found
ui-not-found-text = The address may be wrong, or the page may have moved.

## Facts in tables

# Above what each law says about a right.
ui-law = What the law says
# In place of a term, where the law sets none in days or months.
ui-no-deadline = No fixed period
# Rows of what the laws say about a right: where they apply; head of the column that names the rows.
ui-law-where = If you live
ui-law-aspect = Topic
# Rights by where a visitor lives. $places: “in France or in Germany”, from the `.in` of each region.
ui-live-in = If you live { $places }
# A place without `.in`. $place: its name.
ui-live-place = in { $place }
# Above the rights that no law of the brand’s markets gives, and the brand does.
ui-live-anywhere = Wherever you live
# Above the laws, where there is more than one.
ui-live-several = If you live in several of these places, one within another, for example, the rights of each are yours.
ui-live-law = Law

## Footnotes

# Read aloud before the number of a note.
ui-footnote = Note
ui-footnote-back = Back to the text

## Forms

# The button, where the form does not say its own words.
ui-send = Send

## Cards of the home page: one sentence on what stands behind each

ui-card-document-privacy = How personal data is collected, used, shared and kept.
ui-card-document-cookies = What is stored on your device.
ui-card-document-terms = The terms that apply.
ui-card-document-notice = A short notice on one subject.
ui-card-document-other = More about how we work.
ui-card-rights = What you may ask for, and what happens then.
ui-card-requests = Send a request about your data.
ui-card-contact = Whom to write to, and how.
ui-card-cookies = Which cookies are used, why, and how to choose.
ui-card-facts = All the facts, in tables: what is collected, why, who receives it and how long it is kept.
ui-card-glossary = What laws and terms used here mean.
ui-card-gaps = What we have not stated yet, and why.

## A right's page

# Above what the brand itself says of a right and of how it is used.
ui-right-here = At { -brand }

## Languages of a document

# $language: the name of a language.
ui-prevailing = If the versions differ, the one in { $language } prevails.
# In place of a document that is not translated; links to the other languages follow.
ui-not-translated = This document is not available in English yet. You can read it in:

## Forms: what the pages for requests say, and what their script shows.

# Page with the form for one right. $right is its title.
ui-request-title = Your request: { $right }

# Link from the page of a right to its form.
ui-request-this = Make this request

# Subject of the message that a form makes. $about is the right or the form.
ui-form-subject = { -brand }, privacy: { $about }

# Above a form that has chosen a right already; the right follows.
ui-form-chosen = You are asking for

# Link to the form where any right can be chosen.
ui-form-other-right = Choose another right

# Link to a form that another service hosts.
ui-form-hosted = Open the form

# Instead of a form that only a script can send.
ui-form-needs-script = This form needs JavaScript to send what you write. Without it, please use one of the other ways below.

# Above the questions of a form that is sent by e-mail.
ui-form-asks = Please tell us

# Beside the button: a link to the page of rights follows.
ui-form-rights = Your rights

# Help of a question that depends on another one.
ui-form-only-if = Only if you chose: { $answers }.

# Where a question must be answered. $label is the question.
ui-form-missing = Please answer: “{ $label }”

# Where an e-mail address cannot be right.
ui-form-invalid-email = Please check the e-mail address: it should look like name@example.com.

# Heading of the list of what is missing.
ui-form-invalid-title = Please check your answers

# A number follows.
ui-form-reference = Reference of this request

# Behind the reference.
ui-form-reference-hint = Keep it: it names your request if you write to us again.

# While a form is being sent.
ui-form-sending = Sending…

# When sending failed.
ui-form-failed-title = Your message was not sent

# Why: the server answered with an error.
ui-form-failed-refused = The service that receives it reported an error.

# Why: there was no answer.
ui-form-failed-unreachable = The service that receives it could not be reached. You may be offline.

# Why: it took too long.
ui-form-failed-late = The service that receives it did not answer in time.

# Behind the reason.
ui-form-failed-kept = Nothing of what you typed is lost: you can try again, or write to us another way.

# After a form was sent without leaving the page.
ui-form-sent-title = Thank you

# The same.
ui-form-sent-text = Your message has been sent. We will answer at the address you gave.

# Heading of a letter to print.
ui-letter-title = Write a letter instead

# How to use the letter.
ui-letter-hint = Print this page, fill in the lines and sign. Only the letter is printed.

# Subject of the letter.
ui-letter-subject = Request about my personal data

# $right is its title.
ui-letter-wish = I wish to use the following right: { $right }.

# $cites are the provisions that give it.
ui-letter-wish-cited = I wish to use the following right: { $right } ({ $cites }).

# A line to fill in follows.
ui-letter-wish-open = I wish to use the following right:

# Last sentence.
ui-letter-close = Please confirm that you received this letter and tell me what you have done.

# A line to fill in.
ui-letter-details = What it concerns

# A line to fill in.
ui-letter-name = First and last name

# A line to fill in.
ui-letter-address = Address for the answer

# A line to fill in.
ui-letter-reference = Customer or order number, if any

# A line to fill in.
ui-letter-place = Place and date

# A line to fill in.
ui-letter-signature = Signature
