# What is said otherwise in Egypt.
contact-desk = مكتب الخرائط في مصر
