using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Files.Plans;

/// <summary>The fixed words of plan.json. They are part of the format and independent of the names in code.</summary>
internal static class PlanWords
{
    /// <summary>Levels in their order.</summary>
    public static IReadOnlyList<ObjectiveLevel> Levels { get; } = Enum.GetValues<ObjectiveLevel>();

    public static string Of(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage => "shortage",
        ObjectiveLevel.Exposure => "exposure",
        ObjectiveLevel.Fairness => "fairness",
        ObjectiveLevel.Restarts => "restarts",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>Unit of a level's value.</summary>
    public static string UnitOf(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage => "t",
        ObjectiveLevel.Exposure => "t·(µg/m³)·10⁴ persons",
        ObjectiveLevel.Fairness => "‰ of due days",
        ObjectiveLevel.Restarts => "stops",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    public static string Of(PlanStatus status) => status switch
    {
        PlanStatus.Feasible => "feasible",
        PlanStatus.Optimal => "optimal",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Of(DraftStatus status) => status switch
    {
        DraftStatus.Official => "official",
        DraftStatus.AssumptionDraft => "assumption-draft",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Of(Firmness firmness) => firmness switch
    {
        Firmness.Rigid => "rigid",
        Firmness.InPrinciple => "in-principle",
        Firmness.Encouraged => "encouraged",
        _ => throw new ArgumentOutOfRangeException(nameof(firmness), firmness, null),
    };
}
