# 保存期限、传输、法律与定义

retention-accounts = 客户账户
    .text = 在您保有账户期间保存；长期未使用的账户经提醒后关闭。

retention-orders = 订单、退换与保修
    .text = 至因购买产生的请求权时效届满为止。

retention-accounting = 发票与账簿
    .text = 依会计法律规定保存。

retention-payment-proof = 付款凭证
    .text = 在银行卡付款可被争议的期间内保存；安全码从不保存。

retention-prospects = 资讯与偏好
    .text = 至您撤回同意时止，且最长不超过最后一次联系后的该期限。

retention-correspondence = 往来沟通

retention-requests = 有关您个人信息的请求

retention-identity = 身份证件复印件
    .text = 至身份核验完成为止，且不超过该期限。

retention-traces = 浏览信息

retention-logs = 安全日志

retention-cameras = 监控画面
    .text = 仅对调查所需的片段延长保存。

retention-calls = 通话录音

retention-reactions = 不良反应报告

retention-product-use = 智能产品数据

retention-applications = 未录用的求职申请

transfer-europe = 在欧盟境内存储
    .text = 我们的服务器及备份位于法国和爱尔兰。

transfer-support = 英国客户服务
    .text = 晚间来电和消息由曼彻斯特团队处理。

transfer-messages = 自加拿大发送消息

transfer-measurement = 美国流量统计
    .text = IP 地址在离开欧盟前已作截断处理。
    .safeguard = 欧盟委员会标准合同条款，并采用由我们保管密钥的加密措施。
    .copy = 请联系我们的隐私团队，我们将寄送略去商业内容的条款。

law-gdpr = 《通用数据保护条例》

law-commerce-code = 《法国商法典》
    .text = 会计凭证须保存十年。

law-cosmetics = 《化妆品法规》
    .text = 严重不良反应须通报主管机关。

term-personal-data = 个人信息
    .text = 与已识别或者可识别的自然人有关的各种信息。
    .also-1 = 数据

term-controller = 个人信息处理者
    .text = 自主决定处理目的和处理方式的组织或个人。

term-processor = 受托方
    .text = 受我们委托并按照我们的指示处理个人信息的一方。

term-site = 网站
    .text = 我们的网页、应用程序和小程序，无论在何处打开。
