namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The sample scenario with a book of due and done days: two periods, entries of every kind, stops for several reasons.</summary>
internal static class LedgerSample
{
    private const string Windows = """
          - id: january
            name: { zh: 一月, en: January }
            spans: [{ from: 2027-01-20, to: 2027-01-31 }]
          - id: february
            name: { zh: 二月, en: February }
            spans: [{ from: 2027-02-01, to: 2027-02-18 }]

        """;

    private const string Ledger = """
        ledger:
          source: notice
          article: 第三条
          countMode: half-days
          periods: [february, january]
          settle: month
          surplusPaysNextMonth: true
          acrossPeriods: with-approval
          capDays: 5
          creditEnds: 2027-02-04
          debtDue: next-month
          debtFactorPercent: 150
          uncounted:
            - { reason: breakdown }
            - { reason: maintenance, outside: january }
            - { reason: alert, inside: february }
          approvals: [waiver, carry]

        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(SampleScenario.Files)
    {
        ["scenario.yaml"] = SampleScenario.Files["scenario.yaml"]
            .Replace("windows:\n", "windows:\n" + Windows.Replace("\r", ""), StringComparison.Ordinal)
            .Replace("provenance:\n", Ledger.Replace("\r", "") + "provenance:\n", StringComparison.Ordinal),
        ["stops.csv"] = """
            id,line,start,end,reason,document,printed_days
            s1,L1,2027-01-20T08:00,2027-01-28T20:00,planned,示例〔2027〕5号,8
            s2,L1,2027-02-01T00:00,2027-02-03T24:00,alert,示例〔2027〕6号,
            s3,L2,2026-12-30T00:00,2027-01-25T12:00,maintenance,检修记录,

            """,
        ["ledger.csv"] = """
            seq,date,line,period,kind,days,to_period,corrects,reason,document,approved_by
            1,2027-01-20,L1,january,opening-debt,3,,,上年欠停,示例〔2026〕9号,
            2,2027-01-20,L2,january,opening-credit,4.5,,,上年超停,示例〔2026〕9号,
            3,2027-02-02,L2,january,offset,2,february,,申请冲抵,示例〔2027〕7号,示例厅
            4,2027-02-02,L1,january,carry,1.5,february,,结转,示例〔2027〕7号,示例厅
            5,2027-02-03,L3,february,waiver,1,,,保供,示例〔2027〕8号,示例厅
            6,2027-02-04,L1,january,correction,2.5,,1,核对后更正,示例〔2027〕9号,

            """,
    };
}
