using Scheduler.Domain.Differences;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Differences;

/// <summary>Whether plans of two scenarios can be held against each other: versions and what-ifs of one scenario can, plans of two provinces cannot.</summary>
public static class Comparability
{
    /// <summary>What speaks against it, or null: the planned days must be the same, and at least half of the lines that either scenario plans must be
    /// planned by both.</summary>
    public static ComparisonFault? FaultOf(Scenario a, Scenario b)
    {
        if (a.Horizon != b.Horizon) return Fault("Horizon", a.Horizon.From, a.Horizon.To, b.Horizon.From, b.Horizon.To);
        var (ofA, ofB) = (LineIds(a), LineIds(b));
        var common = ofA.Intersect(ofB).Count();
        return 2 * common < ofA.Union(ofB).Count() ? Fault("Lines", ofA.Count, ofB.Count, common) : null;
    }

    private static HashSet<string> LineIds(Scenario scenario) => [.. scenario.OperatingLines.Select(line => line.Id)];

    private static ComparisonFault Fault(string kind, params object[] arguments)
    {
        return new(Part("Found"), Part("Problem"), Part("Allowed"), Part("Remedy"));

        Domain.Text.LocalizedText Part(string part) => VerdictText.Catalog.Format($"Compare.{kind}.{part}", arguments);
    }
}
