# 安全、监控、未成年人与更新

security-measure-encryption-in-transit = 加密连接
    .text = 您的设备与我们服务器之间的传输均经加密。

security-measure-encryption-at-rest = 加密存储
    .text = 数据库及备份须使用另行保管的密钥方可读取。

security-measure-passwords = 不可读取的密码
    .text = 我们可核验密码，但无法看到密码本身。

security-measure-access = 按需授权访问
    .text = 员工仅可查阅工作所需内容，每次访问均有记录。

security-measure-training = 培训
    .text = 所有接触个人信息的人员每年接受培训。

security-measure-department = 专职团队
    .text = 由专职团队负责整个集团的个人信息保护。

security-measure-audits = 外部测试
    .text = 专业机构每年对系统进行一次渗透测试并报告结果。

security-measure-locks = 门禁管理
    .text = 纸质档案与服务器均存放于上锁场所。

liability =
    .text = 任何系统都无法完全免受攻击。我们对自身义务负责，但无法对您设备上发生的情况或您自行泄露的密码负责。
    .advice-1 = 请使用不与他处重复的密码。
    .advice-2 = 如发现他人疑似使用您的账户，请立即告知我们。

incident =
    .text = 我们控制并修复事件、予以记录，并依法告知相关方。
    .contents-1 = 事件情况及可能造成的影响
    .contents-2 = 我们已采取的措施
    .contents-3 = 您可采取的防范措施
    .contents-4 = 咨询联系人
    .fallback = 如难以逐一告知，我们将发布公告。

monitoring-cameras = 经营场所摄像头
    .text = 仅录像不录音，且不与人脸识别系统相连。
    .places-1 = 入口与营业区
    .places-2 = 建筑物外围
    .uses-1 = 防范盗窃与人身侵害
    .uses-2 = 查明事实
    .exceptions-1 = 绝不设于试衣间、洗手间及员工休息室
    .sign = 各入口均设提示标识，标明我方名称及权利行使方式。

monitoring-calls = 通话录音
    .text = 录音开始前会有语音提示。
    .uses-1 = 培训员工
    .exceptions-1 = 应您要求即停止录音

minors =
    .text = 我们的网站面向成年人，不会故意收集未达此处所示年龄者的信息。
    .guardian = 未予同意的父母可要求我们删除孩子提供的信息。
    .deletion = 我们一经获知即予删除。

link-other-sites = 第三方网站与服务
    .text = 第三方有其自身的政策，请您阅读；我们无法决定其处理方式。
    .examples-1 = 应用商店
    .examples-2 = 社交网络
    .examples-3 = 地图服务

changes =
    .text = 本政策随我们的做法和法律规定而更新。
    .notice = 各版本均在此公布；如有重大变更，我们会向已留存邮箱的用户发送通知。
    .consent = 如变更涉及您已同意的事项，我们将重新征得您的同意。
