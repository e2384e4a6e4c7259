using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization.Calendars;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.Conflicts;

/// <summary>What every choice of calendars of a tiny scenario breaks, as the verifier finds it: so any set of rules can be asked whether some choice keeps it.</summary>
internal sealed class BreachEnumeration
{
    private readonly HashSet<string> patterns = [];

    /// <param name="scenario">At most 16 line-days.</param>
    /// <param name="inForce">A plan in force, of which the days up to <paramref name="frozenUntil"/> are frozen.</param>
    /// <param name="frozenUntil">The last frozen day; null for none.</param>
    public BreachEnumeration(Scenario scenario, ShutdownPlan? inForce = null, LocalDate? frozenUntil = null)
    {
        var lines = scenario.OperatingLines.Select(line => line.Id).Order(StringComparer.Ordinal).ToList();
        var days = scenario.Horizon.DayCount;
        if (lines.Count * days > 16) throw new ArgumentException("Too many calendars to enumerate.", nameof(scenario));
        for (var number = 0; number < 1 << (lines.Count * days); number++)
        {
            bool Off(int line, int day) => ((number >> ((line * days) + day)) & 1) == 1;
            var stops = lines.SelectMany((id, line) => LineCalendar.FromFlags([.. Enumerable.Range(0, days).Select(day => Off(line, day))], null).Stops
                .Select(stop => new KilnStop(id, new DateInterval(scenario.Horizon.DateAt(stop.First), scenario.Horizon.DateAt(stop.Last)))));
            var verdict = PlanVerifier.Verify(scenario, new(scenario.Id, scenario.ContentHash, [.. stops]));
            Assert.Empty(verdict.Form);
            var broken = verdict.Rules.Where(rule => !rule.Kept).Select(rule => rule.Rule.Id);
            var thawed = inForce is not null && lines.Select((id, line) => (id, line)).Any(entry => Enumerable.Range(0, days)
                .Where(day => scenario.Horizon.DateAt(day) <= frozenUntil)
                .Any(day => Off(entry.line, day) != inForce.StopsOf(entry.id).Any(stop => stop.Days.Contains(scenario.Horizon.DateAt(day)))));
            patterns.Add(string.Join(' ', thawed ? broken.Append(ConflictMember.FrozenDays) : broken));
        }

        Broken = [.. patterns.Select(pattern => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet())];
    }

    /// <summary>The different sets of rules that are broken together.</summary>
    public ImmutableArray<ImmutableHashSet<string>> Broken { get; }

    /// <summary>Whether some choice of calendars keeps all of these.</summary>
    public bool IsKept(IEnumerable<string> ids) => Broken.Any(broken => !broken.Overlaps(ids));

    /// <summary>Whether some choice keeps everything.</summary>
    public bool HasPlan => Broken.Any(broken => broken.IsEmpty);

    /// <summary>No choice keeps these, and each is needed for that.</summary>
    public bool IsMinimalConflict(IReadOnlyCollection<string> ids) => !IsKept(ids) && ids.All(id => IsKept(ids.Where(other => other != id)));
}
