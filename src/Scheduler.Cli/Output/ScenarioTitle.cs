using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Cli.Output;

/// <summary>The title of a scenario, with the mark that a draft bears wherever it is shown.</summary>
internal static class ScenarioTitle
{
    public static string Of(Shell shell, Scenario scenario)
    {
        var title = scenario.Title.In(shell.Language);
        return scenario.Status == DraftStatus.AssumptionDraft ? shell.Say("Title.Draft", title) : title;
    }

    /// <summary>A name for folders and files; a draft's says that it is one.</summary>
    public static string FileName(Scenario scenario) =>
        scenario.Status == DraftStatus.AssumptionDraft ? scenario.Id + "-assumption-draft" : scenario.Id;
}
