using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Collects the shapes of all rules. Lines are spoken of by their index among the operating lines.</summary>
public sealed class ProblemDraft
{
    private readonly ImmutableArray<ClinkerLine> lines;
    private readonly ImmutableArray<Entitlement> entitlements;
    private readonly DayState[][] states;
    private readonly BlockShape[] blocks;
    private readonly Dictionary<DaySet, DayCount>[] counts;
    private readonly List<WeightedSum> sums = [];
    private readonly List<StockBalance> stocks = [];

    public ProblemDraft(Scenario scenario, ImmutableArray<Entitlement> entitlements)
    {
        Scenario = scenario;
        this.entitlements = entitlements;
        lines = [.. scenario.OperatingLines];
        states = [.. lines.Select(_ => new DayState[scenario.Horizon.DayCount])];
        blocks = [.. lines.Select(_ => BlockShape.Anything)];
        counts = [.. lines.Select(_ => new Dictionary<DaySet, DayCount>())];
    }

    public Scenario Scenario { get; }

    public ClinkerLine LineAt(int line) => lines[line];

    public Entitlement EntitlementOf(int line) => entitlements[line];

    /// <summary>Indices of the operating lines that a rule speaks of.</summary>
    public IEnumerable<int> LinesOf(Rule rule) =>
        Enumerable.Range(0, lines.Length).Where(line => rule.AppliesTo.Matches(lines[line], Scenario.CityOf(lines[line])));

    public ImmutableArray<DayRange> RangesOf(DaySet days) =>
        [.. days.Intervals.Select(span => new DayRange(Scenario.Horizon.IndexOf(span.Start), Scenario.Horizon.IndexOf(span.End)))];

    /// <summary>A minimum in days, scaled like the due days of the line's class and never above them.</summary>
    public int ScaledMinimum(int line, int days)
    {
        var treatment = Scenario.Rules.OfType<SpecialTreatment>()
            .FirstOrDefault(rule => rule.AppliesTo.Matches(lines[line], Scenario.CityOf(lines[line])));
        var scaled = treatment switch
        {
            { Treatment: TreatmentKind.Exempt } => 0,
            { Treatment: TreatmentKind.Share, SharePercent: { } percent } => SpecialShare.RoundedUp(days, percent),
            _ => days,
        };
        return Math.Min(scaled, entitlements[line].DueDays);
    }

    /// <summary>Name of a member of an output cap.</summary>
    public LocalizedText MemberName(OutputCap cap, string member) => cap.Scope switch
    {
        CapScope.City => Scenario.Cities.First(city => city.Id == member).Name,
        CapScope.Province => LocalizedText.Same(Scenario.Province),
        _ => LocalizedText.Same(member),
    };

    public void AtLeast(int line, DaySet days, int least, string ruleId) => Merge(line, days, least, int.MaxValue, ruleId);

    public void AtMost(int line, DaySet days, int most, string ruleId) => Merge(line, days, 0, most, ruleId);

    public void SetState(int line, int day, DayState state) => states[line][day] = state;

    public void SetBlock(int line, Func<BlockShape, BlockShape> change) => blocks[line] = change(blocks[line]);

    public void AddSum(WeightedSum sum) => sums.Add(sum);

    public void AddStock(StockBalance stock) => stocks.Add(stock);

    public ShutdownProblem Finish() => new(
        Scenario.Horizon,
        [.. Enumerable.Range(0, lines.Length).Select(Shape)],
        [.. sums],
        [.. stocks]);

    private void Merge(int line, DaySet days, int least, int most, string ruleId)
    {
        if (least <= 0 && most >= days.Count) return;
        if (days.IsEmpty)
        {
            // Days asked for where the horizon has none, such as a festival outside it: more than the whole horizon holds.
            (days, least) = (Scenario.Horizon.Days, Scenario.Horizon.DayCount + 1);
        }

        counts[line][days] = counts[line].TryGetValue(days, out var known)
            ? known with
            {
                AtLeast = Math.Max(known.AtLeast, least),
                AtMost = Math.Min(known.AtMost, most),
                RuleIds = known.RuleIds.Contains(ruleId) ? known.RuleIds : known.RuleIds.Add(ruleId),
            }
            : new DayCount(RangesOf(days), Math.Max(0, least), Math.Min(days.Count, most), [ruleId]);
    }

    private LineShape Shape(int index)
    {
        var line = lines[index];
        return new LineShape(
            line.Id,
            line.TonnesPerDay,
            Carried(line),
            [.. states[index]],
            [.. counts[index].Values],
            blocks[index],
            ExposureWeights.PerDay(Scenario, line));
    }

    private CarriedState? Carried(ClinkerLine line)
    {
        var history = Scenario.Histories.FirstOrDefault(candidate => candidate.LineId == line.Id);
        return history is null
            ? null
            : new CarriedState(history.State == LineState.Stopped, Period.DaysBetween(history.Since, Scenario.Horizon.From));
    }
}
