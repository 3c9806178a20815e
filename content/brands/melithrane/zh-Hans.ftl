# 品牌名称，以及其自有事实的用语。

-brand = Melithrane

controller =
    .text = 本政策中的“我们”指该公司。

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

procedure-asking = 提出请求
    .text = 账户设置无法完成的事项，请通过表单提出。
    .steps-1 = 提交表单。
    .steps-2 = 回复我们发送至账户邮箱的消息，或提供与我们留存信息相符的资料。
    .verification = 通过向账户邮箱发送消息（您须能访问该邮箱），或将您提供的信息与我们留存的信息比对进行核验。
    .fee = 免费。
    .refusal = 我们会说明理由，并告知您可以投诉的监管机构和可以起诉的法院。

agent-authorised = 授权代理人
    .text = 您选定的人可代您提出请求。
    .evidence-1 = 载明授权范围的书面授权
    .verification = 在处理之前，我们可能直接向您核实身份。

right-access = 查阅和复制您的个人信息
    .scope = 既包括本政策列明的信息类别，也包括我们持有的您的具体信息；可提供电子副本。

right-erase = 删除您的个人信息
    .self-service = 在账户设置中操作；您可随时重新注册。
    .exceptions-1 = 法律要求我们保存的订单记录

statement-no-retaliation =
    .text = 行使上述权利不会影响您享有的价格和服务。

retention-accounting = 发票与账簿
    .text = 依希腊会计法律规定保存。

cookie-category-functional = 功能
    .text = 商店运行所必需：购物袋、登录与安全。
    .uses-1 = 在各页面间识别您
    .uses-2 = 付款

cookie-category-audience = 性能
    .text = 了解商店的使用情况，并记住您的浏览偏好。
    .refusal = 推荐可能不够贴合，页面可能较慢。

cookie-category-advertising = 社交媒体与广告
    .text = 用于连接您的社交网络，并根据兴趣选择广告。
    .refusal = 您无法从页面直接分享，广告也不够贴合。

cookie-language =
    .purpose = 记住您选择的语言和国家。
    .exemption-reason = 您选择语言即已请求此功能。

cookie-last-seen =
    .purpose = 显示您最近浏览的作品。
