using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Worker.Nightly;

/// <summary>What a night has brought.</summary>
internal static class NightlyOutcome
{
    /// <summary>Whether two plan files order the same stops, so that there is nothing to decide.</summary>
    public static bool IsUnchanged(string planInForce, string plan) =>
        PlanReader.Read(planInForce).Plan is { } before && PlanReader.Read(plan).Plan is { } after && before.Stops.SequenceEqual(after.Stops);

    public static LocalizedText Sentence(bool isUnchanged, int movedLineDays, int changedLines) =>
        isUnchanged ? NightlyText.Catalog.Format("Outcome.Nothing") : NightlyText.Catalog.Format("Outcome.Changes", movedLineDays, changedLines);
}
