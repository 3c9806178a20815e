### Words of the default theme: everything a page says that no document says.

## Words of the whole page: header, footer, ways around.

# Name of the whole site, in search results. { -brand } is the bare name of the brand; keep it where the bare name is right.
ui-portal-title = { -brand }隐私中心
# Hidden link at the very top, for people who use a keyboard or a screen reader.
ui-skip = 跳到正文
# Name of the main navigation, read by screen readers only.
ui-nav-label = 页面导航
# Main navigation. Keep these five short.
ui-nav-home = 首页
ui-nav-rights = 您的权利
# Page with the forms for making a request under the law.
ui-nav-requests = 提出请求
ui-nav-cookies = Cookie
ui-nav-facts = 信息一览
ui-nav-contact = 联系我们
# In the footer.
ui-nav-glossary = 术语与法律
ui-nav-gaps = 尚未说明的事项
# Name of the list of languages, read by screen readers only.
ui-choose-language = 选择语言
# Heading of the table of contents.
ui-contents = 目录
# A date follows, after ui-colon.
ui-updated = 最近更新
# A date follows, after ui-colon.
ui-effective = 生效日期
# Link to the brand's own site, in the footer.
ui-brand-site = { -brand }官方网站
# Link to the first page, after a form was sent.
ui-back-home = 返回首页
# What stands between a label and its value, with the spaces the language asks for. Quotation marks keep the spaces.
ui-colon = ：
# What stands between the lines of an address in a sentence: street, town, country.
ui-comma = ，
# The postal code of an address that runs from the country to the house.
address-postcode = 邮编：{ $code }
ui-yes = 是
ui-no = 否
# Read by screen readers where the page shows a dash: the policy does not state this.
ui-not-stated = 未说明
ui-not-available = 暂无数据
# Shown instead of a list or table that has no entries.
ui-nothing = 此处暂无内容。

## Titles of documents.

ui-document-privacy = 隐私政策
ui-document-cookies = Cookie 政策
ui-document-terms = 使用条款
# A shorter text about one matter, such as cameras in a shop.
ui-document-notice = 隐私声明
# Where the kind of the document is not known.
ui-document-other = 文件

## The summary on top of a policy: the five questions a visitor has.

ui-summary-title = 摘要
ui-summary-what = 我们使用哪些信息？
ui-summary-why = 为何使用？
ui-summary-who = 还有谁会接触这些信息？
ui-summary-long = 保存多久？
ui-summary-rights = 您可以做什么？
ui-summary-more = 等

## The facts of a policy, as tables.

ui-facts-title = 事实一览表
ui-facts-lead = 本门户所载全部事实，以便于查阅的形式列出。
ui-purposes-table-caption = 信息的使用目的、法律依据及接收方

## What is known to be missing.

ui-gaps-title = 本政策尚未说明的事项
ui-gaps-lead = 我们知悉以下事项尚有欠缺，现逐项列出并说明原因。
# Label before the reason why a fact is missing, with ui-colon between.
ui-gap = 尚待补充

## Laws and terms.

ui-glossary-title = 术语与法律
ui-glossary-lead = 说明本网站所用法律名称、术语和简称的含义。
# Where a page first names a law or a term that has a short name. $name: in full; $short: the short name.
ui-expanded = { $name }（{ $short }）

## The home page.

ui-home-title = 您的隐私
ui-home-lead = { -brand }在此说明使用您的哪些个人信息、为何使用、还有谁会接触这些信息、保存多久，以及您如何行使自己的权利。

## Rights, requests, cookies and contact.

ui-rights-title = 您的权利
ui-rights-lead = 法律赋予您对个人信息的各项权利。以下每个页面介绍一项权利及其行使方式。
ui-requests-title = 提出请求
ui-requests-lead = 请告诉我们您希望如何处理您的个人信息。我们只收集答复您所必需的信息。
ui-cookies-title = Cookie 及同类技术
ui-cookies-lead = { -brand }的网站在您的设备上存储或读取哪些信息、为何如此，以及您可以作出哪些决定。
# The answers in short on top of the page of cookies: each question, then what is said where the brand's facts do not say it.
ui-cookies-why = 为什么会有 Cookie？
ui-cookies-why-text = Cookie 及同类技术在您的设备上存储信息，或从中读取信息。例如，网站借此在您从一页浏览到另一页时识别您的浏览器。
# Question in place of the one before, where the brand sets no cookies.
ui-cookies-stored = 您的设备上存储了什么？
ui-cookies-nothing = { -brand }的网站不设置 Cookie，也不在您的设备上存储任何内容，因此您无需接受或拒绝。
ui-cookies-none = { -brand }的网站不设置 Cookie。其他会留下痕迹的技术见下文。
# The categories that cannot be refused follow.
ui-cookies-always = 哪些始终启用？为什么？
ui-cookies-always-none = 没有。
# The categories that can be refused follow.
ui-cookies-choose = 哪些由您决定？
ui-cookies-refuse = 如果您拒绝，会怎样？
ui-cookies-change = 如何更改您的选择？
# These pages themselves, which are not the brand's website.
ui-cookies-here = 这些隐私页面本身呢？
ui-cookies-here-text = 它们不设置 Cookie，不在您的设备上存储任何内容，也不从其他网站加载任何内容。您在表单中填写的内容，只有在您发送时才会离开您的设备。
# Button that leads to the brand's website, which opens its own settings there.
ui-cookies-open = 打开 Cookie 设置
ui-cookies-open-hint = 设置将在{ -brand }的网站上打开，您的选择由该网站保存。
# Where going on using the website is taken for agreement.
ui-cookies-implied = 该网站不征求您的同意，而是将您继续使用视为同意。继续浏览并非明确的肯定行为，许多法律不将其视为同意。您可以采取的做法见下文。
# Where what the browser accepts is set.
ui-cookies-browser = 该网站不征求您的同意：凡是您的浏览器接受的，均会设置。您可以在浏览器设置中拒绝，方法见下文。
# Short mark on a category of cookies, before anybody has chosen.
ui-cookies-state-always = 始终启用
ui-cookies-state-off = 经您接受后才启用
ui-cookies-state-on = 除非您拒绝，否则启用
# Link from a category to its table.
ui-cookies-count = 清单中有 { $count } 项
# Above cookies of no category.
ui-cookies-uncategorised = 未注明类别
# Above ways to choose whose kind is not stated.
ui-controls-other = 其他方式
# Above a long list: a field that narrows it, and what is left. $shown, $all: numbers.
ui-narrow-search = 在清单中查找
ui-narrow-all = 全部
ui-narrow-count = 显示 { $shown } 项，共 { $all } 项
ui-contact-title = 联系我们
ui-contact-lead = 您可以就您的个人信息向我们提问，或告诉我们哪些方面有待改进。

## Forms.

# Above a form. The asterisk marks fields that must be filled in.
ui-required-legend = 标有 * 的栏目为必填项。
# Label of a hidden field that catches machines. People see it only if the page's style is missing.
ui-honeypot-label = 请勿填写此栏
# First line of a drop-down list, before a choice is made.
ui-form-choose = 请选择
# Heading of the notice beside the button: who receives what is sent, why, and for how long.
ui-form-notice = 我们如何处理您提交的信息
# Heading of the other ways to reach the brand, beside a form or instead of it.
ui-form-others = 其他联系方式
# Button that opens the visitor's e-mail program, where there is no form.
ui-form-mailto = 发送电子邮件

## After a form was sent, and where something went wrong.

ui-thanks-title = 感谢您
ui-thanks-text = 您的信息已提交。我们将通过您提供的联系方式答复您。
ui-error-title = 信息未能提交
ui-error-text = 我们的系统出现问题。请返回后重试，或通过以下方式联系我们。
ui-not-found-title = 未找到页面
ui-not-found-text = 网址可能有误，或该页面已移至别处。

## Facts in tables

# Above what each law says about a right.
ui-law = 法律规定
# In place of a term, where the law sets none in days or months.
ui-no-deadline = 法律未规定期限
# Rows of what the laws say about a right: where they apply; head of the column that names the rows.
ui-law-where = 适用于居住在
ui-law-aspect = 事项
# Rights by where a visitor lives. $places: the places, joined by “or”.
ui-live-in = 如果您居住在{ $places }
# A place without `.in`. $place: its name.
ui-live-place = { $place }
# Above the rights that no law of the brand’s markets gives, and the brand does.
ui-live-anywhere = 无论您居住在哪里
# Above the laws, where there is more than one.
ui-live-several = 如果您的居住地同时属于以下多个地区（例如一个地区位于另一个地区之内），您享有其中每一个地区的权利。
ui-live-law = 法律

## Footnotes

# Read aloud before the number of a note.
ui-footnote = 注释
ui-footnote-back = 返回正文

## Forms

# The button, where the form does not say its own words.
ui-send = 发送

## Cards of the home page: one sentence on what stands behind each

ui-card-document-privacy = 我们如何收集、使用、共享和保存个人信息。
ui-card-document-cookies = 您的设备上会存储哪些内容。
ui-card-document-terms = 适用的条款。
ui-card-document-notice = 针对某一事项的简短说明。
ui-card-document-other = 进一步了解我们的做法。
ui-card-rights = 您可以提出哪些请求，以及后续如何处理。
ui-card-requests = 提交与您的个人信息有关的请求。
ui-card-contact = 联系谁，以及如何联系。
ui-card-cookies = 使用了哪些 Cookie、用途是什么，以及如何选择。
ui-card-facts = 以表格列明全部事实：收集哪些信息、用途、接收方和保存期限。
ui-card-glossary = 本网站所用法律和术语的含义。
ui-card-gaps = 我们尚未说明的内容及其原因。

## A right's page

# Above what the brand itself says of a right and of how it is used.
ui-right-here = { -brand }的做法

## Languages of a document

# $language: the name of a language.
ui-prevailing = 如各语言版本不一致，以{ $language }版本为准。
# In place of a document that is not translated; links to the other languages follow.
ui-not-translated = 本文件暂无简体中文版本。您可以阅读以下语言的版本：

## Forms: what the pages for requests say, and what their script shows.

# Page with the form for one right. $right is its title.
ui-request-title = 您的请求：{ $right }

# Link from the page of a right to its form.
ui-request-this = 提出此项请求

# Subject of the message that a form makes. $about is the right or the form.
ui-form-subject = { -brand }隐私事务：{ $about }

# Above a form that has chosen a right already; the right follows.
ui-form-chosen = 您要提出的是

# Link to the form where any right can be chosen.
ui-form-other-right = 选择其他权利

# Link to a form that another service hosts.
ui-form-hosted = 打开表单

# Instead of a form that only a script can send.
ui-form-needs-script = 此表单需要 JavaScript 才能发送您填写的内容。如无法使用，请通过下列其他方式与我们联系。

# Above the questions of a form that is sent by e-mail.
ui-form-asks = 请告诉我们

# Beside the button: a link to the page of rights follows.
ui-form-rights = 您的权利

# Help of a question that depends on another one.
ui-form-only-if = 仅在您选择“{ $answers }”时填写。

# Where a question must be answered. $label is the question.
ui-form-missing = 请填写：“{ $label }”

# Where an e-mail address cannot be right.
ui-form-invalid-email = 请检查电子邮箱，其格式应类似 name@example.com。

# Heading of the list of what is missing.
ui-form-invalid-title = 请检查您填写的内容

# A number follows.
ui-form-reference = 本次请求的编号

# Behind the reference.
ui-form-reference-hint = 请妥善保存；再次来信时，可凭此编号查找您的请求。

# While a form is being sent.
ui-form-sending = 正在发送…

# When sending failed.
ui-form-failed-title = 信息未能发送

# Why: the server answered with an error.
ui-form-failed-refused = 接收信息的服务报告了错误。

# Why: there was no answer.
ui-form-failed-unreachable = 无法连接接收信息的服务，您可能已断网。

# Why: it took too long.
ui-form-failed-late = 接收信息的服务未及时响应。

# Behind the reason.
ui-form-failed-kept = 您填写的内容均已保留：可以重试，也可以通过其他方式与我们联系。

# After a form was sent without leaving the page.
ui-form-sent-title = 感谢您

# The same.
ui-form-sent-text = 您的信息已发送。我们将通过您提供的联系方式答复您。

# Heading of a letter to print.
ui-letter-title = 改为寄送信函

# How to use the letter.
ui-letter-hint = 请打印本页，填写各项并签名。打印时仅输出信函内容。

# Subject of the letter.
ui-letter-subject = 关于本人个人信息的请求

# $right is its title.
ui-letter-wish = 本人希望行使以下权利：{ $right }。

# $cites are the provisions that give it.
ui-letter-wish-cited = 本人希望行使以下权利：{ $right }（{ $cites }）。

# A line to fill in follows.
ui-letter-wish-open = 本人希望行使以下权利：

# Last sentence.
ui-letter-close = 请确认收到本信，并告知处理结果。

# A line to fill in.
ui-letter-details = 具体事项

# A line to fill in.
ui-letter-name = 姓名

# A line to fill in.
ui-letter-address = 答复地址

# A line to fill in.
ui-letter-reference = 客户编号或订单号（如有）

# A line to fill in.
ui-letter-place = 地点和日期

# A line to fill in.
ui-letter-signature = 签名
