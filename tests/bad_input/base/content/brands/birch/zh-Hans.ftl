contact-privacy = 客户服务
