using Scheduler.Domain.Frontier;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Frontier;

/// <summary>The words in which a frontier is told, the same on the console, in tables and on the page.</summary>
public static class FrontierWords
{
    public static LocalizedText Supply(int percent) => ReportText.Of("Frontier.Supply", percent);

    /// <summary>The limit of fairness, or that there is none.</summary>
    public static LocalizedText Fairness(int? permille) => permille is { } limit ? ReportText.Of("Frontier.Permille", limit) : ReportText.Of("Frontier.NoLimit");

    public static LocalizedText Limits(FrontierLimits limits) => ReportText.Of("Frontier.Limits", limits.SupplyPercent, Fairness(limits.FairnessPermille));

    public static LocalizedText State(FrontierState state) => ReportText.Of($"Frontier.State.{state}");

    /// <summary>What the change of a point's exposure is told against.</summary>
    public static LocalizedText? Reference(ExposureFrontier frontier) =>
        frontier.Reference is { } reference ? ReportText.Of("Frontier.Reference", Limits(reference.Limits)) : null;

    /// <summary>A number, or a dash where there is none.</summary>
    public static string Change(ExposureFrontier frontier, FrontierPoint point) => frontier.ChangeOf(point) is { } change ? Show.Signed(change) : Show.Dash;

    /// <summary>Both ends of what is proven of the change.</summary>
    public static string ProvenChange(ExposureFrontier frontier, FrontierPoint point) =>
        frontier.ProvenChangeOf(point) is var (least, most) ? $"{Show.Signed(least)} … {Show.Signed(most)}" : Show.Dash;

    public static string Gap(FrontierPoint point) => point.Exposure?.Gap is { } gap ? Show.Share(gap) : Show.Dash;
}
