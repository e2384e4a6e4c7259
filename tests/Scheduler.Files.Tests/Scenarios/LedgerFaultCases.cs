using System.Collections.Immutable;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The table of faults of the book: one change each to <see cref="LedgerSample"/>.</summary>
internal static class LedgerFaultCases
{
    private const string Yaml = "scenario.yaml";
    private const string Stops = "stops.csv";
    private const string Ledger = "ledger.csv";

    public static ImmutableArray<FaultCase> All { get; } =
    [
        // Terms.
        new(Yaml, "countMode: half-days", "countMode: days", "WordUnknown", "ledger.countMode", "days"),
        new(Yaml, "  countMode: half-days\n", "", "KeyMissing", "ledger.countMode", null, At: "  source: notice\n  article: 第三条"),
        new(Yaml, "  acrossPeriods: with-approval\n", "", "KeyMissing", "ledger.acrossPeriods", null, At: "  source: notice\n  article: 第三条"),
        new(Yaml, "  periods: [february, january]\n", "", "KeyMissing", "ledger.periods", null, At: "  source: notice\n  article: 第三条"),
        new(Yaml, "periods: [february, january]", "periods: [february, januar]", "ReferenceUnknown", "ledger.periods[2]", "januar"),
        new(Yaml, "periods: [february, january]", "periods: [february, winter]", "LedgerPeriodsOverlap", "ledger.periods[2]", "winter"),
        new(Yaml, "periods: [february, january]", "periods: [february, horizon]", "LedgerPeriodsOverlap", "ledger.periods[2]", "horizon"),
        new(Yaml, "periods: [february, january]", "periods: [january, january]", "ListValueTwice", "ledger.periods[2]", "january"),
        new(Yaml, "periods: [february, january]", "periods: []", "ListEmpty", "ledger.periods", "[]"),
        new(Yaml, "source: notice\n  article: 第三条", "source: law\n  article: 第三条", "ReferenceUnknown", "ledger.source", "law"),
        new(Yaml, "settle: month", "settle: period", "LedgerKeyIdle", "ledger.surplusPaysNextMonth", "true", At: "  surplusPaysNextMonth"),
        new(Yaml, "creditEnds: 2027-02-04", "creditEnds: soon", "DateOrNameUnknown", "ledger.creditEnds", "soon"),
        new(Yaml, "creditEnds: 2027-02-04", "creditEnds: 2027-02-30", "DateOrNameUnknown", "ledger.creditEnds", "2027-02-30"),
        new(Yaml, "debtDue: next-month", "debtDue: next", "DateOrNameUnknown", "ledger.debtDue", "next"),
        new(Yaml, "debtFactorPercent: 150", "debtFactorPercent: 99", "NumberOutOfRange", "ledger.debtFactorPercent", "99"),
        new(Yaml, "capDays: 5", "capDays: 0", "NumberOutOfRange", "ledger.capDays", "0"),
        new(Yaml, "{ reason: breakdown }", "{ reason: failure }", "WordUnknown", "ledger.uncounted[1].reason", "failure"),
        new(Yaml, "{ reason: breakdown }", "{ reason: breakdown, inside: january, outside: february }", "UncountedBoth", "ledger.uncounted[1]", null),
        new(Yaml, "outside: january", "outside: winters", "ReferenceUnknown", "ledger.uncounted[2].outside", "winters"),
        new(Yaml, "approvals: [waiver, carry]", "approvals: [waivers, carry]", "WordUnknown", "ledger.approvals[1]", "waivers"),
        new(Yaml, "article: 第三条\n", "article: 第三条\n  unit: days\n", "KeyUnknown", "ledger.unit", "unit", At: "  unit"),

        // Stops.
        new(Stops, "2027-01-20T08:00", "2027-01-20", "InstantMalformed", "start", "2027-01-20"),
        new(Stops, "2027-01-28T20:00", "2027-01-28T25:00", "InstantMalformed", "end", "2027-01-28T25:00"),
        new(Stops, "2027-01-28T20:00", "2127-01-28T20:00", "InstantMalformed", "end", "2127-01-28T20:00"),
        new(Stops, "2027-01-28T20:00", "2027-01-20T08:00", "StopReversed", "end", "2027-01-20T08:00"),
        new(Stops, "2027-02-01T00:00", "2027-01-28T19:59", "StopsOverlap", "start", "s2"),
        new(Stops, "s3,L2", "s3,L9", "ReferenceUnknown", "line", "L9"),
        new(Stops, "maintenance", "repair", "WordUnknown", "reason", "repair"),
        new(Stops, "检修记录", "", "ValueMissing", "document", null, At: "s3"),
        new(Stops, "5号,8", "5号,8.3", "NotHalfDays", "printed_days", "8.3"),
        new(Stops, "5号,8", "5号,0", "NumberOutOfRange", "printed_days", "0"),
        new(Stops, "s2,", "s1,", "KeyValueTwice", "id", "s1", At: "s1,L1,2027-02-01"),

        // Entries.
        new(Ledger, "3,2027-02-02,L2", "4,2027-02-02,L2", "SeqGap", "seq", "4", Count: 2),
        new(Ledger, "1,2027-01-20,L1", "0,2027-01-20,L1", "NumberOutOfRange", "seq", "0", Count: 3),
        new(Ledger, "5,2027-02-03,L3,february,waiver,1,,,保供,示例〔2027〕8号,示例厅\n", "", "SeqGap", "seq", "6", At: "6,"),
        new(Ledger, "opening-debt,3", "opening-debt,3.2", "NotHalfDays", "days", "3.2", Count: 1),
        new(Ledger, "opening-debt,3", "opening-debt,0", "NumberOutOfRange", "days", "0"),
        new(Ledger, "opening-debt,3,,", "opening-debt,3,february,", "CellNotForKind", "to_period", "february"),
        new(Ledger, "opening-credit,4.5,,,", "opening-credit,4.5,,1,", "CellNotForKind", "corrects", "1"),
        new(Ledger, "opening-debt", "opening-debts", "WordUnknown", "kind", "opening-debts"),
        new(Ledger, "offset,2,february", "offset,2,", "ValueMissing", "to_period", null, At: "3,"),
        new(Ledger, "offset,2,february", "offset,2,january", "ToPeriodNotLater", "to_period", "january"),
        new(Ledger, "offset,2,february", "offset,2,winter", "ReferenceUnknown", "to_period", "winter"),
        new(Ledger, "7号,示例厅\n4", "7号,\n4", "ApprovalMissing", "approved_by", null, At: "3,"),
        new(Ledger, "8号,示例厅", "8号,", "ApprovalMissing", "approved_by", null, At: "5,"),
        new(Ledger, "correction,2.5,,1", "correction,2.5,,", "ValueMissing", "corrects", null, At: "6,"),
        new(Ledger, "correction,2.5,,1", "correction,2.5,,6", "CorrectionTarget", "corrects", "6", At: "6,"),
        new(Ledger, "correction,2.5,,1", "correction,2.5,,2", "CorrectionElsewhere", "line", "L1", At: "6,"),
        new(Ledger, "correction,2.5,,1", "correction,2.5,,4", "ApprovalMissing", "approved_by", null, At: "6,"),
        new(Ledger, "3,2027-02-02,L2", "3,2027-02-05,L2", "OffsetTooLate", "date", "2027-02-05"),
        new(Yaml, "  acrossPeriods: with-approval\n  capDays: 5\n  creditEnds: 2027-02-04\n", "  acrossPeriods: never\n", "OffsetNever", "kind", "offset", At: "3,", In: Ledger),
        new(Yaml, "acrossPeriods: with-approval", "acrossPeriods: never", "LedgerKeyIdle", "ledger.capDays", "5", At: "  capDays", Count: 2),
    ];
}
