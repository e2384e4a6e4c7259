using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Conflicts;
using Scheduler.Optimization.Conflicts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Conflicts;

/// <summary>Finds few rules that no plan keeps together: first by QuickXplain with the cheap proof that showed the contradiction, then one by one with every means. What is
/// said to be possible is a plan of which the verifier says that it keeps the rules.</summary>
internal sealed class ConflictFinder(KeptRules rules, FrozenSpan? frozen, FeasibilityCheck check, TimeSpan perQuestion, CancellationToken stop)
{
    private HashSet<string> brokenByNear = [];

    /// <summary>A plan that keeps all rules but one of the contradiction; null where none was found.</summary>
    public KnownCalendars? Near { get; private set; }

    /// <summary>Whether a plan that keeps all rules turned up.</summary>
    public bool IsPlanFound { get; private set; }

    /// <summary>Lines with which alone the contradiction is proven; all lines before that is known.</summary>
    public ImmutableArray<int> Lines { get; private set; } = [.. rules.Scenario.OperatingLines.Select((_, index) => index)];

    /// <summary>The contradiction, or null where none is proven.</summary>
    public async Task<RuleConflict?> FindAsync()
    {
        var whole = await DecideAsync(rules.Ids).ConfigureAwait(false);
        IsPlanFound = whole.Calendars is not null;
        if (whole.Proof is not { } proof) return null;
        var members = await FewAsync(proof).ConfigureAwait(false);
        await FindNearAsync(members).ConfigureAwait(false);
        var isMinimal = true;
        foreach (var id in members)
        {
            if (Near is not null && !brokenByNear.Overlaps(members.Remove(id))) continue;
            var answer = await DecideAsync(members.Remove(id)).ConfigureAwait(false);
            if (answer.Proof is { } stronger)
            {
                members = members.Remove(id);
                if (stronger > proof) proof = stronger;
            }
            else if (answer.Calendars is null)
            {
                isMinimal = false;
            }
        }

        var problem = ConflictNarrowing.Only(rules.With(members), Lines);
        var core = await new ConflictNarrowing(check, perQuestion).NarrowAsync(problem, proof, stop).ConfigureAwait(false);
        return new([.. members.Select(id => Member(id, problem, core))], Named(proof), isMinimal);
    }

    // A plan of everything but one of the members is near to whatever else is asked about from here on.
    private async Task FindNearAsync(ImmutableArray<string> members)
    {
        var rows = rules.With(members).Sums.Select(sum => sum.RuleId).ToHashSet();
        var kept = rules.Ids.Remove(members.LastOrDefault(rows.Contains) ?? members[^1]);
        if ((await check.DecideAsync(rules.With(kept), perQuestion, stop).ConfigureAwait(false)).Calendars is not { } calendars) return;
        brokenByNear = rules.BrokenBy(calendars);
        if (!brokenByNear.Overlaps(kept)) Near = new(calendars, Lines);
    }

    // Rules that tie lines together come first: leaving them out changes no line, and what is left ties fewer lines, so that all further questions are about few.
    private async Task<ImmutableArray<string>> FewAsync(InfeasibilityProof proof)
    {
        var rows = rules.With(rules.Ids).Sums.Select(sum => sum.RuleId).ToHashSet();
        ImmutableArray<string> single = [.. rules.Ids.Where(id => !rows.Contains(id))];
        var tying = await MinimalSubset.FindAsync([.. rules.Ids.Where(rows.Contains)], kept => IsRefutedAsync([.. kept, .. single], proof)).ConfigureAwait(false);
        ImmutableArray<string> candidates = [.. rules.Ids.Where(id => tying.Contains(id) || !rows.Contains(id))];
        var all = Lines;
        Lines = check.RefutedLines(rules.With(candidates), stop);

        // What is proven of few lines may take dearer means than what was proven of all.
        if (!await IsRefutedAsync(candidates, proof).ConfigureAwait(false)) Lines = all;
        return await MinimalSubset.FindAsync(candidates, kept => IsRefutedAsync(kept, proof)).ConfigureAwait(false);
    }

    private async Task<bool> IsRefutedAsync(ImmutableArray<string> kept, InfeasibilityProof cheapest)
    {
        if (stop.IsCancellationRequested) return false;
        if (cheapest == InfeasibilityProof.Solver) return (await DecideAsync(kept).ConfigureAwait(false)).IsRefuted;
        try
        {
            return check.Refute(ConflictNarrowing.Only(rules.With(kept), Lines), cheapest, stop) is not null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<Feasibility> DecideAsync(ImmutableArray<string> kept)
    {
        var answer = await check.DecideAsync(rules.With(kept), perQuestion, stop, Near).ConfigureAwait(false);
        return answer.Calendars is { } calendars && rules.BrokenBy(calendars).Overlaps(kept) ? Feasibility.Unknown : answer;
    }

    private ConflictMember Member(string id, ShutdownProblem problem, ConflictCore core)
    {
        var horizon = rules.Scenario.Horizon;
        if (id == ConflictMember.FrozenDays)
        {
            var held = rules.HeldDays.Where(day => core.Lines.Contains(day.Line)).ToList();
            return new(null, frozen!.Until, Names(problem, held.Select(day => day.Line)), DaysOf(horizon, held.Select(day => new DayRange(day.Day, day.Day))));
        }

        var rule = rules.Scenario.Rules.First(rule => rule.Id == id);
        var rows = core.Sums.Where(sum => sum.RuleId == id).ToList();
        if (rows.Count > 0)
        {
            var lines = rows.SelectMany(row => row.Off.Select(term => term.Line).Concat(row.Starts.Select(term => term.Line))).ToList();
            if (lines.Any(core.Lines.Contains)) lines.RemoveAll(line => !core.Lines.Contains(line));
            var days = rows.SelectMany(row => row.Off.Select(term => term.Days).Concat(row.Starts.Select(term => new DayRange(term.Day, term.Day))));
            return new(rule, null, Names(problem, lines), DaysOf(horizon, days));
        }

        var bound = rules.Scenario.OperatingLines
            .Select((line, index) => (line.Id, Index: index, Days: rules.Scenario.BoundDays(rule, line)))
            .Where(entry => core.Lines.Contains(entry.Index) && !entry.Days.IsEmpty)
            .ToList();
        return new(rule, null, [.. bound.Select(entry => entry.Id)], bound.Aggregate(DaySet.Empty, (days, entry) => days.Union(entry.Days)));
    }

    private static ImmutableArray<string> Names(ShutdownProblem problem, IEnumerable<int> lines) =>
        [.. lines.Distinct().Order().Select(line => problem.Lines[line].LineId)];

    private static DaySet DaysOf(Horizon horizon, IEnumerable<DayRange> ranges) =>
        DaySet.Of(ranges.Distinct().Select(range => new DateInterval(horizon.DateAt(range.First), horizon.DateAt(range.Last))));

    private static ConflictProof Named(InfeasibilityProof proof) => proof switch
    {
        InfeasibilityProof.Counting => ConflictProof.Counting,
        InfeasibilityProof.Line => ConflictProof.Line,
        InfeasibilityProof.Prices => ConflictProof.Prices,
        InfeasibilityProof.Solver => ConflictProof.Solver,
        _ => throw new ArgumentOutOfRangeException(nameof(proof), proof, null),
    };
}
