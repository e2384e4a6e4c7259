using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Testing;

namespace Scheduler.Domain.Tests.Ledger;

/// <summary>One physical day settles one due only: drawn books, whatever their stops and terms.</summary>
public sealed class LedgerAllotterTests
{
    public static TheoryData<CountMode> Modes => [.. Enum.GetValues<CountMode>()];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Allot_DrawnStops_GivesEveryHalfDayToOnePlaceOnce(CountMode mode)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (book, random) = (Terms(mode), new Random(seed));
            foreach (var line in new[] { "L1", "L2" }) Draw(book, line, random);

            var statement = book.Settle("2027-12-31", "L1", "L2");
            var allotments = statement.Allotments;

            var counter = new DayCounter(mode);
            var counted = book.Stops.GroupBy(stop => stop.LineId).Sum(line => counter.DaysOfLine(line).Sum(day => day.Amount));
            Assert.Equal(counted, allotments.Sum(allotment => allotment.Day.Amount));
            Assert.All(
                allotments.GroupBy(allotment => (allotment.Stop.LineId, allotment.Day.Date)),
                day => Assert.InRange(day.Sum(allotment => allotment.Day.Amount).Count, 1, 2));
            Assert.All(allotments, allotment => Assert.Equal(
                allotment.Kind == AllotmentKind.Account ? book.Terms.PeriodOf(allotment.Day.Date) : null, allotment.Period));
            Assert.All(allotments, allotment => Assert.Equal(allotment.Kind == AllotmentKind.Account, Pays(book.Terms, allotment)));

            // Accounts hold what was allotted to them and nothing else.
            Assert.All(statement.Accounts, account => Assert.Equal(
                allotments.Where(allotment => allotment.Stop.LineId == account.LineId && allotment.Period == account.Period).Sum(allotment => allotment.Day.Amount),
                account.Done));
            Assert.All(statement.Accounts, account => Assert.Equal(account.Credit - account.Owed, account.Items.Sum(item => item.Amount)));
            Assert.All(statement.Accounts, account => Assert.Equal(account.Done, DoneInSteps(account)));
        }
    }

    [Fact]
    public void Allot_StopsInAnyOrder_GivesTheSame()
    {
        var (book, random) = (Terms(CountMode.InclusiveDates), new Random(7));
        Draw(book, "L1", random);
        Draw(book, "L2", random);

        Assert.Equal(LedgerAllotter.Allot(book.Terms, book.Stops).AsEnumerable(), LedgerAllotter.Allot(book.Terms, book.Stops.Reverse()).AsEnumerable());
    }

    // No rule, no entry: what the steps count as paid is what was done.
    private static HalfDays DoneInSteps(LedgerAccount account) => account.Steps.Sum(step => step.Paid);

    private static bool Pays(LedgerTerms terms, Allotment allotment) =>
        allotment.Stop.Reason is not (StopReason.Swap or StopReason.Breakdown)
        && (allotment.Stop.Reason != StopReason.Maintenance || terms.Periods[0].Days.Contains(allotment.Day.Date))
        && terms.PeriodOf(allotment.Day.Date) is not null;

    // Two periods with a gap between them, the first of two parts around New Year.
    private static BookTelling Terms(CountMode mode)
    {
        var book = new BookTelling().Period("a", "2026-12-20..2027-01-10", "2027-01-20..2027-01-31").Period("b", "2027-02-05..2027-03-15");
        return book.With(terms => terms with
        {
            CountMode = mode,
            Settlement = LedgerSettlement.Month,
            Uncounted = [new(StopReason.Breakdown, null, false), new(StopReason.Maintenance, terms.Periods[0], true)],
        });
    }

    private static void Draw(BookTelling book, string line, Random random)
    {
        var at = ChinaTime.StartOf(Spans.Date("2026-12-15"));
        var reasons = Enum.GetValues<StopReason>();
        for (var i = 0; i < 12; i++)
        {
            var start = at + Duration.FromHours(random.Next(0, 120));
            at = start + Duration.FromHours(random.Next(1, 160));
            book.Stop(new RecordedStop($"{line}-{i}", line, start, at, reasons[random.Next(reasons.Length)], "log", null));
        }
    }
}
