using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>No line has two bases of one window on one day. Where both rules have that window alone they are rivals, and priorities decide;
/// a rule with several windows cannot give way in one of them, so that here a second base is a fault. See <see cref="BlockBesideBaseCheck"/> for classes with one block.</summary>
internal sealed class BaseTwiceCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var bases = rules.Rules.Where(read => read is { Sound: true, Rule: { OneBlock: false, AddsToBase: false } })
            .SelectMany(read => read.Rule.BaseWindows, (read, window) => (Read: read, Window: window, IsRival: read.Rule.RivalKey == RivalKeys.BaseOf(window)));
        foreach (var window in bases.GroupBy(entry => entry.Window.Id))
        {
            var entries = window.ToList();
            for (var later = 1; later < entries.Count; later++)
            {
                var (read, shared, isRival) = entries[later];
                foreach (var earlier in entries.Take(later).Where(entry => !(entry.IsRival && isRival)))
                {
                    var lines = from pair in rules.BoundOf(read.Rule)
                                from other in rules.BoundOf(earlier.Read.Rule)
                                where other.Line.Id == pair.Line.Id && !other.Days.Intersect(pair.Days).Intersect(shared.Days).IsEmpty
                                select pair.Line.Id;
                    if (lines.Distinct().ToList() is { Count: > 0 } twice)
                        faults.Add(FaultKind.TwiceOnWindow, read.Map.Place, shared.Id, read.Rule.Kind, earlier.Read.Rule.Id, earlier.Read.Line, Readable.List(twice), shared.Name);
                }
            }
        }
    }
}
