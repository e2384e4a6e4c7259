using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Testing;

namespace Scheduler.Domain.Tests.Ledger;

/// <summary>Builds a book as a test tells its story. Plain terms: inclusive dates, settled once a period, surplus may pay in a later
/// period on application.</summary>
internal sealed class BookTelling
{
    private readonly List<RecordedStop> stops = [];
    private readonly List<LedgerEntry> entries = [];
    private readonly Dictionary<(string, string), int> dues = [];
    private readonly Dictionary<(string, string, YearMonth), int> months = [];

    public LedgerTerms Terms { get; set; } = new(
        new RuleSource("issuer", "notice", "", Firmness.Rigid, Assumed: false),
        CountMode.InclusiveDates,
        [],
        LedgerSettlement.Period,
        SurplusPaysNextMonth: false,
        LedgerCarry.WithApproval,
        CapDays: null,
        CreditEnds: null,
        DebtDue: null,
        DebtFactorPercent: 100,
        [],
        []);

    public IReadOnlyList<RecordedStop> Stops => stops;

    public BookTelling With(Func<LedgerTerms, LedgerTerms> change)
    {
        Terms = change(Terms);
        return this;
    }

    public BookTelling Period(string id, params string[] spans) =>
        With(terms => terms with { Periods = terms.Periods.Add(new Window(id, LocalizedText.Same(id), Spans.Days(spans))) });

    public BookTelling Due(string period, int days, string line = "L1")
    {
        dues[(line, period)] = days;
        return this;
    }

    public BookTelling MonthDue(string period, int year, int month, int days, string line = "L1")
    {
        months[(line, period, new YearMonth(year, month))] = days;
        return this;
    }

    /// <summary>A stop on whole dates, both ends included.</summary>
    public BookTelling Stop(string span, string line = "L1", StopReason reason = StopReason.Planned, int? printed = null)
    {
        var days = Spans.Interval(span);
        return Stop(new RecordedStop(
            $"s{stops.Count + 1}", line, ChinaTime.StartOf(days.Start), ChinaTime.StartOf(days.End.PlusDays(1)), reason, "log", printed is { } number ? HalfDays.OfDays(number) : null));
    }

    public BookTelling Stop(RecordedStop stop)
    {
        stops.Add(stop);
        return this;
    }

    public BookTelling Entry(
        string date, LedgerEntryKind kind, string period, decimal days, string? to = null, int? corrects = null, string line = "L1")
    {
        entries.Add(new LedgerEntry(
            entries.Count + 1, Spans.Date(date), line, period, kind, new HalfDays((int)(days * 2)), to, corrects, "reason", $"document {entries.Count + 1}", "office"));
        return this;
    }

    public LedgerStatement Settle(string asOf, params string[] lines) =>
        LedgerBook.Settle(Terms, lines.Length == 0 ? ["L1"] : lines, stops, entries, new LedgerDues(dues, months), Spans.Date(asOf));

    /// <summary>The account of line L1 in a period, of a book without problems.</summary>
    public LedgerAccount Account(string period, string asOf, string line = "L1")
    {
        var statement = Settle(asOf, line);
        Assert.Empty(statement.Problems);
        var account = statement.Accounts.Single(account => account.Period.Id == period);
        Assert.Equal(account.Credit - account.Owed, account.Items.Sum(item => item.Amount));
        return account;
    }
}
