import FHIRModel

/// Made-up people: common family names and given-name characters, drawn by chance. Nobody real is meant.
struct DemonstrationNames {
    private static let families = Array("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤")
    private static let male = Array("伟强磊军洋勇杰涛超明刚平辉鹏华飞斌波宇浩凯健俊帆帅旭宁龙林欢阳建志国文海山仁良民毅")
    private static let female = Array("芳娜敏静丽艳娟霞秀英玲桂兰红梅莉洁燕雪琳颖婷玉萍慧莹佳倩妍璐云凤琴月香春菊珍贞")

    static func family(_ random: inout SeededRandom) -> String { String(families.randomElement(using: &random) ?? "王") }

    static func given(isMale: Bool, _ random: inout SeededRandom) -> String {
        let letters = isMale ? male : female
        let count = Int.random(in: 0..<4, using: &random) == 0 ? 1 : 2
        return String((0..<count).compactMap { _ in letters.randomElement(using: &random) })
    }
}
