using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Worker.Nightly;

/// <summary>What a night has brought.</summary>
internal static class NightlyOutcome
{
    /// <summary>Whether two plan files order the same stops, so that there is nothing to decide.</summary>
    public static bool IsUnchanged(string planInForce, string plan) =>
        PlanReader.Read(planInForce).Plan is { } before && PlanReader.Read(plan).Plan is { } after && before.Stops.SequenceEqual(after.Stops);

    /// <summary>What has to be done. Moved days and changed lines are null where there is no plan.</summary>
    public static LocalizedText Sentence(bool isUnchanged, int? movedLineDays, int? changedLines) =>
        isUnchanged ? NightlyText.Catalog.Format("Outcome.Nothing")
        : movedLineDays is { } days && changedLines is { } lines ? NightlyText.Catalog.Format("Outcome.Changes", days, lines)
        : NightlyText.Catalog.Format("Outcome.NoPlan");
}
