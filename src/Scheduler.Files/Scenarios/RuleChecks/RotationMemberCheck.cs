using System.Globalization;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Every rotation group has a line, no line is in two, and members owe all days of their window, since they are off on all of them.</summary>
internal sealed class RotationMemberCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsLines) return;
        foreach (var (read, rule) in rules.Sound<RotationGroups>())
        {
            var members = rule.Groups.Select(group => Members(group, rule, rules)).ToList();
            for (var later = 0; later < members.Count; later++)
            {
                if (members[later].Count == 0) faults.Add(FaultKind.SelectorEmpty, Place(read, later), null, rule.Groups[later].Id);
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var both = members[later].Intersect(members[earlier]).ToList();
                    if (both.Count > 0)
                        faults.Add(FaultKind.TwoGroups, Place(read, later), Readable.List(both), rule.Groups[earlier].Id, rule.Groups[later].Id);
                }
            }

            CheckShares(read, rule, [.. members.SelectMany(ids => ids)], rules, faults);
        }
    }

    private static void CheckShares(ReadRule read, RotationGroups rule, HashSet<string> members, RuleSet rules, FaultCollector faults)
    {
        var bound = rules.BoundOf(rule).Where(pair => members.Contains(pair.Line.Id)).ToDictionary(pair => pair.Line.Id, pair => pair.Days);
        foreach (var (_, share) in rules.Sound<Rule>().Where(pair => pair.Rule.DuePercent is > 0 and < 100))
        {
            var lines = rules.BoundOf(share)
                .Where(pair => bound.TryGetValue(pair.Line.Id, out var days) && !days.Intersect(pair.Days).IsEmpty)
                .Select(pair => pair.Line.Id)
                .ToList();
            if (lines.Count > 0)
                faults.Add(FaultKind.ShareOfFixedDays, read.PlaceOf("groups"), Readable.List(lines), share.Id, share.DuePercent!.Value, rule.Id);
        }
    }

    private static FaultPlace Place(ReadRule read, int index)
    {
        var place = read.PlaceOf("groups");
        return place with { Column = string.Create(CultureInfo.InvariantCulture, $"{place.Column}[{index + 1}]") };
    }

    private static List<string> Members(RotationGroup group, RotationGroups rule, RuleSet rules)
    {
        var cities = rules.Facts.OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
        return
        [
            .. rules.LinesOf(rule)
                .Where(line => rules.VersionsOf(line).Any(version => group.AppliesTo.Matches(version, cities[line.Id])))
                .Select(line => line.Id),
        ];
    }
}
