// swift-format-ignore-file
// Made by Tools/places/make_places.py. Do not edit.
// Item names from published recognition lists; LOINC codes credit Regenstrief Institute (https://loinc.org/license).
/// LOINC, Chinese name, English name, unit, validity in days, source of the validity.
let itemData: StaticString = #"""
2885-2|总蛋白|Protein total, serum|g/L|30|page:HB-RM
1751-7|白蛋白|Albumin, serum|g/L|30|page:HB-RM
10834-0|球蛋白|Globulin, serum (calc)|g/L|30|default-assumption
1759-0|白球比|Albumin/Globulin ratio|{ratio}|30|default-assumption
14338-8|前白蛋白|Prealbumin|mg/L|30|default-assumption
1742-6|丙氨酸氨基转移酶|ALT|U/L|30|default-assumption
1920-8|天门冬氨酸氨基转移酶|AST|U/L|30|default-assumption
2324-2|γ-谷氨酰基转移酶|GGT|U/L|30|default-assumption
6768-6|碱性磷酸酶|ALP|U/L|30|default-assumption
14804-9|乳酸脱氢酶|LDH (lactate to pyruvate)|U/L|30|default-assumption
1677-4|α-羟丁酸脱氢酶|Alpha-HBDH|U/L|30|default-assumption
2098-2|胆碱酯酶|Cholinesterase|U/L|30|default-assumption
47826-3|腺苷脱氨酶|Adenosine deaminase|U/L|30|default-assumption
1812-7|α-L-岩藻糖苷酶|Alpha-L-fucosidase|U/L|30|default-assumption
1690-7|5'-核苷酸酶|5'-nucleotidase|U/L|30|default-assumption
14631-6|总胆红素|Bilirubin total|umol/L|30|page:HB-RM
14629-0|直接胆红素|Bilirubin direct|umol/L|30|page:HB-RM
14630-8|间接胆红素|Bilirubin indirect|umol/L|30|default-assumption
14628-2|总胆汁酸|Bile acids total|umol/L|30|default-assumption
22664-7|尿素|Urea|mmol/L|7|default-assumption
14682-9|肌酐|Creatinine|umol/L|7|default-assumption
14933-6|尿酸|Urate|umol/L|30|default-assumption
33863-2|胱抑素C|Cystatin C|mg/L|30|default-assumption
1952-1|β2-微球蛋白(血)|Beta-2-microglobulin, serum|mg/L|30|default-assumption
1836-6|视黄醇结合蛋白|Retinol binding protein|mg/L|30|default-assumption
14749-6|葡萄糖|Glucose, serum|mmol/L|30|page:HB-RM
4548-4|糖化血红蛋白A1c|HbA1c (NGSP)|%|60|page:HB-RM
13873-5|糖化白蛋白|Glycated albumin|%|30|default-assumption
15069-8|果糖胺|Fructosamine|umol/L|30|default-assumption
14647-2|总胆固醇|Cholesterol total|mmol/L|30|page:HB-RM
14927-8|甘油三酯|Triglyceride|mmol/L|30|page:HB-RM
14646-4|高密度脂蛋白胆固醇|HDL-C|mmol/L|30|page:HB-RM
22748-8|低密度脂蛋白胆固醇|LDL-C|mmol/L|30|page:HB-RM
1869-7|载脂蛋白A1|Apolipoprotein A-I|g/L|30|page:HB-RM
1884-6|载脂蛋白B|Apolipoprotein B|g/L|30|page:HB-RM
10835-7|脂蛋白(a)|Lipoprotein (a)|mg/L|30|default-assumption
13965-9|同型半胱氨酸|Homocysteine|umol/L|30|default-assumption
2823-3|钾|Potassium|mmol/L|7|page:HB-RM
2951-2|钠|Sodium|mmol/L|7|page:HB-RM
2075-0|氯|Chloride|mmol/L|7|page:HB-RM
2000-8|钙|Calcium total|mmol/L|7|page:HB-RM
14879-1|无机磷|Phosphate|mmol/L|7|page:HB-RM
2601-3|镁|Magnesium|mmol/L|7|page:HB-RM
14798-3|铁|Iron|umol/L|7|page:HB-RM
14800-7|总铁结合力|TIBC|umol/L|7|page:HB-RM
14334-7|锂|Lithium|mmol/L|7|page:HB-RM
2028-9|二氧化碳结合力(总CO2)|CO2 total|mmol/L|7|default-assumption
2276-4|铁蛋白|Ferritin|ng/mL|30|page:HB-RM
3034-6|转铁蛋白|Transferrin|g/L|30|default-assumption
1798-8|淀粉酶|Amylase|U/L|7|default-assumption
3040-3|脂肪酶|Lipase|U/L|7|default-assumption
2157-6|肌酸激酶|CK|U/L|7|default-assumption
13969-1|肌酸激酶同工酶(质量)|CK-MB mass|ng/mL|1|default-assumption
1988-5|C反应蛋白|CRP|mg/L|3|default-assumption
30522-7|超敏C反应蛋白|hs-CRP|mg/L|7|default-assumption
48498-0|血清淀粉样蛋白A|Serum amyloid A|mg/L|3|default-assumption
33959-8|降钙素原|Procalcitonin|ng/mL|1|default-assumption
14685-2|维生素B12|Vitamin B12|pmol/L|30|default-assumption
14732-2|叶酸|Folate, serum|nmol/L|30|default-assumption
62292-8|25-羟基维生素D|25-OH vitamin D|ng/mL|90|default-assumption
10839-9|肌钙蛋白I|Troponin I|ng/mL|0.25|default-assumption
89579-7|高敏肌钙蛋白I|hs Troponin I|ng/L|0.25|default-assumption
6598-7|肌钙蛋白T|Troponin T|ng/mL|0.25|default-assumption
67151-1|高敏肌钙蛋白T|hs Troponin T|ng/L|0.25|default-assumption
2639-3|肌红蛋白|Myoglobin|ng/mL|0.25|default-assumption
30934-4|脑钠肽|BNP|pg/mL|3|default-assumption
33762-6|N末端脑钠肽前体|NT-proBNP|pg/mL|3|default-assumption
2465-3|免疫球蛋白G|IgG|g/L|30|default-assumption
2458-8|免疫球蛋白A|IgA|g/L|30|default-assumption
2472-9|免疫球蛋白M|IgM|g/L|30|default-assumption
19113-0|免疫球蛋白E|IgE total|[IU]/mL|30|default-assumption
4485-9|补体C3|Complement C3|g/L|30|default-assumption
4498-2|补体C4|Complement C4|g/L|30|default-assumption
11572-5|类风湿因子|Rheumatoid factor|[IU]/mL|30|default-assumption
5370-2|抗链球菌溶血素O|ASO|[IU]/mL|30|default-assumption
53027-9|抗环瓜氨酸肽抗体|Anti-CCP|U/mL|90|default-assumption
8061-4|抗核抗体|ANA|{presence}|90|default-assumption
31348-6|抗双链DNA抗体|Anti-dsDNA|[IU]/mL|30|default-assumption
2064-4|铜蓝蛋白|Ceruloplasmin|mg/L|90|default-assumption
4542-7|触珠蛋白|Haptoglobin|g/L|30|default-assumption
1825-9|α1-抗胰蛋白酶|Alpha-1 antitrypsin|g/L|90|default-assumption
5196-1|乙肝病毒表面抗原|HBsAg|{presence}|90|default-assumption
5193-8|乙肝病毒表面抗体|Anti-HBs|m[IU]/mL|90|default-assumption
13954-3|乙肝病毒e抗原|HBeAg|{presence}|90|default-assumption
13953-5|乙肝病毒e抗体|Anti-HBe|{presence}|90|default-assumption
13952-7|乙肝病毒核心抗体|Anti-HBc|{presence}|90|default-assumption
24113-3|乙肝病毒核心抗体IgM|Anti-HBc IgM|{presence}|30|default-assumption
29615-2|乙肝病毒DNA定量|HBV DNA|[IU]/mL|30|default-assumption
13955-0|丙肝病毒抗体|Anti-HCV|{presence}|90|default-assumption
11011-4|丙肝病毒RNA定量|HCV RNA|[IU]/mL|30|default-assumption
13950-1|甲肝抗体IgM|Anti-HAV IgM|{presence}|30|default-assumption
14212-5|戊肝抗体IgM|Anti-HEV IgM|{presence}|30|default-assumption
24110-9|梅毒螺旋体特异性抗体|Treponema pallidum Ab|{presence}|90|default-assumption
20507-0|梅毒非特异性抗体(RPR/TRUST)|Reagin Ab (RPR)|{presence}|30|default-assumption
56888-1|人类免疫缺陷病毒抗体/抗原|HIV 1+2 Ab+Ag|{presence}|30|default-assumption
94500-6|新型冠状病毒核酸|SARS-CoV-2 RNA|{presence}|1|default-assumption
43730-1|EB病毒DNA|EBV DNA|[copies]/mL|30|default-assumption
34720-3|巨细胞病毒DNA|CMV DNA|[copies]/mL|30|default-assumption
5256-3|肺炎支原体抗体IgM|Mycoplasma pneumoniae IgM|{presence}|14|default-assumption
71773-6|结核感染T细胞(IGRA)|M. tuberculosis IFN-gamma|{presence}|90|default-assumption
16126-5|幽门螺杆菌抗体|H. pylori IgG|{presence}|90|default-assumption
25514-1|风疹病毒IgG|Rubella IgG|[IU]/mL|180|default-assumption
8039-0|弓形虫IgG|Toxoplasma IgG|[IU]/mL|180|default-assumption
80382-5|甲型流感病毒抗原|Influenza A Ag|{presence}|1|default-assumption
1834-1|甲胎蛋白|AFP|ng/mL|30|default-assumption
2039-6|癌胚抗原|CEA|ng/mL|30|default-assumption
2857-1|总前列腺特异性抗原|PSA total|ng/mL|30|default-assumption
10886-0|游离前列腺特异性抗原|PSA free|ng/mL|30|default-assumption
10334-1|糖链抗原125|CA125|U/mL|30|default-assumption
6875-9|糖链抗原15-3|CA15-3|U/mL|30|default-assumption
24108-3|糖链抗原19-9|CA19-9|U/mL|30|default-assumption
17843-4|糖链抗原72-4|CA72-4|U/mL|30|default-assumption
25390-6|细胞角蛋白19片段|CYFRA21-1|ng/mL|30|default-assumption
15060-7|神经元特异性烯醇化酶|NSE|ng/mL|30|default-assumption
9679-2|鳞状上皮细胞癌抗原|SCC Ag|ng/mL|30|default-assumption
55180-4|人附睾蛋白4|HE4|pmol/L|30|default-assumption
34444-0|异常凝血酶原|PIVKA-II|mAU/mL|30|default-assumption
3016-3|促甲状腺激素|TSH|m[IU]/L|30|default-assumption
14928-6|游离三碘甲状腺原氨酸|Free T3|pmol/L|30|default-assumption
14920-3|游离甲状腺素|Free T4|pmol/L|30|default-assumption
14930-2|总三碘甲状腺原氨酸|Total T3|nmol/L|30|default-assumption
14921-1|总甲状腺素|Total T4|nmol/L|30|default-assumption
8099-4|抗甲状腺过氧化物酶抗体|Anti-TPO|[IU]/mL|90|default-assumption
8098-6|抗甲状腺球蛋白抗体|Anti-Tg|[IU]/mL|90|default-assumption
3013-0|甲状腺球蛋白|Thyroglobulin|ng/mL|90|default-assumption
5385-0|促甲状腺激素受体抗体|TRAb|[IU]/L|90|default-assumption
21198-7|β-人绒毛膜促性腺激素|Beta-hCG|[IU]/L|1|default-assumption
14715-7|雌二醇|Estradiol|pmol/L|30|default-assumption
14890-8|孕酮|Progesterone|nmol/L|7|default-assumption
14913-8|睾酮|Testosterone|nmol/L|30|default-assumption
15067-2|促卵泡生成素|FSH|[IU]/L|30|default-assumption
10501-5|促黄体生成素|LH|[IU]/L|30|default-assumption
2842-3|催乳素|Prolactin|ng/mL|30|default-assumption
14675-3|皮质醇|Cortisol|nmol/L|7|default-assumption
14674-6|促肾上腺皮质激素|ACTH|pmol/L|7|default-assumption
20448-7|胰岛素|Insulin|mU/L|30|default-assumption
14633-2|C肽|C-peptide|nmol/L|30|default-assumption
2731-8|甲状旁腺激素|PTH intact|pg/mL|30|default-assumption
2963-7|生长激素|Growth hormone|ng/mL|30|default-assumption
2484-4|胰岛素样生长因子1|IGF-1|ng/mL|30|default-assumption
38476-8|抗缪勒管激素|AMH|ng/mL|180|default-assumption
6690-2|白细胞计数|WBC|10*9/L|7|default-assumption
789-8|红细胞计数|RBC|10*12/L|7|default-assumption
718-7|血红蛋白|Hemoglobin|g/L|7|default-assumption
777-3|血小板计数|Platelets|10*9/L|7|default-assumption
4544-3|红细胞比容|Hematocrit|%|7|default-assumption
787-2|平均红细胞体积|MCV|fL|7|default-assumption
785-6|平均红细胞血红蛋白含量|MCH|pg|7|default-assumption
786-4|平均红细胞血红蛋白浓度|MCHC|g/L|7|default-assumption
788-0|红细胞分布宽度|RDW-CV|%|7|default-assumption
32623-1|平均血小板体积|MPV|fL|7|default-assumption
751-8|中性粒细胞绝对值|Neutrophils #|10*9/L|7|default-assumption
770-8|中性粒细胞百分比|Neutrophils %|%|7|default-assumption
731-0|淋巴细胞绝对值|Lymphocytes #|10*9/L|7|default-assumption
736-9|淋巴细胞百分比|Lymphocytes %|%|7|default-assumption
742-7|单核细胞绝对值|Monocytes #|10*9/L|7|default-assumption
5905-5|单核细胞百分比|Monocytes %|%|7|default-assumption
711-2|嗜酸性粒细胞绝对值|Eosinophils #|10*9/L|7|default-assumption
713-8|嗜酸性粒细胞百分比|Eosinophils %|%|7|default-assumption
704-7|嗜碱性粒细胞绝对值|Basophils #|10*9/L|7|default-assumption
706-2|嗜碱性粒细胞百分比|Basophils %|%|7|default-assumption
17849-1|网织红细胞百分比|Reticulocytes %|%|7|default-assumption
4537-7|红细胞沉降率|ESR|mm/h|7|default-assumption
5902-2|凝血酶原时间|PT|s|7|default-assumption
6301-6|国际标准化比值|INR|{INR}|7|default-assumption
14979-9|活化部分凝血活酶时间|aPTT|s|7|default-assumption
3243-3|凝血酶时间|TT|s|7|default-assumption
3255-7|纤维蛋白原|Fibrinogen|g/L|7|default-assumption
48065-7|D-二聚体|D-dimer (FEU)|ug/mL{FEU}|3|default-assumption
27811-9|抗凝血酶III活性|Antithrombin activity|%|7|default-assumption
30226-5|纤维蛋白(原)降解产物|FDP|mg/L|3|default-assumption
5811-5|尿比重|Urine specific gravity|{SG}|3|default-assumption
5803-2|尿pH|Urine pH|[pH]|3|default-assumption
20454-5|尿蛋白|Urine protein|{presence}|3|default-assumption
25428-4|尿葡萄糖|Urine glucose|{presence}|3|default-assumption
2514-8|尿酮体|Urine ketones|{presence}|3|default-assumption
5770-3|尿胆红素|Urine bilirubin|{presence}|3|default-assumption
5818-0|尿胆原|Urine urobilinogen|{presence}|3|default-assumption
5802-4|尿亚硝酸盐|Urine nitrite|{presence}|3|default-assumption
5794-3|尿潜血|Urine blood|{presence}|3|default-assumption
5799-2|尿白细胞酯酶|Urine leukocyte esterase|{presence}|3|default-assumption
14957-5|尿微量白蛋白|Urine albumin|mg/L|30|default-assumption
9318-7|尿白蛋白/肌酐比|Urine ACR|mg/g|30|default-assumption
14683-7|尿肌酐|Urine creatinine|mmol/L|30|default-assumption
2889-4|24小时尿蛋白定量|24h urine protein|mg/(24.h)|30|default-assumption
29771-3|粪便隐血|Fecal occult blood|{presence}|7|default-assumption
883-9|ABO血型|ABO group|{type}|3650|default-assumption
10331-7|RhD血型|Rh type|{type}|3650|default-assumption
890-4|不规则抗体筛查|Antibody screen|{presence}|3|default-assumption
2744-1|动脉血pH|Arterial pH|[pH]|0|default-assumption
2019-8|动脉血二氧化碳分压|Arterial pCO2|mm[Hg]|0|default-assumption
2703-7|动脉血氧分压|Arterial pO2|mm[Hg]|0|default-assumption
2524-7|乳酸|Lactate|mmol/L|0|default-assumption
16362-6|血氨|Ammonia|umol/L|0|default-assumption
5671-3|血铅|Lead, blood|ug/dL|90|default-assumption
36643-5|DR 胸部正侧位|XR chest PA+lat||30|default-assumption
24606-6|乳腺X线摄影(双侧)|Mammography bilateral||180|default-assumption
42148-7|超声 心脏彩超|US echocardiography||30|default-assumption
11524-6|常规十二导联心电图|12-lead ECG||1|default-assumption
"""#
