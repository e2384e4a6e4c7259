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
    private const char Separator = ',';

    private readonly ImmutableArray<ClinkerLine> lines;
    private readonly ImmutableArray<Entitlement> entitlements;
    private readonly List<(int Day, DayState State, string? RuleId)>[] states;
    private readonly List<(Func<BlockShape, BlockShape> Change, string? RuleId)>[] blocks;
    private readonly List<CountRequest>[] counts;
    private readonly DaySet[] uncounted;
    private readonly HeatUp?[] heatUps;

    private readonly LineLoad[] loads;
    private readonly List<string>[] blockRules;
    private readonly Dictionary<Rule, DaySet[]> bound = new(ReferenceEqualityComparer.Instance);
    private readonly List<(WeightedSum Sum, bool Counted)> sums = [];
    private readonly List<StockBalance> stocks = [];
    private readonly HashSet<string> counting = [];
    private string? speaker;

    public ProblemDraft(Scenario scenario, ImmutableArray<Entitlement> entitlements)
    {
        Scenario = scenario;
        this.entitlements = entitlements;
        lines = [.. scenario.OperatingLines];
        states = [.. lines.Select(_ => new List<(int, DayState, string?)>())];
        blocks = [.. lines.Select(_ => new List<(Func<BlockShape, BlockShape>, string?)>())];
        counts = [.. lines.Select(_ => new List<CountRequest>())];
        uncounted = [.. lines.Select(_ => DaySet.Empty)];
        heatUps = new HeatUp?[lines.Length];
        blockRules = [.. lines.Select(_ => new List<string>())];
        loads = [.. lines.Select(line => LineLoad.Of(scenario, line))];
    }

    public Scenario Scenario { get; }

    /// <summary>From here on it is this rule that speaks.</summary>
    public void Begin(Rule rule) => speaker = rule.Id;

    /// <summary>Rules that ask lines for something of their own. Left out are those that only change what others ask for, that say which days pay a due
    /// (the numbers of others mean nothing without them), or that cost shortage and forbid nothing.</summary>
    public IReadOnlySet<string> AskingRules()
    {
        var asking = new HashSet<string>(counts.SelectMany(requests => requests).SelectMany(request => request.Askers.Split(Separator)));
        asking.UnionWith(sums.Select(entry => entry.Sum.RuleId));
        asking.UnionWith(states.SelectMany(line => line).Select(entry => entry.RuleId).OfType<string>());
        asking.UnionWith(blocks.SelectMany(line => line).Select(entry => entry.RuleId).OfType<string>());
        asking.ExceptWith(counting);
        return asking;
    }

    public ClinkerLine LineAt(int line) => lines[line];

    public Entitlement EntitlementOf(int line) => entitlements[line];

    /// <summary>Indices of the operating lines that a rule binds on some day.</summary>
    public IEnumerable<int> LinesOf(Rule rule) => Enumerable.Range(0, lines.Length).Where(line => !BoundDays(rule, line).IsEmpty);

    /// <summary>At which load a line runs, day by day.</summary>
    public LineLoad LoadOf(int line) => loads[line];

    /// <summary>Ranges of days cut where a running day makes other tonnes.</summary>
    public IEnumerable<OutputRun> OutputRunsOf(int line, ImmutableArray<DayRange> days) => days.SelectMany(Shape(line, _ => true).OutputRuns);

    /// <summary>Days on which a rule binds a line; see <see cref="Scenario.BoundDays"/>.</summary>
    public DaySet BoundDays(Rule rule, int line)
    {
        if (!bound.TryGetValue(rule, out var days)) bound[rule] = days = [.. lines.Select(candidate => Scenario.BoundDays(rule, candidate))];
        return days[line];
    }

    /// <summary>Indices of the operating lines of a city.</summary>
    public IEnumerable<int> LinesOfCity(string cityId) => Enumerable.Range(0, lines.Length).Where(line => lines[line].CityId == cityId);

    /// <summary>Days on which a rule leaves the line nothing to owe: what others do together does not bind it there.</summary>
    public DaySet ExemptDays(int line) => Scenario.Rules
        .Where(rule => rule.DuePercent == 0)
        .Aggregate(DaySet.Empty, (days, rule) => days.Union(BoundDays(rule, line)));

    public ImmutableArray<DayRange> RangesOf(DaySet days) =>
        [.. days.Intervals.Select(span => new DayRange(Scenario.Horizon.IndexOf(span.Start), Scenario.Horizon.IndexOf(span.End)))];

    /// <summary>The days of a window, of those on which a rule binds a line, on which the line really has to be off: without those on which it is
    /// exempt, or whose due it makes up later.</summary>
    public DaySet Kept(Rule rule, int line, Window window) => Scenario.Rules
        .Where(other => other.DuePercent == 0 || other.DeferredWindow?.Id == window.Id)
        .Aggregate(BoundDays(rule, line).Intersect(window.Days), (days, other) => days.Except(BoundDays(other, line)));

    /// <summary>What a minimum of days in a window asks of a line: the part on which the rule binds it, scaled like the due days of the
    /// line's classes, and never more than these.</summary>
    public int Minimum(Rule rule, int line, DaySet window, int days)
    {
        var part = window.IsEmpty ? days : Proportion.RoundedUp(days, BoundDays(rule, line).Intersect(window).Count, window.Count);
        return Math.Min(DueScale.Of(Scenario, lines[line]).Scaled(part, window), entitlements[line].DueDays);
    }

    /// <summary>Name of a member of an output cap.</summary>
    public LocalizedText MemberName(OutputCap cap, string member) => cap.Scope switch
    {
        CapScope.City => Scenario.Cities.First(city => city.Id == member).Name,
        CapScope.Province => RulebookText.Catalog.Format("Subject.Province"),
        _ => LocalizedText.Same(member),
    };

    /// <summary>Each line gets its due days in the horizon, in every window with what is due inside it, and in every two overlapping windows
    /// together: one day never pays two duties.</summary>
    public void AskForDueDays()
    {
        for (var line = 0; line < lines.Length; line++)
        {
            var due = entitlements[line];
            foreach (var window in due.Windows)
            {
                var rule = window.Items[0].RuleId;
                var bases = BasesOf(window.Window, line, rule);
                AskFor(line, Scenario.Horizon.Days, due.DueDays, rule, bases);
                if (due.OneBlock) continue;
                AskFor(line, window.Window.Days, DueInside(due, window.Window.Days), rule, bases);
                foreach (var other in due.Windows.Where(other => !other.Window.Days.Intersect(window.Window.Days).IsEmpty))
                {
                    var both = window.Window.Days.Union(other.Window.Days);
                    AskFor(line, both, DueInside(due, both), rule, bases);
                }
            }
        }
    }

    // Every base of a window, such as an old debt beside the usual days, asks for all that is due in it.
    private string BasesOf(Window window, int line, string first) => string.Join(Separator, Scenario.Rules
        .Where(rule => rule.BaseWindows.Any(other => other.Id == window.Id) && !BoundDays(rule, line).IsEmpty)
        .Select(rule => rule.Id)
        .Prepend(first)
        .Distinct());

    private void AskFor(int line, DaySet days, int least, string ruleId, string askers) =>
        counts[line].Add(new(days, least, int.MaxValue, ruleId, Counted: true) { Askers = askers });

    private static int DueInside(Entitlement due, DaySet days) =>
        due.Windows.Where(window => window.Window.Days.Except(days).IsEmpty).Sum(window => window.Days);

    /// <summary>At least so many counted stop days of a line inside a set of days.</summary>
    public void AtLeast(int line, DaySet days, int least, string ruleId) => counts[line].Add(new(days, least, int.MaxValue, ruleId, Counted: true));

    /// <summary>The most that any rule so far asks of a line inside exactly these days, counted stop days; null where none does.</summary>
    public int? LeastAsked(int line, DaySet days) => counts[line]
        .Where(request => request.Counted && request.Most == int.MaxValue && request.Days.Equals(days))
        .Max(request => (int?)request.Least);

    /// <summary>At most so many counted stop days of a line inside a set of days.</summary>
    public void AtMost(int line, DaySet days, int most, string ruleId) => counts[line].Add(new(days, 0, most, ruleId, Counted: true));

    /// <summary>At most so many days off, whether they count towards a due or not.</summary>
    public void AtMostOff(int line, DaySet days, int most, string ruleId) => counts[line].Add(new(days, 0, most, ruleId, Counted: false));

    /// <summary>At least so many days off, whether they count towards a due or not.</summary>
    public void AtLeastOff(int line, DaySet days, int least, string ruleId) => counts[line].Add(new(days, least, int.MaxValue, ruleId, Counted: false));

    /// <summary>No day off inside a set of days.</summary>
    public void NeverOff(int line, DaySet days, string ruleId) => AtMostOff(line, days, 0, ruleId);

    /// <summary>Every day off inside a set of days.</summary>
    public void AlwaysOff(int line, DaySet days, string ruleId) => AtLeastOff(line, days, days.Count, ruleId);

    /// <summary>Days on which a stop of the line pays no due, such as maintenance outside the windows.</summary>
    public void DoNotCount(int line, DaySet days) => uncounted[line] = uncounted[line].Union(days);

    /// <summary>The last days of each stop pay no due, where they lie inside a set of days. The shortest stop of the line must be longer.</summary>
    public void ShortenStops(int line, int days, DaySet inside)
    {
        heatUps[line] = new HeatUp(days, [.. DaysOf(inside)]);
        if (speaker is not null) counting.Add(speaker);
    }

    public void SetState(int line, int day, DayState state) => states[line].Add((day, state, speaker));

    /// <param name="ruleId">The rule that asks for it, for explanations.</param>
    public void SetBlock(int line, Func<BlockShape, BlockShape> change, string? ruleId = null)
    {
        blocks[line].Add((change, speaker));
        if (ruleId is not null) blockRules[line].Add(ruleId);
    }

    public void AddSum(WeightedSum sum) => sums.Add((sum, Counted: false));

    /// <summary>A sum over stop days that pay a due; the others have no part in it.</summary>
    public void AddCountedSum(WeightedSum sum) => sums.Add((sum, Counted: true));

    public void AddStock(StockBalance stock) => stocks.Add(stock);

    public ShutdownProblem Finish() => Finish(_ => true, [.. stocks]) with
    {
        Fairness = Scenario.Fairness is { } terms ? Fairness(terms) : null,
    };

    /// <summary>What some of the rules ask for, with the numbers that they have beside all others; without any level but exposure and restarts.</summary>
    /// <param name="keeps">Whether a rule of <see cref="AskingRules"/> is kept.</param>
    public ShutdownProblem Finish(Func<string, bool> keeps) => Finish(ruleId => counting.Contains(ruleId) || keeps(ruleId), []);

    private ShutdownProblem Finish(Func<string, bool> keeps, ImmutableArray<StockBalance> balances) => new(
        Scenario.Horizon,
        [.. Enumerable.Range(0, lines.Length).Select(line => Shape(line, keeps))],
        [
            .. sums.Where(entry => keeps(entry.Sum.RuleId)).Select(entry => entry.Counted ? Paying(entry.Sum) : entry.Sum),
            .. Enumerable.Range(0, lines.Length).SelectMany(line => ShortenedCounts(line, keeps)),
        ],
        balances);

    private FairnessShape Fairness(FairnessTerms terms)
    {
        int[] owing = [.. Enumerable.Range(0, lines.Length).Where(line => entitlements[line].DueDays > 0)];
        var groups = Enumerable.Range(0, owing.Length)
            .GroupBy(place => string.Join('\n', terms.GroupBy.Select(trait => TraitOf(lines[owing[place]], trait))))
            .Where(group => group.Count() > 1);
        return new FairnessShape(RangesOf(terms.BadDays), [.. owing.Select(Owing)], [.. groups.Select(group => group.ToImmutableArray())]);
    }

    private FairnessLine Owing(int line)
    {
        var given = Paying(new WeightedSum(
            "", LocalizedText.Same(""), [new OffTerm(line, new DayRange(0, Scenario.Horizon.DayCount - 1), 1)], [], null, null));
        return new FairnessLine(line, entitlements[line].DueDays, given.Off, given.Starts);
    }

    private string TraitOf(ClinkerLine line, FairnessTrait trait) => trait switch
    {
        FairnessTrait.City => line.CityId,
        FairnessTrait.Market => line.MarketId,
        FairnessTrait.Company => line.CompanyId,
        FairnessTrait.Grade => $"{Scenario.VersionsOf(line)[0].Line.Grade}",
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, null),
    };

    // The part of a sum on days that pay a due.
    private WeightedSum Paying(WeightedSum sum)
    {
        var off = ImmutableArray.CreateBuilder<OffTerm>();
        var starts = sum.Starts.ToBuilder();
        foreach (var term in sum.Off)
        {
            var range = new DateInterval(Scenario.Horizon.DateAt(term.Days.First), Scenario.Horizon.DateAt(term.Days.Last));
            var days = DaySet.Of(range).Except(uncounted[term.Line]);
            if (heatUps[term.Line] is { } heatUp)
            {
                var (paying, ends) = heatUp.PayingDays(term.Line, DaysOf(days));
                off.AddRange(paying.Select(part => part with { Coefficient = checked(part.Coefficient * term.Coefficient) }));
                starts.AddRange(ends.Select(part => part with { Coefficient = checked(part.Coefficient * term.Coefficient) }));
            }
            else
            {
                off.AddRange(RangesOf(days).Select(part => term with { Days = part }));
            }
        }

        return sum with { Off = off.ToImmutable(), Starts = starts.ToImmutable() };
    }

    private bool[] DaysOf(DaySet days)
    {
        var isIn = new bool[Scenario.Horizon.DayCount];
        foreach (var date in days.Dates()) isIn[Scenario.Horizon.IndexOf(date)] = true;
        return isIn;
    }

    // Where stops are shortened, counted days are no longer days off, but days off less the heat-up.
    private IEnumerable<WeightedSum> ShortenedCounts(int line, Func<string, bool> keeps)
    {
        if (heatUps[line] is not { } heatUp) yield break;
        foreach (var request in counts[line].Where(request => request.Counted && IsKept(request, keeps)).Distinct())
        {
            var days = request.Days.Except(uncounted[line]);
            if (days.IsEmpty || (request.Least <= 0 && request.Most >= days.Count)) continue;
            var (off, starts) = heatUp.PayingDays(line, DaysOf(days));
            yield return new WeightedSum(
                request.RuleId,
                RulebookText.Catalog.Format("Subject.PayingDays", lines[line].Id, days.ToString()),
                off,
                starts,
                request.Least > 0 ? request.Least : null,
                request.Most < days.Count ? request.Most : null);
        }
    }

    // Only when all rules have spoken it is known which days count.
    private ImmutableArray<DayCount> Counts(int line, Func<string, bool> keeps)
    {
        var merged = new Dictionary<DaySet, DayCount>();
        foreach (var request in counts[line].Where(request => IsKept(request, keeps)))
        {
            var (days, least) = (request.Counted ? request.Days.Except(uncounted[line]) : request.Days, request.Least);
            // A shortened stop pays at most its days off: the lower end still holds, the upper one is that of the sum.
            var most = request.Counted && heatUps[line] is not null ? int.MaxValue : request.Most;
            if (least <= 0 && most >= days.Count) continue;
            if (days.IsEmpty)
            {
                // Days asked for where the horizon has none, such as a festival outside it: more than the whole horizon holds.
                (days, least) = (Scenario.Horizon.Days, Scenario.Horizon.DayCount + 1);
            }

            merged[days] = merged.TryGetValue(days, out var known)
                ? known with
                {
                    AtLeast = Math.Max(known.AtLeast, least),
                    AtMost = Math.Min(known.AtMost, most),
                    RuleIds = known.RuleIds.Contains(request.RuleId) ? known.RuleIds : known.RuleIds.Add(request.RuleId),
                }
                : new DayCount(RangesOf(days), Math.Max(0, least), Math.Min(days.Count, most), [request.RuleId]);
        }

        return [.. merged.Values];
    }

    private static bool IsKept(CountRequest request, Func<string, bool> keeps) => request.Askers.Split(Separator).Any(keeps);

    private ImmutableArray<DayState> States(int line, Func<string, bool> keeps)
    {
        var days = new DayState[Scenario.Horizon.DayCount];
        foreach (var (day, state, ruleId) in states[line].Where(entry => entry.RuleId is null || keeps(entry.RuleId))) days[day] = state;
        return [.. days];
    }

    private BlockShape Block(int line, Func<string, bool> keeps) => blocks[line]
        .Where(entry => entry.RuleId is null || keeps(entry.RuleId))
        .Aggregate(BlockShape.Anything, (block, entry) => entry.Change(block));

    private LineShape Shape(int index, Func<string, bool> keeps)
    {
        var line = lines[index];
        return new LineShape(
            line.Id,
            line.TonnesPerDay,
            Carried(line),
            States(index, keeps),
            Counts(index, keeps),
            Block(index, keeps),
            ExposureWeights.PerDay(Scenario, line, loads[index]))
        {
            BlockRules = string.Join(", ", blockRules[index]),
            ReducedOutput = ReducedOutput(index),
            IdleDays = RangesOf(loads[index].IdleDays),
        };
    }

    private ImmutableArray<OutputRun> ReducedOutput(int line) =>
    [
        .. loads[line].Cuts
            .SelectMany(cut => RangesOf(cut.Days).Select(range => new OutputRun(range, LineLoad.TonnesAt(lines[line].TonnesPerDay, cut.Percent))))
            .OrderBy(run => run.Days.First),
    ];

    private CarriedState? Carried(ClinkerLine line)
    {
        var history = Scenario.Histories.FirstOrDefault(candidate => candidate.LineId == line.Id);
        return history is null
            ? null
            : new CarriedState(history.State == LineState.Stopped, Period.DaysBetween(history.Since, Scenario.Horizon.From));
    }
}
