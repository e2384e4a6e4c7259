using Scheduler.Domain.Calendar;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Of rivals at most one binds a line on a day; where two fit, their priorities must decide.</summary>
internal sealed class RivalCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var rivals in rules.Rules.Where(read => read.Sound && read.Rule.RivalKey is not null).GroupBy(read => read.Rule.RivalKey))
        {
            var earlier = new List<(string Line, DaySet Days, ReadRule Read)>();
            foreach (var read in rivals)
            {
                var bound = rules.BoundOf(read.Rule);
                var clashes = from pair in bound
                              from other in earlier
                              where other.Line == pair.Line.Id && !other.Days.Intersect(pair.Days).IsEmpty
                              group pair.Line.Id by other.Read;
                foreach (var clash in clashes) Report(read, clash.Key, clash, faults);
                earlier.AddRange(bound.Select(pair => (pair.Line.Id, pair.Days, read)));
            }
        }
    }

    private static void Report(ReadRule read, ReadRule earlier, IEnumerable<string> lines, FaultCollector faults)
    {
        var (rule, list) = (read.Rule, Readable.List(lines.Distinct()));
        if (rule.SpokenWindow is { } window)
            faults.Add(FaultKind.TwiceOnWindow, read.PlaceOf("window"), window.Id, rule.Kind, earlier.Rule.Id, earlier.Line, list, window.Name);
        else
            faults.Add(FaultKind.TwiceOnLine, read.PlaceOf("appliesTo"), rule.Id, rule.Kind, earlier.Rule.Id, earlier.Line, list);
    }
}
