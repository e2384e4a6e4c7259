namespace Scheduler.Files.Tests.Scenarios;

/// <summary>A valid scenario with every rule kind, an idle line, a city and a market without lines.</summary>
internal static class SampleScenario
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["scenario.yaml"] = """
            version: 1
            id: sample-1
            title: { zh: 样例, en: Sample }
            province: 示例省
            status: official
            horizon: { from: 2027-01-20, to: 2027-02-18 }
            pollutantWeights: { pm: 1.0, so2: 0.3, nox: 0.125 }
            windows:
              - id: winter
                name: { zh: 冬季, en: winter }
                spans:
                  - { from: 2027-01-20, to: 2027-01-31 }
                  - { from: 2027-02-05, to: 2027-02-10 }
            facts:
              - { id: ultra-low, name: { zh: 超低排放, en: ultra-low emission }, type: flag }
              - { id: energy, name: { zh: 单位产品综合能耗, en: energy per tonne }, type: number, unit: kgce/t }
              - { id: fuel, name: { zh: 燃料, en: fuel }, type: word, words: [coal, mixed] }
            sources:
              - { id: notice, issuer: 示例厅, notice: 示例〔2026〕1号 }
              - { id: draft, issuer: 本工具, notice: 假设草案, assumed: true }
            provenance:
              - { zh: 虚构。, en: Made up. }
            rules:
              - id: base
                kind: BaseDays
                source: notice
                article: 第一条
                window: winter
                days: 10
              - id: table
                kind: GradeTable
                source: draft
                window: winter
                capacityClasses:
                  - { id: small, fromTonnesPerDay: 0 }
                  - { id: large, fromTonnesPerDay: 4000 }
                rows:
                  - { grade: A, deltaDays: -2 }
                  - { grade: B, capacityClass: large, cityClass: key, deltaDays: 1 }
              - id: outlook
                kind: OutlookAddOn
                source: draft
                assumed: false
                firmness: encouraged
                appliesTo: { cities: [c1] }
                window: winter
                thresholds:
                  - { fromPm25: 35.5, addDays: 1 }
                  - { fromPm25: 60, addDays: 3 }
              - id: waste
                kind: SpecialTreatment
                source: notice
                appliesTo: { specialClasses: [co-processing] }
                treatment: share
                sharePercent: 50
              - id: extra
                kind: ExtraDaysLimit
                source: notice
                days: 2
              - id: early
                kind: PeriodMinimum
                source: notice
                window: winter
                percentOfDue: 40
              - id: festival
                kind: SpringFestivalWindow
                source: notice
                daysBefore: 4
                daysAfter: 9
                days: 3
              - id: blocks
                kind: BlockLength
                source: draft
                minStopDays: 4
                maxStopDays: 12
                minRunDays: 5
                maxStops: 3
                lastStopMayContinue: true
              - id: caps
                kind: OutputCap
                source: notice
                scope: company
                window: horizon
                maxTonnes: { K1: 120000, K2: 200000 }
              - id: together
                kind: ConcurrencyLimit
                source: notice
                appliesTo: { minTonnesPerDay: 1000, maxTonnesPerDay: 6000 }
                window: winter
                maxSharePercent: 60
              - id: supply
                kind: SupplyBalance
                source: notice
              - id: starts
                kind: StartLimit
                source: notice
                maxStartsPerCityAndDay: 1

            """,
        ["cities.csv"] = """
            id,name_zh,name_en,class,population,assumed
            c1,甲市,City One,key,3000000,
            c2,乙市,City Two,ordinary,5000000,class;population
            c3,丙市,City Three,ordinary,1000000,

            """,
        ["markets.csv"] = """
            id,name_zh,name_en,silo_tonnes,opening_stock_tonnes,assumed
            m1,东,East,60000,20000,silo_tonnes
            m2,西,West,5000,5000,

            """,
        ["lines.csv"] = """
            id,city,county,company,market,tonnes_per_day,grade,special_class,status,pm_g_per_t,so2_g_per_t,nox_g_per_t,assumed
            L1,c1,甲县,K1,m1,5000,A,none,operating,30,20,400,grade
            L2,c2,,K2,m1,2500,B,co-processing,operating,60,50,700,
            L3,c1,"丙,县",K2,m1,4000,B,none,operating,90,80,1000,
            L4,c2,丁县,K3,m1,1000,D,key-project,idle,90,80,1000,

            """,
        ["facts.csv"] = """
            line,fact,value,from,to,evidence,approver,published,assumed
            L1,ultra-low,yes,2026-06-01,,验收意见,示例厅,yes,
            L2,energy,98.5,,2027-01-31,监察意见,,no,evidence
            L3,fuel,coal,,,台账,,no,value
            L3,grade,B,2027-02-01,,复核意见,示例厅,yes,

            """,
        ["outlook.csv"] = """
            city,from,to,pm25_ug_per_m3
            c1,2027-01-20,2027-01-31,45.5
            c1,2027-02-01,2027-02-18,61
            c2,2027-01-20,2027-02-18,40.0
            c3,2027-02-01,2027-02-18,30.9
            c3,2027-01-20,2027-01-31,20

            """,
        ["demand.csv"] = """
            market,month,tonnes
            m1,2027-01,125000
            m1,2027-02,147000
            m2,2027-01,0
            m2,2027-02,0

            """,
        ["history.csv"] = """
            line,state,since
            L3,stopped,2027-01-17
            L1,running,2026-11-01

            """,
        ["orders.csv"] = """
            id,line,from,to,state,issuer,document,article
            o1,L2,2027-01-28,2027-01-29,stopped,示例厅,示例〔2026〕2号,第二条
            o2,L2,2027-02-01,2027-02-02,running,示例厅,示例〔2026〕3号,

            """,
        ["alerts.csv"] = """
            id,level,cities,pollutant,issued,starts,ends,replaces,issuer,document
            a1,yellow,c1;c2,pm25,2027-01-21T16:00,2027-01-23T10:00,2027-01-26T10:00,,示例市,示例〔2027〕1号
            a2,orange,c2,pm25,2027-01-23T18:00,2027-01-24T10:00,2027-01-27T18:00,a1,示例市,示例〔2027〕2号
            a3,orange,c2,pm25,2027-01-25T18:00,2027-01-24T10:00,2027-01-26T08:00,a2,示例市,示例〔2027〕3号
            a4,yellow,c1,ozone,2027-01-23T10:00,2027-01-24T00:00,2027-01-25T00:00,,示例市,示例〔2027〕4号

            """,
    };
}
