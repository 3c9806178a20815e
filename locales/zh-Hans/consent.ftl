# Cookie：同意、类别与选择方式

cookie-notice =
    .text = 在您作出选择之前，仅设置网站必不可少的 Cookie。
    .activation = 您可在每页底部的 Cookie 设置中逐类开启。
    .refusal = 拒绝仅会影响各类别所述的便利功能。
    .withdrawal = 重新打开 Cookie 设置，关闭您不需要的类别即可。
    .shared-computer = 多人共用一台电脑时，一人的选择对所有人有效。离开前请清除 Cookie。

cookie-category-functional = 必要
    .text = 用于维持购物袋、会话以及您的 Cookie 选择。
    .uses-1 = 使用购物袋
    .uses-2 = 保持登录
    .uses-3 = 抵御攻击

cookie-category-audience = 统计
    .text = 统计访问量，发现缓慢或出错的页面。
    .uses-1 = 了解页面阅读情况
    .refusal = 您的访问将不被统计。

cookie-category-preferences = 偏好
    .text = 记住您的选择，例如语言或最近浏览的商品。
    .uses-1 = 显示最近浏览的商品
    .refusal = 每次访问需重新选择。

cookie-category-advertising = 广告
    .text = 用于在其他网站展示与您浏览内容相关的广告，并衡量其效果。
    .uses-1 = 兴趣广告
    .uses-2 = 限制重复展示
    .refusal = 广告数量不变，但不再针对您的兴趣。

technology-cookie = Cookie
    .text = 网站要求浏览器保存并在再次访问时出示的一小段文本。

technology-pixel = 像素标签
    .text = 一种微小图片，加载时即告知服务器页面或邮件已被打开。

technology-local-storage = 本地存储
    .text = 浏览器中的存储空间，仅写入的网站可以读取。

technology-server-log = 服务器日志
    .text = 服务器对页面请求所作的记录。

technology-mini-program-id = 小程序标识
    .text = 平台提供的编号，使小程序能够识别同一访客。

control-settings = Cookie 设置
    .text = 位于网站每页底部；每个类别均可单独开关。

control-firefox = Firefox 中的 Cookie

control-chrome = Chrome 中的 Cookie

control-safari = Safari 中的 Cookie

control-edge = Edge 中的 Cookie

control-your-online-choices = 逐家拒绝兴趣广告
    .text = 广告行业的自律平台。您仍会看到广告，但不再依据您的浏览记录选择。

control-visitor-mode = 以访客身份浏览
    .text = 不登录账户并关闭可选类别，访问便不会与您的姓名关联。

control-app-permissions = 应用权限
    .text = 您可随时在手机设置中撤销定位、蓝牙和通知权限。

control-refuse-platform-account = 不授权平台账户信息
    .text = 当小程序请求获取昵称和头像时，选择“拒绝”即可，仍可正常使用。
