using System.Collections.Immutable;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The table of faults: one change each.</summary>
internal static class FaultCases
{
    private const string Yaml = "scenario.yaml";
    private const string Cities = "cities.csv";
    private const string Markets = "markets.csv";
    private const string Lines = "lines.csv";
    private const string Facts = "facts.csv";
    private const string Outlook = "outlook.csv";
    private const string Demand = "demand.csv";
    private const string History = "history.csv";
    private const string Orders = "orders.csv";
    private const string Alerts = "alerts.csv";

    private static readonly string LongText = new('x', 1_001);

    private static readonly string ManyCommas = new(',', 1_000);

    public static ImmutableArray<FaultCase> All { get; } =
    [
        // Tables: shape.
        new(Cities, "name_en,", "name_eng,", "ColumnUnknown", "name_eng", "name_eng", Count: 2),
        new(Cities, "name_en,", "name_eng,", "ColumnMissing", "name_en", null, At: "id,", Count: 2),
        new(Cities, "population,assumed", "population,population", "ColumnTwice", "population", "population", Count: 2),
        new(Cities, "id,name_zh,name_en,class,population,assumed", "id;name_zh;name_en;class;population;assumed", "WrongSeparator", null, "id;name_zh;name_en;class;population;assumed"),
        new(Cities, "population,assumed", ManyCommas, "TooManyColumns", null, null, At: "id,"),
        new(Cities, "3000000,\n", "3000000\n", "CellCount", null, "c1,甲市,City One,key,3000000", At: "c1,"),
        new(Cities, "City One,key", "City, One,key", "CellCount", null, "c1,甲市,City, One,key,3000000,"),
        new(Cities, "c3,丙市", ",,,,,\nc3,丙市", "RowEmpty", null, ",,,,,", At: ",,,,,"),
        new(Cities, "City One", "City \"One\"", "BadQuotes", null, "c1,甲市,City \"One\",key,3000000,"),
        new(Cities, "City Two", "\"City Two", "BadQuotes", null, "c2,乙市,City Two,ordinary,5000000,class;population\\u000Ac3,丙市,City Three,ordinary,…"),
        new(Markets, "m1,东,East,60000,20000,silo_tonnes\nm2,西,West,5000,5000,\n", "", "TableEmpty", null, null, At: ""),

        // Values.
        new(Cities, "City One", "", "ValueMissing", "name_en", null, At: "c1,"),
        new(Cities, "City One", " City One", "BlanksAround", "name_en", " City One"),
        new(Cities, "City One", "\"City\nOne\"", "InvisibleCharacter", "name_en", "City\\u000AOne", At: "c1,"),
        new(Cities, "City One", "City\u200BOne", "InvisibleCharacter", "name_en", "City\\u200BOne"),
        new(Cities, "City One", LongText, "TextTooLong", "name_en", LongText[..80] + "…"),
        new(Cities, "c3,丙市", "c 3,丙市", "IdMalformed", "id", "c 3", Count: 4),
        new(Cities, "c3,丙市", "c2,丙市", "KeyValueTwice", "id", "c2", Count: 3),
        new(Cities, "3000000", "３０00000", "FullWidthDigits", "population", "３０00000"),
        new(Cities, "3000000", "\"3,000,000\"", "ThousandsSeparator", "population", "3,000,000"),
        new(Cities, "3000000", "3 000 000", "ThousandsSeparator", "population", "3 000 000"),
        new(Cities, "3000000", "3e6", "NumberMalformed", "population", "3e6"),
        new(Cities, "3000000", "300万", "NumberMalformed", "population", "300万"),
        new(Cities, "3000000", "-1", "NumberOutOfRange", "population", "-1"),
        new(Cities, "3000000", "99999999999999999999999999999999", "NumberOutOfRange", "population", "99999999999999999999999999999999"),
        new(Cities, "3000000", "3000000.0", "TooManyDecimals", "population", "3000000.0"),
        new(Cities, "class;population", "clas;population", "AssumedUnknown", "assumed", "clas"),
        new(Cities, "class;population", "assumed", "AssumedUnknown", "assumed", "assumed", At: "c2,"),
        new(Cities, "class;population", "class;class", "ListValueTwice", "assumed", "class"),
        new(Markets, "60000,20000", "60000,60001", "StockAboveSilo", "opening_stock_tonnes", "60001"),
        new(Lines, "L1,c1,", "L1,c9,", "ReferenceUnknown", "city", "c9"),
        new(Lines, "K1,m1", "K1,m7", "ReferenceUnknown", "market", "m7"),
        new(Lines, "5000,A,", "5000,A+,", "WordUnknown", "grade", "A+"),
        new(Lines, "B,co-processing", "B,coprocessing", "WordUnknown", "special_class", "coprocessing"),
        new(Lines, "key-project,idle", "key-project,closed", "WordUnknown", "status", "closed"),
        new(Lines, "5000,A", "0,A", "NumberOutOfRange", "tonnes_per_day", "0"),
        new(Lines, "90,80,1000,\nL4", "90,80,10001,\nL4", "NumberOutOfRange", "nox_g_per_t", "10001", At: "L3,"),

        // Outlook.
        new(Outlook, "c1,2027-01-20,2027-01-31,45.5", "c1,2027-01-22,2027-01-29,45.5", "OutlookMissing", "from", null, At: "", Count: 2),
        new(Outlook, "c2,2027-01-20,2027-02-18,40.0\n", "", "OutlookMissing", "from", null, At: ""),
        new(Outlook, "c1,2027-02-01", "c1,2027-01-30", "OutlookTwice", "from", "2027-01-30…2027-02-18"),
        new(Outlook, "45.5", "45.55", "TooManyDecimals", "pm25_ug_per_m3", "45.55"),
        new(Outlook, "45.5", "1000", "NumberOutOfRange", "pm25_ug_per_m3", "1000"),
        new(Outlook, "c1,2027-01-20", "c1,2027-01-19", "DateOutsideHorizon", "from", "2027-01-19"),
        new(Outlook, "c1,2027-01-20,2027-01-31", "c1,2027-01-31,2027-01-20", "DatesReversed", "to", "2027-01-20"),
        new(Outlook, "c1,2027-01-20", "c1,2027/1/20", "DateMalformed", "from", "2027/1/20"),
        new(Outlook, "2027-01-31,45.5", "2027-01-32,45.5", "DateMalformed", "to", "2027-01-32"),

        // Demand.
        new(Demand, "m1,2027-02,147000\n", "", "DemandMissing", "month", null, At: ""),
        new(Demand, "m1,2027-02", "m1,2027-01", "DemandTwice", "month", "2027-01", At: "m1,2027-01,147000", Count: 2),
        new(Demand, "m1,2027-02", "m1,2027-03", "MonthOutsideHorizon", "month", "2027-03", Count: 2),
        new(Demand, "m1,2027-02", "m1,2027-2", "MonthMalformed", "month", "2027-2"),
        new(Demand, "m1,2027-01", "m3,2027-01", "ReferenceUnknown", "market", "m3", Count: 2),

        // History and orders.
        new(History, "2027-01-17", "2027-01-20", "HistoryNotBefore", "since", "2027-01-20"),
        new(History, "L1,running", "L3,running", "KeyValueTwice", "line", "L3"),
        new(History, "L1,running", "L9,running", "ReferenceUnknown", "line", "L9"),
        new(History, "L1,running", "L1,run", "WordUnknown", "state", "run"),
        new(Orders, "o2,L2,2027-02-01", "o2,L2,2027-01-29", "OrdersContradict", "from", "o2"),
        new(Orders, "2027-02-01,2027-02-02,running", "2027-01-29,2027-02-02,stopped", "OrdersDouble", "from", "o2", At: "o2,"),
        new(Orders, "o1,L2", "o1,L4", "OrderLineNotOperating", "line", "L4"),
        new(Orders, "2027-02-02,running", "2027-02-19,running", "DateOutsideHorizon", "to", "2027-02-19"),
        new(Orders, "o2,", "o1,", "KeyValueTwice", "id", "o1", At: "o1,L2,2027-02-01"),
        new(Orders, "o2,", "base,", "OrderIdIsRuleId", "id", "base"),
        new(Orders, "stopped,示例厅", "stopped,", "ValueMissing", "issuer", null),

        // Alerts.
        new(Alerts, "a1,yellow", "a1,gelb", "WordUnknown", "level", "gelb"),
        new(Alerts, "c1,ozone", "c1,o3", "WordUnknown", "pollutant", "o3"),
        new(Alerts, "c1;c2,pm25", "c1;c9,pm25", "ReferenceUnknown", "cities", "c9"),
        new(Alerts, "c1;c2,pm25", "c1;c2;c1,pm25", "ListValueTwice", "cities", "c1"),
        new(Alerts, "c1;c2,pm25", ",pm25", "ValueMissing", "cities", null, At: "a1,"),
        new(Alerts, "2027-01-21T16:00", "2027-01-21 16:00", "InstantMalformed", "issued", "2027-01-21 16:00"),
        new(Alerts, "2027-01-21T16:00", "2027-01-21T16:60", "InstantMalformed", "issued", "2027-01-21T16:60"),
        new(Alerts, "2027-01-25T00:00", "2027-01-23T23:59", "AlertEndsEarly", "ends", "2027-01-23T23:59"),
        new(Alerts, "2027-01-25T00:00", "2027-01-24T00:00", "AlertEndsEarly", "ends", "2027-01-24T00:00", At: "a4,"),
        new(Alerts, "2027-01-26T08:00", "2027-01-24T09:59", "AlertEndsEarly", "ends", "2027-01-24T09:59"),
        new(Alerts, "2027-01-21T16:00", "2027-01-23T10:01", "AlertIssuedLate", "issued", "2027-01-23T10:01"),
        new(Alerts, "18:00,a1,", "18:00,a9,", "ReferenceUnknown", "replaces", "a9"),
        new(Alerts, "2027-01-23T18:00", "2027-01-21T16:00", "AlertReplacesLater", "replaces", "a1", At: "a2,"),
        new(Alerts, "08:00,a2,", "08:00,a3,", "AlertReplacesLater", "replaces", "a3"),
        new(Alerts, "a1,yellow,c1;c2", "a1,yellow,c1", "AlertReplacesOtherCity", "replaces", "a1", At: "a2,"),
        new(Alerts, "orange,c2,pm25,2027-01-23", "orange,c2,dust,2027-01-23", "AlertReplacesOtherPollutant", "replaces", "a1", Count: 2),
        new(Alerts, "2027-01-26T10:00", "2027-01-24T09:59", "AlertReplacesEnded", "replaces", "a1", At: "a2,"),
        new(Alerts, "08:00,a2,", "08:00,a1,", "AlertReplacedTwice", "replaces", "a1"),
        new(Alerts, "18:00,a1,", "18:00,,", "AlertsAtOnce", "starts", "2027-01-24T10:00", At: "a3,"),
        new(Alerts, "c1,ozone", "c1,pm25", "AlertsAtOnce", "starts", "2027-01-24T00:00"),
        new(Alerts, "a4,yellow", "a1,yellow", "KeyValueTwice", "id", "a1", At: "a1,yellow,c1,ozone"),

        // YAML: form.
        new(Yaml, "province: 示例省", "province: [示例省", "YamlSyntax", null, null),
        new(Yaml, "province: 示例省", "province: &p 示例省", "YamlFeature", null, "&p"),
        new(Yaml, "province: 示例省", "province: *p", "YamlFeature", null, "*p"),
        new(Yaml, "province: 示例省", "province: !!str 示例省", "YamlFeature", null, "tag:yaml.org,2002:str"),
        new(Yaml, "province: 示例省", "province: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]", "YamlTooLarge", null, null),
        new(Yaml, "province: 示例省", "province: 示例省\nprovince: 另一省", "KeyTwice", "province", "province", At: "province: 另一省"),
        new(Yaml, "province: 示例省", "provinces: 示例省", "KeyUnknown", "provinces", "provinces", Count: 2),
        new(Yaml, "province: 示例省", "provinces: 示例省", "KeyMissing", "province", null, At: "version", Count: 2),
        new(Yaml, "province: 示例省", "province:", "ValueMissing", "province", null),
        new(Yaml, "province: 示例省", "province: { zh: 示例省 }", "NotAValue", "province", "{… 1}"),
        new(Yaml, "province: 示例省", "province: 示例省\n? [a]\n: b", "KeyNotText", null, null, At: "? [a]"),
        new(Yaml, "title: { zh: 样例, en: Sample }", "title: Sample", "NotAMap", "title", "Sample"),
        new(Yaml, "title: { zh: 样例, en: Sample }", "title: { zh: 样例 }", "KeyMissing", "title.en", null),
        new(Yaml, "maxStartsPerCityAndDay: 1\n", "maxStartsPerCityAndDay: 1\n---\nmore: 1\n", "YamlSecondDocument", null, null, At: "---"),

        // Head.
        new(Yaml, "version: 1", "version: 2", "VersionUnsupported", "version", "2"),
        new(Yaml, "id: sample-1", "id: Sample 1", "ScenarioIdMalformed", "id", "Sample 1"),
        new(Yaml, "status: official", "status: draft", "WordUnknown", "status", "draft"),
        new(Yaml, "to: 2027-02-18 }", "to: 2029-02-18 }", "HorizonTooLong", "horizon.to", "2029-02-18"),
        new(Yaml, "horizon: { from: 2027-01-20, to: 2027-02-18 }", "horizon: { from: 2027-02-18, to: 2027-01-20 }", "DatesReversed", "horizon.to", "2027-01-20"),
        new(Yaml, "pm: 1.0", "pm: 1.0005", "TooManyDecimals", "pollutantWeights.pm", "1.0005"),
        new(Yaml, "pm: 1.0", "pm: 100.001", "NumberOutOfRange", "pollutantWeights.pm", "100.001"),
        new(Yaml, "- id: winter", "- id: horizon", "WindowReserved", "windows[1].id", "horizon", Count: 6),
        new(Yaml, "from: 2027-01-20, to: 2027-01-31", "from: 2027-01-19, to: 2027-01-31", "DateOutsideHorizon", "windows[1].spans[1].from", "2027-01-19"),
        new(Yaml, "from: 2027-02-05, to: 2027-02-10", "from: 2027-01-31, to: 2027-02-10", "SpansOverlap", "windows[1].spans[2].from", "2027-01-31…2027-02-10"),
        new(Yaml, "{ id: draft, issuer", "{ id: notice, issuer", "KeyValueTwice", "sources[2].id", "notice", At: "- { id: notice, issuer: 本工具", Count: 4),
        new(Yaml, "assumed: true }", "assumed: yes }", "WordUnknown", "sources[2].assumed", "yes"),

        new(Yaml, "{ id: draft, issuer", "{ issuer", "KeyMissing", "sources[2].id", null, At: "- { issuer: 本工具"),
        new(Yaml, "issuer: 本工具, notice: 假设草案, assumed: true }", "assumed: true }", "KeyMissing", "sources[2].issuer", null, At: "- { id: draft", Count: 2),

        // Rules, one by one.
        new(Yaml, "kind: BaseDays", "kind: BaseDay", "RuleKindUnknown", "rules[1].kind", "BaseDay"),
        new(Yaml, "kind: BaseDays", "kind: FixedOrder", "OrderAmongRules", "rules[1].kind", "FixedOrder"),
        new(Yaml, "article: 第一条", "artikel: 第一条", "KeyUnknown", "rules[1].artikel", "artikel"),
        new(Yaml, "kind: SupplyBalance", "kind: SupplyBalance\n    appliesTo: { cities: [c1] }", "KeyUnknown", "rules[11].appliesTo", "appliesTo", At: "appliesTo: { cities: [c1] }\n    source"),
        new(Yaml, "    window: winter\n    days: 10", "    window: summer\n    days: 10", "ReferenceUnknown", "rules[1].window", "summer"),
        new(Yaml, "source: notice\n    article", "source: nottice\n    article", "ReferenceUnknown", "rules[1].source", "nottice"),
        new(Yaml, "firmness: encouraged", "firmness: hard", "WordUnknown", "rules[3].firmness", "hard"),
        new(Yaml, "days: 10\n", "days: 19\n", "DaysAboveWindow", "rules[1].days", "19"),
        new(Yaml, "- id: extra", "- id: early", "KeyValueTwice", "rules[6].id", "early", At: "- id: early\n    kind: PeriodMinimum"),
        new(Yaml, "id: large, fromTonnesPerDay: 4000", "id: large, fromTonnesPerDay: 0", "ClassesNotRising", "rules[2].capacityClasses[2].fromTonnesPerDay", "0"),
        new(Yaml, "id: small, fromTonnesPerDay: 0", "id: small, fromTonnesPerDay: 500", "ClassesNotFromZero", "rules[2].capacityClasses[1].fromTonnesPerDay", "500"),
        new(Yaml, "capacityClass: large, cityClass", "capacityClass: huge, cityClass", "ReferenceUnknown", "rules[2].rows[2].capacityClass", "huge"),
        new(Yaml, "cityClass: key", "cityClass: keys", "ReferenceUnknown", "rules[2].rows[2].cityClass", "keys"),
        new(Yaml, "{ grade: B, capacityClass: large, cityClass: key, deltaDays: 1 }", "{ cityClass: key, deltaDays: 1 }", "TwoGradeRows", "rules[2].rows[2]", "L1", At: "rows:"),
        new(Yaml, "fromPm25: 60,", "fromPm25: 1.25,", "TooManyDecimals", "rules[3].thresholds[2].fromPm25", "1.25"),
        new(Yaml, "fromPm25: 60,", "fromPm25: 35.5,", "ThresholdsNotRising", "rules[3].thresholds[2].fromPm25", "35.5", At: "- { fromPm25: 35.5, addDays: 3 }"),
        new(Yaml, "cities: [c1] }", "cities: c1 }", "NotAList", "rules[3].appliesTo.cities", "c1"),
        new(Yaml, "cities: [c1] }", "cities: [] }", "ListEmpty", "rules[3].appliesTo.cities", "[]"),
        new(Yaml, "cities: [c1] }", "cities: [c1, c1] }", "ListValueTwice", "rules[3].appliesTo.cities[2]", "c1"),
        new(Yaml, "cities: [c1] }", "cities: [c11] }", "ReferenceUnknown", "rules[3].appliesTo.cities[1]", "c11"),
        new(Yaml, "cities: [c1] }", "cities: [c3] }", "SelectorEmpty", "rules[3].appliesTo", null),
        new(Yaml, "cities: [c1] }", "cityClasses: [poor] }", "ReferenceUnknown", "rules[3].appliesTo.cityClasses[1]", "poor"),
        new(Yaml, "cities: [c1] }", "companies: [K9] }", "ReferenceUnknown", "rules[3].appliesTo.companies[1]", "K9"),
        new(Yaml, "cities: [c1] }", "lines: [L9] }", "ReferenceUnknown", "rules[3].appliesTo.lines[1]", "L9"),
        new(Yaml, "cities: [c1] }", "lines: [L4] }", "SelectorEmpty", "rules[3].appliesTo", null),
        new(Yaml, "cities: [c1] }", "grades: [C] }", "ReferenceUnknown", "rules[3].appliesTo.grades[1]", "C"),
        new(Yaml, "cities: [c1] }", "grades: [E] }", "WordUnknown", "rules[3].appliesTo.grades[1]", "E"),
        new(Yaml, "specialClasses: [co-processing]", "specialClasses: [carbide-slag]", "ReferenceUnknown", "rules[4].appliesTo.specialClasses[1]", "carbide-slag"),
        new(Yaml, "appliesTo: { specialClasses: [co-processing] }", "appliesTo: { lines: [L1] }", "TreatmentWithoutClasses", "rules[4].appliesTo", null),
        new(Yaml, "treatment: share", "treatment: shares", "WordUnknown", "rules[4].treatment", "shares"),
        new(Yaml, "treatment: share", "treatment: exempt", "ShareWithoutShare", "rules[4].sharePercent", "exempt", At: "sharePercent"),
        new(Yaml, "    sharePercent: 50\n", "", "KeyMissing", "rules[4].sharePercent", null, At: "- id: waste"),
        new(Yaml, "sharePercent: 50", "sharePercent: 100", "NumberOutOfRange", "rules[4].sharePercent", "100"),
        new(Yaml, "    days: 2\n", "    days: -2\n", "NumberOutOfRange", "rules[5].days", "-2"),
        new(Yaml, "percentOfDue: 40", "percentOfDue: 40\n    days: 3", "PeriodMinimumBoth", "rules[6].days", "3", At: "    days: 3\n  - id: festival"),
        new(Yaml, "    percentOfDue: 40\n", "", "PeriodMinimumNeither", "rules[6].days", null, At: "- id: early"),
        new(Yaml, "percentOfDue: 40", "percentOfDue: 101", "NumberOutOfRange", "rules[6].percentOfDue", "101"),
        new(Yaml, "daysAfter: 9", "daysAfter: nine", "NumberMalformed", "rules[7].daysAfter", "nine"),
        new(Yaml, "daysAfter: 9\n    days: 3", "daysAfter: 9\n    days: 15", "DaysAboveWindow", "rules[7].days", "15", At: "days: 15"),
        new(Yaml, "minStopDays: 4", "minStopDays: 0", "NumberOutOfRange", "rules[8].minStopDays", "0"),
        new(Yaml, "maxStopDays: 12", "maxStopDays: 3", "LongestStopTooShort", "rules[8].maxStopDays", "3"),
        new(Yaml, "minRunDays: 5", "minRunDays: 0", "NumberOutOfRange", "rules[8].minRunDays", "0"),
        new(Yaml, "maxStops: 3", "maxStops: -1", "NumberOutOfRange", "rules[8].maxStops", "-1"),
        new(Yaml, "scope: company", "scope: firm", "WordUnknown", "rules[9].scope", "firm"),
        new(Yaml, "maxTonnes: { K1: 120000, K2", "maxTonnes: { K1: 120000, K5", "ReferenceUnknown", "rules[9].maxTonnes.K5", "K5"),
        new(Yaml, "maxTonnes: { K1: 120000, K2", "maxTonnes: { K1: 120000, K3", "CapOnNothing", "rules[9].maxTonnes.K3", "K3"),
        new(Yaml, "maxTonnes: { K1: 120000, K2: 200000 }", "maxTonnes: {}", "ListEmpty", "rules[9].maxTonnes", "{}"),
        new(Yaml, "scope: company", "scope: province", "ReferenceUnknown", "rules[9].maxTonnes.K1", "K1", At: "maxTonnes:", Count: 2),
        new(Yaml, "maxTonnesPerDay: 6000", "maxTonnesPerDay: big", "NumberMalformed", "rules[10].appliesTo.maxTonnesPerDay", "big"),
        new(Yaml, "minTonnesPerDay: 1000", "minTonnesPerDay: 7000", "CapacitiesReversed", "rules[10].appliesTo.maxTonnesPerDay", "6000"),
        new(Yaml, "maxSharePercent: 60", "maxSharePercent: 101", "NumberOutOfRange", "rules[10].maxSharePercent", "101"),
        new(Yaml, "maxStartsPerCityAndDay: 1", "maxStartsPerCityAndDay: 0", "NumberOutOfRange", "rules[12].maxStartsPerCityAndDay", "0"),
        new(Yaml, "horizon: { from: 2027-01-20, to: 2027-02-18 }", "horizon: { from: 2027-01-20, to: 2027-02-18, days: 30 }", "KeyUnknown", "horizon.days", "days"),

        // Facts and conditions on them.
        new(Facts, "L1,ultra-low", "L9,ultra-low", "ReferenceUnknown", "line", "L9"),
        new(Facts, "L1,ultra-low", "L1,ultra-lo", "ReferenceUnknown", "fact", "ultra-lo"),
        new(Facts, "L1,ultra-low,yes", "L1,ultra-low,true", "WordUnknown", "value", "true"),
        new(Facts, "L2,energy,98.5", "L2,energy,98.5555", "TooManyDecimals", "value", "98.5555"),
        new(Facts, "L3,fuel,coal", "L3,fuel,wood", "WordUnknown", "value", "wood"),
        new(Facts, "L3,grade,B", "L3,grade,E", "WordUnknown", "value", "E"),
        new(Facts, "示例厅,yes,\nL2", "示例厅,maybe,\nL2", "WordUnknown", "published", "maybe", At: "L1,"),
        new(Facts, "yes,2026-06-01,,", "yes,2026-06-01,2026-05-01,", "DatesReversed", "to", "2026-05-01"),
        new(Facts, "L3,fuel,coal,,,台账,,no,value\n", "L3,fuel,coal,,,台账,,no,value\nL3,fuel,mixed,2027-02-01,,,,no,\n", "FactTwice", "fact", "fuel", At: "L3,fuel,mixed"),
        new(Yaml, "id: fuel, name", "id: grade, name", "FactReserved", "facts[3].id", "grade", Count: 2),
        new(Yaml, ", words: [coal, mixed] }", " }", "KeyMissing", "facts[3].words", null, At: "- { id: fuel", Count: 2),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: smell, is: yes }] }", "ReferenceUnknown", "rules[3].appliesTo.facts[1].fact", "smell"),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: ultra-low, is: perhaps }] }", "WordUnknown", "rules[3].appliesTo.facts[1].is", "perhaps"),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: energy, is: yes }] }", "ConditionUnfit", "rules[3].appliesTo.facts[1].is", "is"),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: ultra-low, above: 1 }] }", "ConditionUnfit", "rules[3].appliesTo.facts[1].above", "above"),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: energy }] }", "ConditionEmpty", "rules[3].appliesTo.facts[1]", null),
        new(Yaml, "cities: [c1] }", "facts: [{ fact: energy, above: 200 }] }", "SelectorEmpty", "rules[3].appliesTo", null),
        new(Yaml, "cities: [c1] }", "regions: [north] }", "ReferenceUnknown", "rules[3].appliesTo.regions[1]", "north"),
        new(Yaml, "cities: [c1] }", "any: [{ cities: [c9] }] }", "ReferenceUnknown", "rules[3].appliesTo.any[1].cities[1]", "c9"),
        new(Yaml, "cities: [c1] }", "not: { cities: [c1, c2] } }", "SelectorEmpty", "rules[3].appliesTo", null),
        new(Yaml, "cities: [c1] }", "nor: { cities: [c1] } }", "KeyUnknown", "rules[3].appliesTo.nor", "nor"),

        // Windows.
        new(Yaml, "{ from: 2027-02-05, to: 2027-02-10 }", "{ from: 2027-02-05, to: 2027-02-05, count: same-clock }", "SpanWithoutDays", "windows[1].spans[2].to", "2027-02-05"),
        new(Yaml, "{ from: 2027-02-05, to: 2027-02-10 }", "{ from: 2027-02-05, to: 2027-02-10, count: roughly }", "WordUnknown", "windows[1].spans[2].count", "roughly"),
        new(Yaml, "            facts:\n".TrimStart(), "  - { id: rest, name: { zh: 其余, en: rest }, except: [horizon] }\nfacts:\n", "WindowWithoutDays", "windows[2].except", null),
        new(Yaml, "            facts:\n".TrimStart(), "  - { id: rest, name: { zh: 其余, en: rest }, except: [summer] }\nfacts:\n", "ReferenceUnknown", "windows[2].except[1]", "summer"),

        // Validity, later notices and priorities.
        new(Yaml, "    sharePercent: 50\n", "    sharePercent: 50\n    validFrom: 2027-02-01\n    validTo: 2027-01-01\n", "DatesReversed", "rules[4].validTo", "2027-01-01", At: "    validTo"),
        new(Yaml, "    maxSharePercent: 60\n", "    maxSharePercent: 60\n    validFrom: 2027-02-11\n", "RuleNeverInForce", "rules[10].validFrom", "together", At: "    validFrom"),
        new(Yaml, "    percentOfDue: 40\n", "    percentOfDue: 40\n    validFrom: 2027-01-25\n", "QuotaCut", "rules[6]", "early", At: "- id: early"),
        new(Yaml, "    maxStops: 3\n", "    maxStops: 3\n    validTo: 2027-02-01\n", "BindsPartly", "rules[8]", "blocks", At: "- id: blocks"),
        new(Yaml, "    maxStops: 3\n", "    maxStops: 3\n    supersedes: [bases]\n", "SupersedesUnknown", "rules[8].supersedes", "bases", At: "    supersedes"),
        new(Yaml, "    maxSharePercent: 60\n", "    maxSharePercent: 60\n    supersedes: [together]\n", "SupersedesCircle", "rules[10].supersedes", null, At: "    supersedes"),
        new(Yaml, "    maxSharePercent: 60\n", "    maxSharePercent: 60\n    priority: high\n", "NumberMalformed", "rules[10].priority", "high", At: "    priority"),

        // Rules together.
        Added("kind: BaseDays\n    window: winter\n    days: 1\n    appliesTo: { lines: [L1] }", "TwiceOnWindow", "window", "winter"),
        Added("kind: GradeTable\n    window: winter\n    rows: [{ deltaDays: 1 }]", "TwiceOnWindow", "window", "winter"),
        Added("kind: GradeTable\n    window: horizon\n    rows: [{ deltaDays: 1 }]", "BaseMissing", "window", "horizon"),
        Added("kind: OutlookAddOn\n    window: winter\n    thresholds: [{ fromPm25: 1, addDays: 1 }]", "TwiceOnWindow", "window", "winter"),
        Added("kind: OutlookAddOn\n    window: horizon\n    thresholds: [{ fromPm25: 1, addDays: 1 }]", "BaseMissing", "window", "horizon"),
        Added("kind: SpecialTreatment\n    treatment: one-block\n    appliesTo: { specialClasses: [co-processing] }", "TwiceOnLine", "appliesTo", "added"),
        Added("kind: BlockLength\n    minStopDays: 1\n    minRunDays: 1\n    maxStops: 1\n    appliesTo: { lines: [L1] }", "TwiceOnLine", "appliesTo", "added"),
        Added("kind: ExtraDaysLimit\n    days: 0\n    appliesTo: { lines: [L1] }", "TwiceOnLine", "appliesTo", "added"),
        Added("kind: StartLimit\n    maxStartsPerCityAndDay: 2\n    appliesTo: { lines: [L1] }", "TwiceOnLine", "appliesTo", "added"),
        Added("kind: CreditOffset\n    window: winter\n    capDays: 5\n    applyBy: 2027-01-01\n    credits: [{ line: L1, days: 7, appliedOn: 2027-01-02, document: x }]", "AppliedTooLate", "credits[1].appliedOn", "2027-01-02"),
        Added("kind: CreditOffset\n    window: horizon\n    capDays: 5\n    applyBy: 2027-01-01\n    credits: [{ line: L1, days: 7, appliedOn: 2027-01-01, document: x }]", "BaseMissing", "window", "horizon"),
        Added("kind: DebtMakeUp\n    window: winter\n    debts: { L1: 4.3 }", "NotHalfDays", "debts.L1", "4.3"),
        Added("kind: DebtMakeUp\n    window: winter\n    debts: { L9: 4 }", "ReferenceUnknown", "debts.L9", "L9"),
        Added("kind: ShutdownSwap\n    window: winter\n    between: in-plant\n    floorDays: 1\n    swaps: [{ from: L1, to: L3, days: 1, agreedOn: 2027-01-01, document: x }]", "SwapNotAllowed", "swaps[1].to", "L3"),
        Added("kind: ShutdownSwap\n    window: winter\n    between: allowed-pairs\n    allowedPairs: [{ from: L1, to: L2 }, { from: L2, to: L3 }]\n    floorDays: 1\n    swaps: [{ from: L1, to: L2, days: 1, agreedOn: 2027-01-01, document: x }, { from: L2, to: L3, days: 1, agreedOn: 2027-01-01, document: x }]", "SwapBothWays", "swaps", "L2"),
        Added("kind: SupplyBalance", "SupplyBalanceTwice", "kind", "added"),
        Added("kind: FleetTotal\n    window: horizon", "KeysExclusive", "lineDays", null, at: "- id: added"),
        Added("kind: FleetTotal\n    window: horizon\n    lineDays: 5\n    averageDays: 2", "KeysExclusive", "lineDays", "5"),
        Added("kind: FleetTotal\n    window: horizon\n    averageDays: 31", "DaysAboveWindow", "averageDays", "31"),
        Added("kind: FleetTotal\n    window: horizon\n    lineDays: 91", "FleetTotalTooLarge", "lineDays", "91"),
        Added("kind: FleetTotal\n    window: winter\n    lineDays: 9", "TwiceOnWindow", "window", "winter"),
        Added("kind: FleetTotal\n    window: horizon\n    lineDays: 9\n    split: fair", "WordUnknown", "split", "fair"),
        Added("kind: EventWindow\n    window: horizon\n    centre: { lon: 120, lat: 30 }\n    rings: [{ toKm: 50, action: stop }]\n    appliesTo: { lines: [L1, L3] }", "PlaceUnknown", "appliesTo", "L1, L3"),
        Added("kind: EventWindow\n    window: horizon\n    centre: { lon: 120, lat: 30 }\n    rings: [{ toKm: 50, action: stop, loadPercent: 50 }]", "LoadOfStop", "rings[1].loadPercent", "50", at: "rings:"),
        Added("kind: EventWindow\n    window: horizon\n    centre: { lon: 120, lat: 30 }\n    rings: [{ toKm: 50, action: load-cut }]", "KeyMissing", "rings[1].loadPercent", null, at: "rings:"),
        Added("kind: EventWindow\n    window: horizon\n    centre: { lon: 120, lat: 30 }\n    rings: [{ toKm: 50, action: stop }, { toKm: 50, action: load-cut, loadPercent: 50 }]", "RingsNotRising", "rings[2].toKm", "50", at: "rings:"),
        Added("kind: EventWindow\n    window: horizon\n    centre: { lon: 120.12345, lat: 30 }\n    rings: [{ toKm: 50, action: stop }]", "TooManyDecimals", "centre.lon", "120.12345", at: "centre:"),
        Added("kind: LoadCutEquivalent\n    window: horizon\n    loadPercent: 50\n    dueWindow: horizon", "BaseMissing", "dueWindow", "horizon"),
        Added("kind: LoadCutEquivalent\n    window: horizon\n    loadPercent: 100\n    dueWindow: winter", "NumberOutOfRange", "loadPercent", "100"),
        new(Lines, "nox_g_per_t,assumed\nL1,c1,甲县,K1,m1,5000,A,none,operating,30,20,400,grade\nL2,c2,,K2,m1,2500,B,co-processing,operating,60,50,700,\nL3,c1,\"丙,县\",K2,m1,4000,B,none,operating,90,80,1000,\nL4,c2,丁县,K3,m1,1000,D,key-project,idle,90,80,1000,\n", "nox_g_per_t,lon,lat,assumed\nL1,c1,甲县,K1,m1,5000,A,none,operating,30,20,400,119.5,,grade\nL2,c2,,K2,m1,2500,B,co-processing,operating,60,50,700,,,\nL3,c1,\"丙,县\",K2,m1,4000,B,none,operating,90,80,1000,119.5,30.25,\nL4,c2,丁县,K3,m1,1000,D,key-project,idle,90,80,1000,,,\n", "PlaceHalf", "lat", null, At: "L1,"),
        Added("kind: RotationGroups\n    groups: [{ id: a, window: horizon }, { id: b, window: winter }]", "GroupsUnequal", "groups[2].window", "18", at: "groups:"),
        Added("kind: RotationGroups\n    groups: [{ id: a, appliesTo: { lines: [L1] }, window: horizon }, { id: a, appliesTo: { lines: [L3] }, window: horizon }]", "KeyValueTwice", "groups[2].id", "a", at: "groups:"),
        Added("kind: RotationGroups\n    groups: [{ id: a, appliesTo: { cities: [c1] }, window: horizon }, { id: b, appliesTo: { lines: [L1] }, window: horizon }]", "TwoGroups", "groups[2]", "L1", at: "groups:"),
        Added("kind: RotationGroups\n    groups: [{ id: a, appliesTo: { lines: [L1] }, window: horizon }, { id: b, appliesTo: { lines: [L4] }, window: horizon }]", "SelectorEmpty", "groups[2]", null, at: "groups:"),
        Added("kind: RotationGroups\n    groups: [{ id: a, appliesTo: { lines: [L2] }, window: horizon }]", "ShareOfFixedDays", "groups", "L2"),
        Added("kind: RotationGroups\n    groups: [{ id: a, appliesTo: { lines: [L1] }, window: winter }]", "TwiceOnWindow", null, "winter", at: "- id: added"),
        new(Yaml, "    days: 2\n", "    days: 2\n    appliesTo: { lines: [L1] }\n", "ExtraDaysLimitMissing", "rules[1].appliesTo", "base", At: "- id: base"),

        // Duties with windows of their own.
        Added("kind: DeferredMakeUp\n    missedWindow: winter\n    sharePercent: 0\n    makeUpWindow: horizon", "NumberOutOfRange", "sharePercent", "0"),
        Added("kind: DeferredMakeUp\n    missedWindow: winter\n    sharePercent: 50\n    makeUpWindow: winter", "NoDaysToMakeUp", "makeUpWindow", "winter"),
        Added("kind: DeferredMakeUp\n    missedWindow: winter\n    sharePercent: 50\n    makeUpWindow: horizon\n    blockedWindows: [horizon]", "NoDaysToMakeUp", "makeUpWindow", "horizon"),
        Added("kind: FixedWindow\n    window: winter\n    appliesTo: { lines: [L1] }", "TwiceOnWindow", "window", "winter"),
        Added("kind: FixedWindow\n    window: horizon", "ShareOnFixedWindow", "window", "added"),
        Added("kind: FreePlacement\n    window: horizon\n    days: 3\n    filedBy: 2027-01-20", "FiledTooLate", "filedBy", "2027-01-20"),
        Added("kind: FreePlacement\n    window: horizon\n    days: 31\n    filedBy: 2026-12-20", "DaysAboveWindow", "days", "31"),
        Added("kind: FreePlacement\n    window: horizon\n    days: 3\n    filedBy: 2026-12-20\n    maxBlocks: 0", "NumberOutOfRange", "maxBlocks", "0"),
        Added("kind: GradeWindow\n    rows: [{ grade: A, windows: [horizon], leastDays: 3 }]", "GradeWindowRowMixed", "rows[1].leastDays", "3"),
        Added("kind: GradeWindow\n    rows: [{ grade: A, unknown: true, windows: [horizon], within: horizon, leastDays: 3, mostDays: 4 }]", "GradeWindowRowMixed", "rows[1].windows", null),
        Added("kind: GradeWindow\n    rows: [{ grade: A, unknown: true, within: horizon, leastDays: 4, mostDays: 3 }]", "MostBelowLeast", "rows[1].mostDays", "3"),
        Added("kind: GradeWindow\n    rows: [{ grade: A, unknown: true, within: horizon, leastDays: 4, mostDays: 31 }]", "DaysAboveWindow", "rows[1].mostDays", "31"),
        Added("kind: GradeWindow\n    rows: [{ grade: A, windows: [horizon, winter] }]", "WindowsOverlap", "rows[1].windows", "winter"),
        Added("kind: GradeWindow\n    rows: [{ grade: A }]", "KeyMissing", "rows[1].windows", null),
        Added("kind: GradeWindow\n    rows: [{ grade: A, windows: [horizon] }]", "LineWithoutRow", "rows", null),
        Added("kind: GradeWindow\n    rows: [{ grade: A, windows: [horizon] }, { grade: A, windows: [horizon] }]", "KeyValueTwice", "rows[2].grade", "A"),
        Added("kind: GradeWindow\n    rows: [{ grade: A, windows: [horizon] }, { grade: B, windows: [horizon] }]", "ShareOnFixedWindow", "rows", "added"),
        Added("kind: OneBlockPerClass\n    window: winter\n    days: 13\n    appliesTo: { lines: [L1] }", "BlockAboveSpan", "days", "13"),
        Added("kind: OneBlockPerClass\n    window: winter\n    days: 5\n    appliesTo: { lines: [L1] }", "BlockBesideBase", "appliesTo", "added"),
        Added("kind: PooledRest\n    days: 13\n    except: [winter]", "DaysAboveWindow", "days", "13"),
        Added("kind: PooledRest\n    days: 1\n    except: [horizon]", "WindowWithoutDays", "except", null),
        Added("kind: PooledRest\n    days: 1", "KeyMissing", "except", null, at: "- id: added"),
        Added("kind: RegionCalendar\n    totalDays: 5\n    regions: [{ appliesTo: { cities: [c1, c2] }, parts: [{ window: horizon, days: 4 }] }]", "RegionTotalDiffers", "regions[1].parts", "4"),
        Added("kind: RegionCalendar\n    totalDays: 5\n    regions: [{ appliesTo: { cities: [c1] }, parts: [{ window: horizon, days: 5 }] }]", "LineWithoutRow", "regions", null),
        Added("kind: RegionCalendar\n    totalDays: 5\n    regions: [{ appliesTo: { cities: [c1, c2] }, parts: [{ window: horizon, days: 5 }] }, { appliesTo: { cities: [c1] }, parts: [{ window: horizon, days: 5 }] }]", "TwoGradeRows", "regions[2]", "L1, L3"),
        Added("kind: RegionCalendar\n    totalDays: 5\n    regions: [{ appliesTo: { cities: [c1, c2] }, parts: [{ window: horizon, days: 1 }, { window: horizon, days: 4 }] }]", "ListValueTwice", "regions[1].parts[2].window", "horizon"),
        Added("kind: RegionCalendar\n    totalDays: 5\n    regions: [{ parts: [{ window: horizon, days: 5 }] }]", "KeyMissing", "regions[1].appliesTo", null),
        new(Yaml, "maxStartsPerCityAndDay: 1\n", "maxStartsPerCityAndDay: 1\n  - id: added\n    source: notice\n    kind: RegionCalendar\n    totalDays: 5\n    regions: [{ appliesTo: { cities: [c1, c2] }, parts: [{ window: winter, days: 5 }] }]\n", "TwiceOnWindow", "rules[13]", "winter", At: "- id: added"),
        Added("kind: SplitSeason\n    parts: [{ window: horizon, days: 5 }]\n    runDays: 25", "HorizonNotAYear", "runDays", "25"),
        Added("kind: SplitSeason\n    parts: [{ window: horizon, days: 5 }, { window: winter, days: 5 }]\n    runDays: 20", "WindowsOverlap", "parts", "winter"),
        // Adjustments.
        Added("kind: CityAddOn\n    window: winter\n    mode: at-least\n    days: 9", "CityBelowBase", "days", "9"),
        Added("kind: CityAddOn\n    window: winter\n    mode: add\n    days: 19", "DaysAboveWindow", "days", "19"),
        Added("kind: CityAddOn\n    window: horizon\n    mode: add\n    days: 1", "BaseMissing", "window", "horizon"),
        Added("kind: CityAddOn\n    window: winter\n    mode: more\n    days: 1", "WordUnknown", "mode", "more"),
        Added(Clawback("table", "energy"), "BonusUnknown", "bonusRule", "table"),
        Added(Clawback("table", "fuel"), "FactNotNumber", "fact", "fuel"),
        AddedAt(Clawback("deltas", "energy") + "    bonusRow: more\n" + Deltas("-5"), "BonusUnknown", "rules[13].bonusRow", "more", "bonusRow"),
        AddedAt(Clawback("deltas", "energy") + "\n" + Deltas("5"), "BonusUnknown", "rules[13].bonusRule", "deltas", "bonusRule"),
        AddedAt("kind: DeltaTable\n    window: horizon\n" + Row("5"), "BaseMissing", "rules[13].window", "horizon", "    window: horizon\n    rows"),
        AddedAt("kind: DeltaTable\n    window: winter\n    floorDays: 19\n" + Row("5"), "DaysAboveWindow", "rules[13].floorDays", "19", "floorDays"),
        AddedAt("kind: DeltaTable\n    window: winter\n" + Row("5") + "        requires: low\n", "ReferenceUnknown", "rules[13].rows[1].requires", "low", "requires"),
        AddedAt("kind: DeltaTable\n    window: winter\n" + Row("5").Replace("        appliesTo: { grades: [A] }\n", ""), "KeyMissing", "rules[13].rows[1]", null, "- id: more"),
        AddedAt("kind: DeltaTable\n    window: winter\n" + Row("5") + Row("6").Replace("    rows:\n", ""), "KeyValueTwice", "rules[13].rows[2].id", "more", "- id: more\n        name: { zh: 行6"),
        AddedAt(Grants("days: 4"), "GrantAboveCap", "rules[13].grants[1].days", "4", "days: 4"),
        AddedAt(Grants("days: 2").Replace("2027-01-03", "2027-01-16"), "GrantTooLate", "rules[13].grants[1].appliedOn", "2027-01-16", "appliedOn"),
        AddedAt(Grants("days: 2").Replace("capDays: 3", "capLineDays: 1"), "GrantAboveCap", "rules[13].grants[1].days", "2", "days: 2, appliedOn"),
        AddedAt(Grants("days: 2").Replace("capDays: 3", "capDays: 3\n    capLineDays: 9"), "ExactlyOneKey", "rules[13]", null, "- id: added"),
        AddedAt(Grants("days: 2").Replace("lines: [L1], ", ""), "ExactlyOneKey", "rules[13].grants[1]", null, "- { days: 2"),
        AddedAt(Grants("days: 2") + Grant("days: 1").Replace("[L1]", "[L1, L3]"), "GrantTwice", "rules[13].grants[2].lines", null, "lines: [L1, L3]"),
        Added("kind: Factor\n    percent: 201\n    appliesTo: { lines: [L1] }", "NumberOutOfRange", "percent", "201"),
        Added("kind: Factor\n    percent: 50\n    rounding: away\n    appliesTo: { lines: [L1] }", "WordUnknown", "rounding", "away"),
        Added("kind: Factor\n    percent: 50\n    appliesTo: { lines: [L2] }", "TwiceOnLine", "appliesTo", "added"),
        Added("kind: FuelSubstitution\n    window: winter\n    fact: ultra-low\n    steps: [{ fromPercent: 10, runDays: 1 }]", "FactNotNumber", "fact", "ultra-low"),
        AddedAt(Steps("10, runDays: 3"), "StepsNotRising", "rules[13].steps[2].fromPercent", "10", "fromPercent: 10, runDays: 3"),
        AddedAt(Steps("20, runDays: 2"), "StepsNotRising", "rules[13].steps[2].runDays", "2", "fromPercent: 20"),
        AddedAt(Steps("101, runDays: 3"), "NumberOutOfRange", "rules[13].steps[2].fromPercent", "101", "fromPercent: 101"),
        Added(Scope("excluded") + "\n    from: 2027-02-01", "FromWithoutProRata", "from", "excluded"),
        Added(Scope("pro-rata") + "\n    from: 2027-01-20", "DateOutsideHorizon", "from", "2027-01-20"),
        Added(Scope("pro-rata") + "\n    from: 2027-02-19", "DateOutsideHorizon", "from", "2027-02-19"),
        AddedAt(Scope("pro-rata"), "KeyMissing", "rules[13].from", null, "- id: added"),
        .. CalendarFaultCases.All,
    ];

    private static string Clawback(string table, string fact) =>
        $"kind: Clawback\n    window: winter\n    bonusRule: {table}\n    fact: {fact}\n    belowPercent: 98\n    daysPerMonth: 3\n    strikes: 2\n";

    private static string Row(string days) =>
        $"    rows:\n      - id: more\n        name: {{ zh: 行{days}, en: row }}\n        appliesTo: {{ grades: [A] }}\n        days: {days}\n        evidence: 意见\n";

    private static string Deltas(string days) =>
        $"  - id: deltas\n    kind: DeltaTable\n    source: notice\n    window: winter\n{Row(days).Replace("id: more", "id: a", StringComparison.Ordinal)}";

    private static string Grants(string days) =>
        $"kind: ExtraRun\n    window: winter\n    capDays: 3\n    deadline: 2027-01-15\n    grants:\n{Grant(days)}";

    private static string Grant(string days) => $"      - {{ lines: [L1], {days}, appliedOn: 2027-01-03, document: 批复 }}\n";

    private static string Steps(string second) =>
        $"kind: FuelSubstitution\n    window: winter\n    fact: energy\n    steps:\n      - {{ fromPercent: 10, runDays: 2 }}\n      - {{ fromPercent: {second} }}\n";

    private static string Scope(string mode) => $"kind: Scope\n    appliesTo: {{ lines: [L1] }}\n    mode: {mode}\n    reason: {{ zh: 自管, en: on its own }}";

    // As Added, with the fault at any place.
    private static FaultCase AddedAt(string rule, string kind, string column, string? found, string at) => new(
        Yaml,
        "maxStartsPerCityAndDay: 1\n",
        $"maxStartsPerCityAndDay: 1\n  - id: added\n    source: notice\n    {rule}\n",
        kind,
        column,
        found,
        At: at);

    // A thirteenth rule at the end of the file; the fault is at the given key of it.
    private static FaultCase Added(string rule, string kind, string? key, string? found, string? at = null) => new(
        Yaml,
        "maxStartsPerCityAndDay: 1\n",
        $"maxStartsPerCityAndDay: 1\n  - id: added\n    source: notice\n    {Marked(rule, key ?? "kind")}\n",
        kind,
        key is null ? "rules[13]" : $"rules[13].{key}",
        found,
        At: at ?? Marker);

    private const string Marker = "# here";

    private static string Marked(string rule, string key) =>
        string.Join('\n', rule.Split('\n').Select(line => line.TrimStart().StartsWith(key.Split('[', '.')[0] + ":", StringComparison.Ordinal) ? $"{line} {Marker}" : line));
}
