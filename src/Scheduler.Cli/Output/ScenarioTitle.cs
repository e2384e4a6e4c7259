using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Cli.Output;

/// <summary>The title of a scenario, with the mark that a draft bears wherever it is shown.</summary>
internal static class ScenarioTitle
{
    private const int HashDigits = 8;

    public static string Of(Shell shell, Scenario scenario)
    {
        var title = scenario.Title.In(shell.Language);
        return scenario.Status == DraftStatus.AssumptionDraft ? shell.Say("Title.Draft", title) : title;
    }

    /// <summary>A name for folders and files; a draft's says that it is one. A what-if has one of its own, so that its plan never takes the place of
    /// its base's or of another what-if's.</summary>
    public static string FileName(Scenario scenario)
    {
        var name = scenario.Assumptions.IsEmpty ? scenario.Id : $"{scenario.Id}-what-if-{scenario.ContentHash[..HashDigits]}";
        return scenario.Status == DraftStatus.AssumptionDraft ? name + "-assumption-draft" : name;
    }
}
