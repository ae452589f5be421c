// swift-format-ignore-file
// Made by Tools/places/make_places.py. Do not edit.
// 63 of the 125 national regional medical centre projects, each with where it was read.
/// Output hospital, project, host hospital, province, city, specialty, batch, source.
let projectData: StaticString = #"""
中国医学科学院阜外医院|阜外华中心血管病医院|河南省人民医院|河南|郑州|心血管|1|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
首都医科大学附属北京儿童医院|北京儿童医院郑州医院|河南省儿童医院|河南|郑州|儿童|1|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
上海中医药大学附属龙华医院|龙华医院河南医院|河南省中医院|河南|郑州|中医(肿瘤)|2|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
西安交通大学第二附属医院|西安交大二附院洛阳医院|洛阳市中心医院|河南|洛阳|呼吸|2|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
首都医科大学附属北京天坛医院|北京天坛医院河南医院|郑州大学第一附属医院|河南|郑州|神经|2|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
中国医学科学院肿瘤医院|中国医学科学院肿瘤医院河南医院|河南省肿瘤医院|河南|郑州|肿瘤|3|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
中国中医科学院望京医院|望京医院南阳医院|南阳市中医院|河南|南阳|中医(骨伤)|3|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
北京中医药大学东直门医院|东直门医院洛阳医院|洛阳市中医院|河南|洛阳|中医(脑病)|3|http://wenhua.we54.com/renwu/2022/0707/10119.html (2022-07-07)
北京积水潭医院|北京积水潭医院郑州(河南)医院|郑州市中心医院|河南|郑州|创伤|5|https://flaqnyf.strain.blog/news/808c998297.html (July 2023 reprint)
河南中医药大学第一附属医院|河南中医药大学一附院商丘医院||河南|商丘|中医|5|https://flaqnyf.strain.blog/news/808c998297.html (July 2023 reprint)
中南大学湘雅医院|湘雅医院江西医院|江西省人民医院|江西|南昌|神经||https://news.csu.edu.cn/info/1061/155929.htm
中日友好医院|中日友好医院江西医院|南昌大学第一附属医院|江西|南昌|呼吸||http://u867.cn/Html/News/Articles/12554.html
浙江大学医学院附属第一医院|浙大一院江西医院|南昌大学第二附属医院|江西|南昌|综合||https://m.news.shi-fen.com/china/202202/50-1239274.html
上海中医药大学附属龙华医院|龙华医院江西医院||江西|南昌|中医|1-4|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
重庆医科大学附属儿童医院|重医儿童医院江西医院|江西省儿童医院|江西|南昌|儿童||https://jxylw.jxnews.com.cn/system/2025/11/20/021033061.shtml (2025-11-20)
南方医科大学南方医院|南方医院赣州医院|赣州市人民医院|江西|赣州|综合||https://jxylw.jxnews.com.cn/system/2025/11/20/021033061.shtml (2025-11-20)
广东省人民医院|广东省人民医院赣州医院|赣州市立医院|江西|赣州|心血管||https://jxylw.jxnews.com.cn/system/2025/11/20/021033061.shtml (2025-11-20)
中山大学附属肿瘤医院|中山大学附属肿瘤医院甘肃医院|甘肃省肿瘤医院|甘肃|兰州|肿瘤|3|http://big5.news.cn/gate/big5/gs.news.cn/20260119/638fef4f83aa440d88cfc0595c7d1e3d/c.html
上海中医药大学附属龙华医院|龙华医院甘肃医院||甘肃|兰州(榆中)|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
上海市第一人民医院|上海市第一人民医院酒泉医院|酒泉市人民医院|甘肃|酒泉|||http://ppmb.net/xwdt1/mtjj/content_47322/
长春中医药大学附属医院|长春中医药大学附属医院定西医院||甘肃|定西|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
中南大学湘雅二医院|湘雅二医院桂林医院|桂林市第二人民医院|广西|桂林|综合|3|http://golangjump.com/?hdAr=S.html (China News, 28 March)
浙江大学医学院附属第二医院|浙大二院安徽医院||安徽|合肥|肿瘤|3|http://news.healthr.com/1655106303/202341/1/0.html (2022-06-13)
首都医科大学附属北京天坛医院|北京天坛医院安徽医院||安徽|合肥|神经|3|http://news.healthr.com/1655106303/202341/1/0.html (2022-06-13)
复旦大学附属儿科医院|复旦儿科安徽医院|安徽省儿童医院|安徽|合肥|儿童|1-2|http://news.healthr.com/1655106303/202341/1/0.html (2022-06-13)
上海市第六人民医院|上海六院安徽医院||安徽|合肥|创伤|1-2|http://news.healthr.com/1655106303/202341/1/0.html (2022-06-13)
四川大学华西第二医院|四川省儿童医院(华西二院天府医院)|四川省儿童医院|四川|眉山|儿童|4|http://m.gzydxx.com.cn/Post/8daddb098890d9e
成都中医药大学附属医院|成都中医药大学附属医院德阳医院||四川|德阳|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
上海交通大学医学院附属上海儿童医学中心|上海儿童医学中心海南医院|三亚市妇幼保健院|海南|三亚|儿童|3|https://annengbao.com/list/1538/6363.html
广东省中医院|广东省中医院海南医院||海南||中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
复旦大学附属华山医院|华山医院福建医院|福建医科大学附属第一医院(滨海)|福建|福州|神经等|1|https://duobangwang.com/html/2/20210502/608dfe399116e.shtml
上海交通大学医学院附属上海儿童医学中心|上海儿童医学中心福建医院|福建省儿童医院|福建|福州|儿童|1|http://news.h0591.com/2021/0531/369011.htm
四川大学华西医院|四川大学华西厦门医院||福建|厦门||2|http://lenumina.com/ei9nma/scu/xinwengonggao/283076.html (2021-07)
北京中医药大学东直门医院|东直门医院厦门医院|厦门市中医院|福建|厦门|中医|1-4|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
浙江大学医学院附属邵逸夫医院|邵逸夫医院新疆兵团阿拉尔医院|第一师阿拉尔医院|新疆兵团|阿拉尔|综合|4|http://tjagri.ac.cn/06088100.htmll
首都医科大学附属北京儿童医院|北京儿童医院新疆医院||新疆|乌鲁木齐|儿童||seed 002 (CCTV 2024-02-26)
首都医科大学附属北京儿童医院|北京儿童医院黑龙江医院||黑龙江|哈尔滨|儿童||seed 002 (CCTV 2024-02-26)
首都医科大学附属北京儿童医院|北京儿童医院保定医院|保定市儿童医院|河北|保定|儿童|3|seed 000 (People's Daily 2024-10-23)
首都医科大学宣武医院|宣武医院河北医院|河北医科大学第一医院|河北|石家庄|神经|1|seed 000 (People's Daily 2024-10-23)
华中科技大学同济医学院附属同济医院|同济医院山西医院|山西白求恩医院|山西|太原|综合|1|http://www.gdyibei.com/news5/625.html (Hubei Daily reprint)
中国医学科学院肿瘤医院|中国医学科学院肿瘤医院山西医院|山西省肿瘤医院|山西|太原|肿瘤|2|https://news.cnstock.com/industry,rdjj-202206-4906537.htm (2022-06)
中国中医科学院西苑医院|西苑医院山西医院||山西|太原|中医|1-4|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
北京大学肿瘤医院|北京大学肿瘤医院云南医院|云南省肿瘤医院|云南|昆明|肿瘤|2|https://www.tqys.net/a/202301/169588.html
中国医学科学院阜外医院|阜外医院云南医院|云南省阜外心血管病医院|云南|昆明|心血管|1|https://ztnews.net/article/show-351519.html (2020-07-03)
中国中医科学院广安门医院|广安门医院济南医院|济南市中医医院|山东|济南|中医|1-4|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
中国中医科学院西苑医院|西苑医院济宁医院||山东|济宁|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
北京中医药大学东方医院|东方医院枣庄医院||山东|枣庄|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
北京大学人民医院|北京大学人民医院青岛医院|青岛妇女儿童医院城阳院区|山东|青岛|||https://epaper.qingdaonews.com/qdrb/html/2024-03/19/content_144595_516683.htm
北京积水潭医院|北京积水潭医院贵州医院||贵州|贵阳|创伤||seed 000 (People's Daily 2024-10-23)
广东省中医院|广东省中医院贵州医院||贵州|贵阳|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
中山大学附属第一医院|中山大学附属第一医院贵州医院||贵州|贵阳||4|seed 004 (Health Times, early 2023)
北京大学第一医院|北京大学第一医院宁夏妇女儿童医院|宁夏回族自治区妇幼保健院|宁夏|银川|妇产/儿童||seed 000 (People's Daily 2024-10-23)
北京中医医院|北京中医医院内蒙古医院||内蒙古|呼和浩特|中医||seed 000 (People's Daily 2024-10-23)
长春中医药大学附属医院|长春中医药大学附属医院白山医院||吉林|白山|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
中国中医科学院广安门医院|广安门医院黑龙江医院||黑龙江||中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
中国中医科学院西苑医院|西苑医院苏州医院||江苏|苏州|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
江苏省中医院|江苏省中医院连云港医院||江苏|连云港|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
广东省中医院|广东省中医院珠海医院||广东|珠海|中医|5|https://albb1168.com/newsshow-5-96483-1.html (China TCM News 2023-07-19)
西安交通大学第一附属医院|西安交通大学第一附属医院榆林医院|榆林市第二医院|陕西|榆林||5|http://rmt.yuyang.gov.cn/xwjj/rdyw/1738783223187566594.html (2023-12)
华中科技大学同济医学院附属同济医院|同济医院咸宁医院||湖北|咸宁||5|http://www.gdyibei.com/news5/625.html (Hubei Daily reprint)
华中科技大学同济医学院附属协和医院|协和医院宜昌医院||湖北|宜昌||5|http://www.gdyibei.com/news5/625.html (Hubei Daily reprint)
华中科技大学同济医学院附属同济医院|同济医院襄阳医院||湖北|襄阳||5|http://www.gdyibei.com/news5/625.html (Hubei Daily reprint)
华中科技大学同济医学院附属协和医院|协和医院重庆医院||重庆|重庆||3|http://www.gdyibei.com/news5/625.html (Hubei Daily reprint)
"""#
