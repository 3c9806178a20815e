# 目的与法律依据

group-sales = 销售与服务
    .text = 处理您的订单、账户和咨询所必需的用途。

group-relation = 保持联系
    .text = 经您同意后我们向您发送和展示的内容。

group-improvement = 改进提升
    .text = 我们从产品和网站的使用情况中获得的认识。

group-protection = 保护人身与财产
    .text = 保障我们网站、场所和客户安全的用途。

group-duties = 履行法定义务
    .text = 法律要求我们履行，或允许我们为维护权利而采取的行为。

group-work = 加入我们
    .text = 招聘新同事所需的用途。

purpose-orders = 处理您的订单
    .text = 我们登记订单、安排配送、向您通报进度，并处理退换与保修。
    .examples-1 = 通知您包裹延误
    .examples-2 = 为您保留待取商品
    .consequence = 缺少这些信息将无法下单。

purpose-payment = 收款与退款
    .text = 您的付款由支付服务商处理，我们接收其结果。

purpose-account = 管理您的账户
    .text = 您可随时查看并修改订单、地址和清单。

purpose-service = 答复您的咨询
    .text = 我们将您的问题转交给能够解答的人员，并保留沟通记录。

purpose-client-care = 门店顾问服务
    .text = 顾问会记住您告知的内容，免去您重复说明。

purpose-connected-services = 运行智能产品
    .text = 用于产品配对、更新与排障；仅在您寻找产品时读取其位置。

purpose-marketing = 向您发送资讯
    .text = 我们通过您勾选的渠道向您介绍新品、活动和优惠。

purpose-advertising = 兴趣广告
    .text = 根据您在本网站的浏览内容，选择在其他网站上展示的广告。

purpose-events = 邀请您参加活动
    .text = 我们管理宾客名单并准备相应事宜。

purpose-improvement = 改进产品与网站
    .text = 我们衡量使用情况、查找缺陷并规划库存；统计结果不含姓名。
    .interests-1 = 提供便于使用的产品和网站。

purpose-reputation = 关注公众评价
    .text = 我们阅读公开评价并衡量宣传活动的效果。
    .interests-1 = 了解产品口碑并维护我们的声誉。

purpose-security = 保障网站与系统安全
    .text = 我们保存日志、检测攻击并修复其造成的损害。
    .interests-1 = 保护客户、员工和系统免受侵害。

purpose-fraud = 防范欺诈
    .text = 我们将订单与已知欺诈特征进行比对；拒绝之前均由人工判断。
    .interests-1 = 确保收款，并避免他人的银行卡被盗用。

purpose-counterfeits = 打击假冒与非法转售
    .text = 我们关注表明存在渠道外转售的购买数量和频率。
    .interests-1 = 保护消费者免受假货之害，维护销售网络免受不正当转售。

purpose-cameras = 看护经营场所
    .text = 摄像头用于防范盗窃并协助查明事实。
    .interests-1 = 保障访客、员工和财物的安全。

purpose-calls = 为培训员工录制通话
    .text = 部分通话会被录音；您可在通话开始时拒绝。

purpose-reactions = 跟踪不良反应
    .text = 我们审查每份报告、向您提出建议，并将严重情况通报卫生主管部门。
    .necessity = 法律要求化妆品投放市场的责任方收集并评估此类报告。

purpose-records = 保存商业记录
    .text = 为会计、审计和税务目的保存发票与账目。

purpose-claims = 维护合法权益
    .text = 对可能影响争议结果的材料，我们保存至诉讼时效届满。
    .interests-1 = 确立、行使和抗辩法律主张。

purpose-requests = 答复有关您个人信息的请求
    .text = 我们核实请求人身份、作出答复并保存证明。

purpose-recruitment = 招聘新同事
    .text = 我们审阅申请、面试候选人并准备合同。

purpose-other-uses = 事先告知的其他用途
    .text = 如需将您的信息用于其他用途，我们会在收集时告知并征得您的同意。

marketing =
    .text = 关于我们自有产品与服务的资讯、邀请和优惠。
    .consent = 每种渠道单独勾选；均不预先勾选。
    .existing-customers = 如您曾在我们这里购物，除非您已表示反对，我们可能通过电子邮件向您介绍类似产品。
    .withdrawal = 通过每封消息中的链接、您的账户或来信退订，均不收费。
    .profiling = 我们根据您的购买情况选择推送内容；您可单独拒绝此项。

advertising =
    .text = 您在别处看到的广告，是根据您在本网站浏览的内容选择的。
    .elsewhere = 广告网络合作方的网站、搜索引擎以及社交网络的信息流。
    .measurement = 我们统计广告的展示次数，以及其后是否产生购买。我们看到的只是总数，不含姓名。
    .consent = Cookie 设置中设有一个开关，在您打开之前始终关闭。
    .opt-out = 关闭该开关，或在广告行业的平台上逐家拒绝。此后您仍会看到广告，但不再为您专门挑选。

opt-out-unsubscribe = 退订
    .text = 终止该渠道的全部资讯推送。
    .how = 点击任一邮件末尾的链接，或按短信提示回复。
