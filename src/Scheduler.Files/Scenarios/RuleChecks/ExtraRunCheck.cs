using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Each region applies once, and all grants together stay within the cap.</summary>
internal sealed class ExtraRunCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsLines) return;
        var cityOf = rules.Facts.OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
        foreach (var (read, rule) in rules.Sound<ExtraRun>())
        {
            var lines = rules.LinesOf(rule).ToList();
            var maps = read.Map.Maps("grants", keys: null);
            var granted = 0L;
            var applied = new HashSet<string>();
            foreach (var (grant, map) in rule.Grants.Zip(maps))
            {
                var covered = lines.Where(line => grant.Covers(line, cityOf[line.Id])).ToList();
                var keys = covered.Select(line => RegionOf(line, cityOf[line.Id])).Distinct().ToList();
                if (keys.Where(applied.Contains).ToList() is { Count: > 0 } again)
                    faults.Add(FaultKind.GrantTwice, map.PlaceOf(grant.Region is null ? "lines" : "region"), grant.Region, Readable.List(again));
                applied.UnionWith(keys);
                granted = checked(granted + ((long)grant.Days * covered.Count));
                if (rule.CapLineDays is { } cap && granted > cap)
                    faults.Add(FaultKind.GrantAboveCap, map.PlaceOf("days"), $"{granted}", "capLineDays", cap);
            }
        }
    }

    /// <summary>A line whose city has no region stands for itself.</summary>
    private static string RegionOf(ClinkerLine line, City city) => city.Region.Length > 0 ? city.Region : line.Id;
}
