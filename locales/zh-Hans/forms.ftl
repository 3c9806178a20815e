# 表单

form-request = 行使您的权利
    .text = 我们将按您提供的联系方式答复。您也可以直接来信：其他方式列于表单旁。
    .evidence-1 = 订单号或客户编号（如有）。
    .submit = 提交请求
    .fields-right-label = 您希望行使哪项权利？
    .fields-who-label = 您代表谁提出请求？
    .fields-who-options-myself-label = 本人
    .fields-who-options-agent-label = 授权委托人
    .fields-who-options-child-label = 本人监护的未成年人
    .fields-who-options-late-relative-label = 已故近亲属
    .fields-name-label = 姓名
    .fields-name-consequence = 如不填写，我们将无法查找您的信息。
    .fields-email-label = 接收答复的电子邮箱
    .fields-email-help = 如您有账户，请填写账户邮箱。
    .fields-email-consequence = 如不填写，我们只能以信函答复。
    .fields-match-label = 订单号或客户编号
    .fields-match-help = 有助于我们在不索取证件的情况下确认您的身份。
    .fields-details-label = 补充说明
    .fields-details-help = 请勿填写健康或银行信息。
    .fields-reply-label = 希望的答复方式
    .fields-reply-options-by-email-label = 电子邮件
    .fields-reply-options-by-post-label = 信函

form-contact = 联系我们
    .text = 用于有关隐私的咨询、意见和投诉。
    .submit = 发送消息
    .fields-topic-label = 主题
    .fields-topic-options-question-label = 咨询
    .fields-topic-options-feedback-label = 意见
    .fields-topic-options-complaint-label = 投诉
    .fields-topic-options-report-label = 未成年人信息
    .fields-name-label = 姓名
    .fields-email-label = 接收答复的电子邮箱
    .fields-email-consequence = 如不填写，我们将无法答复。
    .fields-message-label = 消息内容
