using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Validity, overriding and dated facts leave each rule a meaning: see <see cref="RuleReach"/>.</summary>
internal sealed class VersionCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        // No notice overrides what has really happened.
        var ids = rules.Rules.Select(read => read.Rule.Id).Concat(rules.Orders.Where(order => !order.IsReport).Select(order => order.Id)).ToHashSet();
        foreach (var read in rules.Rules.Where(read => read.Sound))
        {
            foreach (var unknown in read.Rule.Supersedes.Where(id => !ids.Contains(id)))
                faults.Add(FaultKind.SupersedesUnknown, read.PlaceOf("supersedes"), unknown, NearestName.Hint(unknown, ids));
        }

        if (rules.HasCircle)
        {
            var circle = OverridingCircle.In([.. rules.Rules.Where(read => read.Sound).Select(read => read.Rule), .. rules.Orders]).ToHashSet();
            var first = rules.Rules.First(read => circle.Contains(read.Rule.Id));
            faults.Add(FaultKind.SupersedesCircle, first.PlaceOf("supersedes"), null, Readable.List(circle.Order(StringComparer.Ordinal)));
        }

        if (!rules.KnowsLines) return;
        foreach (var read in rules.Rules.Where(read => read.Sound)) Check(read, rules, faults);
    }

    private static void Check(ReadRule read, RuleSet rules, FaultCollector faults)
    {
        var chosen = rules.ChosenOf(read.Rule).ToList();
        if (chosen.Count > 0 && chosen.All(entry => entry.InForce.IsEmpty))
        {
            faults.Add(FaultKind.RuleNeverInForce, read.PlaceOf(read.Map.Has("validFrom") ? "validFrom" : "id"), read.Rule.Id);
            return;
        }

        switch (read.Rule.Reach)
        {
            case RuleReach.Quota:
                Report(FaultKind.QuotaCut, [.. chosen
                    .Where(entry => !entry.InForce.IsEmpty && !entry.InForce.Equals(entry.Chosen))
                    .Select(entry => (entry.Line.Id, entry.InForce, entry.Chosen))]);
                break;
            case RuleReach.Whole:
                var whole = read.Rule.SpokenDays is { IsEmpty: false } spoken ? spoken : rules.Facts.Horizon!.Days;
                Report(FaultKind.BindsPartly, [.. rules.BoundOf(read.Rule)
                    .Where(pair => !pair.Days.Equals(whole))
                    .Select(pair => (pair.Line.Id, pair.Days, whole))]);
                break;
        }

        void Report(FaultKind kind, List<(string Line, DaySet Days, DaySet Asked)> cut)
        {
            if (cut.Count > 0)
                faults.Add(kind, read.Map.Place, read.Rule.Id, read.Rule.Kind, Readable.List(cut.Select(entry => entry.Line)), cut[0].Days.ToString(), cut[0].Asked.ToString());
        }
    }
}
