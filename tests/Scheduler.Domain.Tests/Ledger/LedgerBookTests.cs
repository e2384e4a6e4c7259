using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;

namespace Scheduler.Domain.Tests.Ledger;

/// <summary>Accounts of the notices in the brief, and every term at its edge.</summary>
public sealed class LedgerBookTests
{
    // Sichuan 2023: months settled, surplus may pay the next month, debt must be paid in the next month, closed each quarter.
    private static BookTelling Sichuan() => new BookTelling()
        .With(terms => terms with
        {
            Settlement = LedgerSettlement.Month,
            SurplusPaysNextMonth = true,
            AcrossPeriods = LedgerCarry.WithApproval,
            DebtDue = new DebtDeadline(null),
        })
        .Period("q3", "2024-07-01..2024-09-30")
        .Period("q4", "2024-10-01..2024-12-31")
        .Due("q3", 40)
        .Due("q4", 30)
        .MonthDue("q4", 2024, 10, 10)
        .MonthDue("q4", 2024, 11, 10)
        .MonthDue("q4", 2024, 12, 10);

    [Fact]
    public void Sichuan_SurplusOfAMonth_PaysTheNext()
    {
        var account = Sichuan().Stop("2024-10-01..2024-10-14").Stop("2024-11-01..2024-11-06").Stop("2024-12-01..2024-12-10").Account("q4", "2024-12-31");

        Assert.Equal(["10 14 0 4", "10 6 0 0", "10 10 0 0"], account.Steps.Select(Said));
        Assert.Equal(("0", "0"), (account.Owed.ToString(), account.Credit.ToString()));
    }

    [Fact]
    public void Sichuan_DebtOfAMonth_IsOverdueWhenTheNextDoesNotPayIt()
    {
        var book = Sichuan().Stop("2024-10-01..2024-10-04").Stop("2024-11-01..2024-11-05");

        Assert.Equal("0", book.Account("q4", "2024-11-30").Overdue.ToString());
        Assert.Equal("1", book.Account("q4", "2024-12-01").Overdue.ToString());
        Assert.Equal("0", book.Stop("2024-12-05").Account("q4", "2024-12-05").Overdue.ToString());
    }

    [Fact]
    public void Sichuan_SurplusOfAQuarter_PaysTheNextOnlyByAnApprovedOffset()
    {
        var book = Sichuan().Stop("2024-07-01..2024-08-14").Stop("2024-10-01..2024-10-25");
        Assert.Equal(("5", "0"), CreditAndOwed(book.Account("q3", "2024-12-31")));
        Assert.Equal(("0", "5"), CreditAndOwed(book.Account("q4", "2024-12-31")));

        book.Entry("2024-10-08", LedgerEntryKind.Offset, "q3", 5, to: "q4");

        Assert.Equal(("0", "0"), CreditAndOwed(book.Account("q3", "2024-12-31")));
        Assert.Equal(("0", "0"), CreditAndOwed(book.Account("q4", "2024-12-31")));
    }

    [Fact]
    public void Sichuan_SurplusWhereQuartersAreNotCrossed_ExpiresAtTheClose()
    {
        var book = Sichuan().With(terms => terms with { AcrossPeriods = LedgerCarry.Never }).Stop("2024-07-01..2024-08-14");

        var before = book.Account("q3", "2024-09-30");
        var after = book.Account("q3", "2024-10-01");

        Assert.Equal(("5", "0"), (before.Credit.ToString(), before.Expired.ToString()));
        Assert.Equal(("0", "5"), (after.Credit.ToString(), after.Expired.ToString()));
        Assert.Equal(LedgerItemKind.Expiry, after.Items[^1].Kind);
    }

    [Theory]
    [InlineData("2024-11-29", "2024-11-30", "0")]
    [InlineData("2024-11-29", "2024-12-01", "0")]
    [InlineData("2024-11-28", "2024-11-30", "0")]
    [InlineData("2024-11-28", "2024-12-01", "1")]
    public void Sichuan_OldDebt_IsDueBy30November(string lastDay, string asOf, string overdue)
    {
        var book = new BookTelling()
            .With(terms => terms with { DebtDue = new DebtDeadline(new LocalDate(2024, 11, 30)) })
            .Period("q4", "2024-10-01..2024-12-31")
            .Entry("2024-10-31", LedgerEntryKind.OpeningDebt, "q4", 7)
            .Stop($"2024-11-23..{lastDay}");

        Assert.Equal(overdue, book.Account("q4", asOf).Overdue.ToString());
    }

    [Fact]
    public void Shandong2025_CreditOfTheWinter_PaysInJulyUpToFiveDays()
    {
        var book = Shandong2025().Entry("2025-07-05", LedgerEntryKind.Offset, "winter", 5, to: "july").Stop("2025-07-06..2025-07-20");

        var july = book.Account("july", "2025-07-25");

        Assert.Equal(("20", "15", "5", "0"), (july.Due.ToString(), july.Done.ToString(), july.OffsetIn.ToString(), july.Owed.ToString()));
        Assert.Equal(("0", "3"), (book.Account("winter", "2025-07-25").Credit.ToString(), book.Account("winter", "2025-07-25").Expired.ToString()));
        Assert.Equal(new LocalDate(2025, 7, 5), book.Account("winter", "2025-07-05").CreditEnds);
        Assert.Equal("3", book.Account("winter", "2025-07-05").Credit.ToString());
    }

    [Fact]
    public void Shandong2025_SixDays_AreAboveTheCap()
    {
        var problem = Assert.Single(Shandong2025().Entry("2025-07-05", LedgerEntryKind.Offset, "winter", 5.5m, to: "july").Settle("2025-07-25").Problems);

        Assert.Equal((LedgerProblemKind.OffsetAboveCap, "july", "5.5", "5"), (problem.Kind, problem.PeriodId, problem.Found.ToString(), problem.Allowed.ToString()));
        Assert.Equal(1, Assert.Single(problem.Seqs));
    }

    [Fact]
    public void Shandong2021_SurplusAbove160_ShortensTheNextWinterOnApplication()
    {
        var book = new BookTelling()
            .Period("year", "2021-01-01..2021-11-30")
            .Period("winter", "2021-12-01..2022-03-31")
            .Due("year", 160)
            .Due("winter", 121)
            .Stop("2021-01-01..2021-05-31")
            .Stop("2021-06-11..2021-06-30");
        Assert.Equal("11", book.Account("year", "2021-11-30").Credit.ToString());

        book.Entry("2021-11-30", LedgerEntryKind.Offset, "year", 11, to: "winter").Stop("2021-12-12..2022-03-31");

        Assert.Equal(("0", "0"), CreditAndOwed(book.Account("winter", "2022-03-31")));
        Assert.Equal(("0", "0"), CreditAndOwed(book.Account("year", "2022-03-31")));
    }

    [Fact]
    public void Xinxiang2020_DebtSplitOverThreeLines_IsDueByTheEndOfSeptember()
    {
        var book = new BookTelling()
            .With(terms => terms with { DebtDue = new DebtDeadline(new LocalDate(2020, 9, 30)) })
            .Period("make-up", "2020-07-01..2020-12-31")
            .Entry("2020-07-01", LedgerEntryKind.OpeningDebt, "make-up", 39, line: "L1")
            .Entry("2020-07-01", LedgerEntryKind.OpeningDebt, "make-up", 39, line: "L2")
            .Entry("2020-07-01", LedgerEntryKind.OpeningDebt, "make-up", 17, line: "L3")
            .Stop("2020-07-15..2020-08-22", "L1")
            .Stop("2020-08-01..2020-09-30", "L2")
            .Stop("2020-09-20..2020-09-30", "L3");

        var accounts = book.Settle("2020-10-01", "L1", "L2", "L3").Accounts;

        Assert.Equal("95", accounts.Sum(account => account.Due).ToString());
        Assert.Equal(["0", "0", "6"], accounts.Select(account => account.Owed.ToString()));
        Assert.Equal(["0", "0", "6"], accounts.Select(account => account.Overdue.ToString()));
        Assert.Equal(["0", "22", "0"], accounts.Select(account => account.Credit.ToString()));
        Assert.Equal("0", book.Account("make-up", "2020-09-30", "L3").Overdue.ToString());
    }

    [Fact]
    public void Xinxiang2020_HalfDays_AreKept()
    {
        var account = new BookTelling().Period("make-up", "2020-07-01..2020-09-30")
            .Entry("2020-07-01", LedgerEntryKind.OpeningDebt, "make-up", 44.5m)
            .Stop("2020-07-01..2020-08-13")
            .Account("make-up", "2020-09-30");

        Assert.Equal(("44.5", "44", "0.5"), (account.Due.ToString(), account.Done.ToString(), account.Owed.ToString()));
    }

    [Theory]
    [InlineData(100, "25")]
    [InlineData(200, "30")]
    public void Carry_OfDebt_IsDueInTheLaterPeriodWithTheFactor(int factor, string due)
    {
        var book = new BookTelling()
            .With(terms => terms with { DebtFactorPercent = factor })
            .Period("a", "2027-01-01..2027-01-31")
            .Period("b", "2027-02-01..2027-02-28")
            .Due("a", 10)
            .Due("b", 20)
            .Stop("2027-01-01..2027-01-05")
            .Entry("2027-02-01", LedgerEntryKind.Carry, "a", 5, to: "b");

        Assert.Equal("0", book.Account("a", "2027-02-28").Owed.ToString());
        Assert.Equal(due, book.Account("b", "2027-02-28").Due.ToString());
    }

    [Fact]
    public void Waiver_OfDays_LowersTheDue() => Assert.Equal(
        ("7", "7"),
        DueAndOwed(new BookTelling().Period("a", "2027-01-01..2027-01-31").Due("a", 10).Entry("2027-01-02", LedgerEntryKind.Waiver, "a", 3).Account("a", "2027-01-31")));

    [Fact]
    public void Correction_OfAnEntry_TakesItsPlaceAndTheEntryStaysVisible()
    {
        var book = new BookTelling().Period("a", "2027-01-01..2027-01-31")
            .Entry("2027-01-01", LedgerEntryKind.OpeningDebt, "a", 39)
            .Entry("2027-01-10", LedgerEntryKind.Correction, "a", 17.5m, corrects: 1)
            .Entry("2027-01-20", LedgerEntryKind.Correction, "a", 0, corrects: 1);

        Assert.Equal("39", book.Account("a", "2027-01-09").Owed.ToString());
        Assert.Equal("17.5", book.Account("a", "2027-01-10").Owed.ToString());
        var item = Assert.Single(book.Account("a", "2027-01-20").Items);
        Assert.Equal((1, 3, true), (item.Seq, item.CorrectedBy, item.Amount.IsZero));
    }

    [Theory]
    [InlineData(LedgerProblemKind.OffsetAboveCredit)]
    [InlineData(LedgerProblemKind.OffsetAboveCap)]
    [InlineData(LedgerProblemKind.OffsetAboveDue)]
    [InlineData(LedgerProblemKind.CarryAboveOwed)]
    [InlineData(LedgerProblemKind.WaiverAboveDue)]
    public void Entries_AtTheLimit_AreSoundAndHalfADayMoreIsNot(LedgerProblemKind kind)
    {
        foreach (var (more, sound) in new[] { (0m, true), (0.5m, false) })
        {
            var book = new BookTelling().Period("a", "2027-01-01..2027-01-31").Period("b", "2027-02-01..2027-02-28").Due("a", 10).Due("b", 20);
            _ = kind switch
            {
                LedgerProblemKind.OffsetAboveCredit => book.Stop("2027-01-01..2027-01-14").Entry("2027-02-01", LedgerEntryKind.Offset, "a", 4 + more, "b"),
                LedgerProblemKind.OffsetAboveCap => book.With(terms => terms with { CapDays = 5 }).Stop("2027-01-01..2027-01-31")
                    .Entry("2027-02-01", LedgerEntryKind.Offset, "a", 3, "b").Entry("2027-02-02", LedgerEntryKind.Offset, "a", 2 + more, "b"),
                LedgerProblemKind.OffsetAboveDue => book.Stop("2027-01-01..2027-01-31").Entry("2027-02-01", LedgerEntryKind.Offset, "a", 20 + more, "b"),
                LedgerProblemKind.CarryAboveOwed => book.Stop("2027-01-01..2027-01-04").Entry("2027-02-01", LedgerEntryKind.Carry, "a", 6 + more, "b"),
                _ => book.Entry("2027-02-01", LedgerEntryKind.Waiver, "b", 20 + more),
            };

            var problems = book.Settle("2027-02-28").Problems;

            Assert.Equal(sound ? [] : [kind], problems.Select(problem => problem.Kind));
            Assert.All(problems, problem => Assert.Contains(problem.Found.ToString(), problem.Problem.Zh, StringComparison.Ordinal));
            Assert.All(problems, problem => Assert.NotEmpty(problem.Limit.En + problem.Remedy.En));
        }
    }

    [Fact]
    public void Offset_AboveTheCredit_IsOwedAgain()
    {
        var account = new BookTelling().Period("a", "2027-01-01..2027-01-31").Period("b", "2027-02-01..2027-02-28").Due("a", 10).Due("b", 20)
            .Stop("2027-01-01..2027-01-12").Entry("2027-02-01", LedgerEntryKind.Offset, "a", 5, "b").Settle("2027-02-28").Accounts[0];

        Assert.Equal(("0", "3"), CreditAndOwed(account));
    }

    [Fact]
    public void SurplusOfAMonth_WhereItMayNotPayTheNext_IsCreditBesideTheDebt()
    {
        var account = new BookTelling()
            .With(terms => terms with { Settlement = LedgerSettlement.Month })
            .Period("a", "2027-01-01..2027-02-28")
            .Due("a", 20)
            .MonthDue("a", 2027, 1, 10)
            .MonthDue("a", 2027, 2, 10)
            .Stop("2027-01-01..2027-01-14")
            .Stop("2027-02-01..2027-02-08")
            .Account("a", "2027-02-28");

        Assert.Equal(("4", "2"), CreditAndOwed(account));
    }

    [Theory]
    [InlineData(StopReason.Maintenance, "2027-02-01..2027-02-03", AllotmentKind.ReasonDoesNotCount)]
    [InlineData(StopReason.Maintenance, "2027-01-01..2027-01-03", AllotmentKind.Account)]
    [InlineData(StopReason.Alert, "2027-01-01..2027-01-03", AllotmentKind.ReasonDoesNotCount)]
    [InlineData(StopReason.Alert, "2027-02-01..2027-02-03", AllotmentKind.Account)]
    [InlineData(StopReason.Breakdown, "2027-01-01..2027-01-03", AllotmentKind.ReasonDoesNotCount)]
    [InlineData(StopReason.Swap, "2027-01-01..2027-01-03", AllotmentKind.ForAnotherLine)]
    [InlineData(StopReason.Planned, "2027-03-01..2027-03-03", AllotmentKind.OutsidePeriods)]
    public void Stop_ByItsReasonAndDays_GoesToOnePlace(StopReason reason, string span, AllotmentKind place)
    {
        var book = new BookTelling().Period("a", "2027-01-01..2027-01-31").Period("b", "2027-02-01..2027-02-28");
        var january = book.Terms.Periods[0];
        book.With(terms => terms with
        {
            Uncounted =
            [
                new UncountedReason(StopReason.Maintenance, january, Outside: true),
                new UncountedReason(StopReason.Alert, january, Outside: false),
                new UncountedReason(StopReason.Breakdown, null, Outside: false),
            ],
        });

        var statement = book.Stop(span, reason: reason).Settle("2027-12-31");

        Assert.Equal([place, place, place], statement.Allotments.Select(allotment => allotment.Kind));
        Assert.Equal(place == AllotmentKind.Account ? "3" : "0", statement.Accounts.Sum(account => account.Done).ToString());
    }

    [Fact]
    public void Stop_AcrossTwoPeriods_IsDividedBetweenThem()
    {
        var accounts = new BookTelling().Period("a", "2026-12-01..2026-12-31").Period("b", "2027-01-01..2027-01-31")
            .Stop("2026-12-30..2027-01-03").Settle("2027-01-31").Accounts;

        Assert.Equal(["2", "3"], accounts.Select(account => account.Done.ToString()));
    }

    [Fact]
    public void AsOf_InTheMiddle_CountsNothingLater()
    {
        var book = new BookTelling().Period("a", "2027-01-01..2027-01-31").Period("b", "2027-02-01..2027-02-28").Due("a", 10)
            .Stop("2027-01-03..2027-01-08").Entry("2027-01-06", LedgerEntryKind.Waiver, "a", 1);

        var account = book.Account("a", "2027-01-05");

        Assert.Equal((LedgerPeriodState.Open, "3", "7"), (account.State, account.Done.ToString(), account.Owed.ToString()));
        Assert.Equal(LedgerPeriodState.NotBegun, book.Account("b", "2027-01-31").State);
        Assert.Equal(LedgerPeriodState.Closed, book.Account("a", "2027-01-31").State);
        Assert.Equal(LedgerPeriodState.NotBegun, book.Account("a", "2026-12-31").State);
    }

    [Fact]
    public void Prints_OfStops_KeepBothNumbers()
    {
        var statement = new BookTelling().Period("a", "2022-11-15..2023-03-15").Stop("2022-11-15..2023-03-15", printed: 120).Settle("2023-03-15");

        var (stop, count) = Assert.Single(statement.Prints);
        Assert.Equal(("s1", "120", "121", true), (stop.Id, count.Printed.ToString(), count.Computed.ToString(), count.Differs));
        Assert.Equal("121", statement.Accounts[0].Done.ToString());
    }

    [Fact]
    public void Account_WithoutRule_SaysSo()
    {
        var book = new BookTelling().Period("a", "2027-01-01..2027-01-31");

        Assert.False(book.Account("a", "2027-01-31").IsRuled);
        Assert.True(book.Due("a", 0).Account("a", "2027-01-31").IsRuled);
    }

    [Fact]
    public void Items_OfAnAccount_NameTheirDocuments()
    {
        var account = new BookTelling().Period("a", "2027-01-01..2027-01-31").Due("a", 10).Stop("2027-01-05..2027-01-06")
            .Entry("2027-01-02", LedgerEntryKind.OpeningDebt, "a", 2).Account("a", "2027-01-31");

        Assert.Equal(
            ["Due -10 notice", "OpeningDebt -2 document 1", "Stop 2 log"],
            account.Items.Select(item => $"{item.Kind} {item.Amount} {item.Document}"));
    }

    [Fact]
    public void Months_WithoutOwnNumbers_ShareTheDueByTheirDays()
    {
        var book = new BookTelling().With(terms => terms with { Settlement = LedgerSettlement.Month, SurplusPaysNextMonth = true })
            .Period("q1", "2027-01-01..2027-03-31").Due("q1", 45);
        Assert.Equal(["15", "14", "16"], book.Account("q1", "2027-03-31").Steps.Select(step => step.Due.ToString()));

        book.MonthDue("q1", 2027, 2, 20);

        Assert.Equal(["12", "20", "13"], book.Account("q1", "2027-03-31").Steps.Select(step => step.Due.ToString()));
    }

    [Theory]
    [InlineData(30, "10 10 10")]
    [InlineData(40, "10 10 20")]
    [InlineData(20, "10 10 10")]
    public void Months_AllNamed_KeepTheirNumbersAndTheCloseTakesTheRest(int due, string steps)
    {
        var book = new BookTelling().With(terms => terms with { Settlement = LedgerSettlement.Month })
            .Period("q1", "2027-01-01..2027-03-31").Due("q1", due).MonthDue("q1", 2027, 1, 10).MonthDue("q1", 2027, 2, 10).MonthDue("q1", 2027, 3, 10);

        Assert.Equal(steps, string.Join(' ', book.Account("q1", "2027-03-31").Steps.Select(step => step.Due.ToString())));
    }

    private static BookTelling Shandong2025() => new BookTelling()
        .With(terms => terms with { CapDays = 5, CreditEnds = new LocalDate(2025, 7, 5) })
        .Period("winter", "2024-11-15..2025-07-05")
        .Period("july", "2025-07-06..2025-07-25")
        .Due("winter", 121)
        .Due("july", 20)
        .Stop("2024-11-15..2025-03-23");

    private static string Said(LedgerStep step) => $"{step.Due} {step.Paid} {step.Debt} {step.Surplus}";

    private static (string Credit, string Owed) CreditAndOwed(LedgerAccount account) => (account.Credit.ToString(), account.Owed.ToString());

    private static (string Due, string Owed) DueAndOwed(LedgerAccount account) => (account.Due.ToString(), account.Owed.ToString());
}
