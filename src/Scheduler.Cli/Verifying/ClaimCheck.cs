using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Verifying;

/// <summary>Holds the figures that a plan file claims against those that the verifier counted.</summary>
internal static class ClaimCheck
{
    /// <summary>A sentence for every claim that is wrong; none can be checked while the plan's form is faulty.</summary>
    public static IReadOnlyList<LocalizedText> Differences(PlanReadResult file, PlanFigures? figures)
    {
        if (figures is null) return [];
        var counted = figures.Lines.ToDictionary(line => line.LineId);
        var shares = figures.Fairness?.Lines.ToDictionary(line => line.LineId) ?? [];
        return
        [
            .. file.ClaimedLevels.SelectMany(claim => OfLevel(claim, figures)),
            .. file.ClaimedLines.Where(claim => counted.ContainsKey(claim.LineId)).SelectMany(claim => OfLine(claim, counted[claim.LineId], shares.GetValueOrDefault(claim.LineId))),
        ];
    }

    private static IEnumerable<LocalizedText> OfLevel(LevelOutcome claim, PlanFigures figures)
    {
        var name = ReportText.Catalog.Format($"Level.{claim.Level}");
        if (figures.ValueOf(claim.Level) is not { } counted)
        {
            yield return CliText.Catalog.Format("Claim.NoLevel", name, Show.Number(claim.Value));
            yield break;
        }

        if (claim.Value != counted)
            yield return CliText.Catalog.Format("Claim.Value", name, Show.Number(claim.Value), Show.Number(counted));
        if (claim.Level == ObjectiveLevel.Exposure && claim.Reference is { } reference && reference != figures.ExposureWithoutStops)
            yield return CliText.Catalog.Format("Claim.Reference", name, Show.Number(reference), Show.Number(figures.ExposureWithoutStops));
        if (claim.Bound > counted)
            yield return CliText.Catalog.Format("Claim.Bound", name, Show.Number(claim.Bound), Show.Number(counted));
    }

    private static IEnumerable<LocalizedText> OfLine(ClaimedLine claim, LineFigures figures, LineFairness? share)
    {
        (string Key, long? Claimed, long? Counted)[] pairs =
        [
            ("Claim.Due", claim.Due, figures.Due.DueDays),
            ("Claim.Given", claim.Given, figures.GivenDays),
            ("Claim.Restarts", claim.Restarts, figures.Restarts),
            ("Claim.Deviation", claim.Deviation, share?.DeviationPermille),
            ("Claim.Burden", claim.Burden, share?.BurdenPermille),
        ];
        return from pair in pairs
               where pair.Claimed is { } claimed && claimed != pair.Counted
               select CliText.Catalog.Format(pair.Key, claim.LineId, Show.Number(pair.Claimed), Show.Number(pair.Counted));
    }
}
