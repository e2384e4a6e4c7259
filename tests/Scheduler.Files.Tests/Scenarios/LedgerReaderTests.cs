using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class LedgerReaderTests
{
    [Fact]
    public void Terms_Read_AreAsWritten()
    {
        var terms = Read().LedgerTerms!;

        Assert.Equal(("示例厅", "第三条"), (terms.Source.Issuer, terms.Source.Article));
        Assert.Equal((CountMode.HalfDays, LedgerSettlement.Month, true), (terms.CountMode, terms.Settlement, terms.SurplusPaysNextMonth));
        Assert.Equal(["january", "february"], terms.Periods.Select(period => period.Id));
        Assert.Equal((LedgerCarry.WithApproval, 5, new LocalDate(2027, 2, 4)), (terms.AcrossPeriods, terms.CapDays, terms.CreditEnds));
        Assert.Equal((new DebtDeadline(null), 150), (terms.DebtDue, terms.DebtFactorPercent));
        Assert.Equal(
            ["Breakdown  False", "Maintenance january True", "Alert february False"],
            terms.Uncounted.Select(uncounted => $"{uncounted.Reason} {uncounted.Window?.Id} {uncounted.Outside}"));
        Assert.Equal([LedgerEntryKind.Waiver, LedgerEntryKind.Carry, LedgerEntryKind.Offset], terms.NeedsApproval.AsEnumerable());
    }

    [Theory]
    [InlineData("creditEnds: january", "2027-01-31")]
    [InlineData("creditEnds: 2027-02-04", "2027-02-04")]
    public void CreditEnds_OfAWindow_IsItsLastDay(string key, string end)
    {
        using var folder = new TestFolder(LedgerSample.Files)
            .Change("scenario.yaml", "creditEnds: 2027-02-04", key)
            .Change("ledger.csv", "3,2027-02-02,L2", "3,2027-01-31,L2");

        Assert.Equal(end, $"{Sound(folder).LedgerTerms!.CreditEnds:uuuu-MM-dd}");
    }

    [Fact]
    public void Terms_Shortest_HaveCautiousDefaults()
    {
        const string Shortest = "ledger:\n  source: notice\n  countMode: same-clock\n  periods: [winter]\n  acrossPeriods: never\nprovenance:\n";
        using var folder = new TestFolder().Change("scenario.yaml", "provenance:\n", Shortest);

        var terms = Sound(folder).LedgerTerms!;

        Assert.Equal((LedgerSettlement.Period, false, null, null, null), (terms.Settlement, terms.SurplusPaysNextMonth, terms.CapDays, terms.CreditEnds, terms.DebtDue));
        Assert.Equal(100, terms.DebtFactorPercent);
        Assert.True(terms.Uncounted.IsEmpty && terms.NeedsApproval.IsEmpty);
    }

    [Fact]
    public void DebtDue_OfADate_IsThatDate()
    {
        using var folder = new TestFolder(LedgerSample.Files).Change("scenario.yaml", "debtDue: next-month", "debtDue: 2027-11-30");

        Assert.Equal(new DebtDeadline(new LocalDate(2027, 11, 30)), Sound(folder).LedgerTerms!.DebtDue);
    }

    [Fact]
    public void Stops_Read_AreInstantsInChinaTime()
    {
        var stops = Read().RecordedStops;

        Assert.Equal(["s1", "s2", "s3"], stops.Select(stop => stop.Id));
        Assert.Equal((Instant.FromUtc(2027, 1, 20, 0, 0), Instant.FromUtc(2027, 1, 28, 12, 0)), (stops[0].Start, stops[0].End));
        Assert.Equal("2027-02-04T00:00", ChinaTime.Write(stops[1].End));
        Assert.Equal((HalfDays.OfDays(8), null), (stops[0].PrintedDays, stops[1].PrintedDays));
        Assert.Equal((StopReason.Maintenance, "检修记录"), (stops[2].Reason, stops[2].Document));
    }

    [Fact]
    public void Entries_Read_AreAsWritten()
    {
        var entries = Read().LedgerEntries;

        Assert.Equal([1, 2, 3, 4, 5, 6], entries.Select(entry => entry.Seq));
        Assert.Equal(
            new LedgerEntry(
                3, new LocalDate(2027, 2, 2), "L2", "january", LedgerEntryKind.Offset, HalfDays.OfDays(2), "february", null, "申请冲抵", "示例〔2027〕7号", "示例厅"),
            entries[2]);
        Assert.Equal((1, new HalfDays(5), null), (entries[5].Corrects, entries[5].Days, entries[5].ToPeriodId));
    }

    [Fact]
    public void Tables_WithoutTheOptionalColumns_AreRead()
    {
        using var folder = new TestFolder(LedgerSample.Files)
            .Write("stops.csv", "id,line,start,end,reason,document\ns1,L1,2027-01-20T08:00,2027-01-28T20:00,planned,log\n")
            .Write("ledger.csv", "seq,date,line,period,kind,days,reason,document\n1,2027-01-20,L1,january,opening-debt,3,x,y\n");

        var scenario = Sound(folder);

        Assert.Null(Assert.Single(scenario.RecordedStops).PrintedDays);
        Assert.Equal("", Assert.Single(scenario.LedgerEntries).ApprovedBy);
    }

    [Fact]
    public void Stops_OfALineThatTouch_DoNotOverlap()
    {
        using var folder = new TestFolder(LedgerSample.Files).Change("stops.csv", "2027-02-01T00:00", "2027-01-28T20:00");

        Assert.Equal(3, Sound(folder).RecordedStops.Length);
    }

    [Fact]
    public void Scenario_WithoutABook_HasNone()
    {
        using var folder = new TestFolder();

        var scenario = Sound(folder);

        Assert.Null(scenario.LedgerTerms);
        Assert.True(scenario.LedgerEntries.IsEmpty && scenario.RecordedStops.IsEmpty);
    }

    private static Scenario Read()
    {
        using var folder = new TestFolder(LedgerSample.Files);
        return Sound(folder);
    }

    private static Scenario Sound(TestFolder folder)
    {
        var result = folder.Read();
        Assert.True(result.Faults.IsEmpty, string.Join('\n', result.Faults.Select(fault => FaultText.Of(fault, Language.English))));
        return result.Scenario!;
    }
}
