# Cookie：用途

cookie-session =
    .purpose = 将一次访问的各页面联系起来。
    .exemption-reason = 缺少它便无法登录。

cookie-token =
    .purpose = 确保表单由我们自己的页面发出。
    .exemption-reason = 保护您免受伪造请求的侵害。

cookie-basket =
    .purpose = 记住购物袋中的商品。
    .exemption-reason = 您将商品放入购物袋即已请求此功能。

cookie-choice =
    .purpose = 记住您对 Cookie 的选择。
    .exemption-reason = 否则每页都须重新询问。

cookie-balance =
    .purpose = 将同一次访问的请求导向同一台服务器。
    .exemption-reason = 仅用于传输。

cookie-language =
    .purpose = 记住您选择的语言和国家。

cookie-last-seen =
    .purpose = 显示您最近浏览的商品。

cookie-visits =
    .purpose = 区分新访客与回访访客。

cookie-visit =
    .purpose = 统计单次访问的页面数。

cookie-ads =
    .purpose = 在其他网站识别同一浏览器以选择广告。

cookie-ads-pixel =
    .purpose = 判断广告是否促成购买。

cookie-share =
    .purpose = 便于您向社交网络好友分享页面。
