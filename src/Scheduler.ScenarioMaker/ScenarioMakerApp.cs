using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.National;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Output;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Provincial;
using Scheduler.ScenarioMaker.Winters;

namespace Scheduler.ScenarioMaker;

/// <summary>The command: makes a scenario folder, or the tables of a preset, from a data folder.</summary>
public static class ScenarioMakerApp
{
    public const int Done = 0;
    public const int Faulty = 2;

    /// <summary>Scenario → how it is drafted from a data folder.</summary>
    private static readonly OrderedDictionary<string, Func<string, ScenarioDraft>> Drafts = new()
    {
        [Zhejiang2027.Id] = folder => Zhejiang2027.From(DataFolder.Read(folder)),
        [Shandong2027.Id] = folder => Shandong2027.From(DraftData.Read(folder)),
        [National2027.Id] = folder => National2027.From(DraftData.Read(folder)),
    };

    static ScenarioMakerApp()
    {
        foreach (var winter in PastWinters.All) Drafts.Add(winter.Id, folder => ZhejiangWinter.From(WinterData.Read(folder), winter));
    }

    private static string Usage => $"usage: scenario-maker {string.Join('|', Drafts.Keys)} <data folder> <output folder>\n       {PresetCommand.Usage}\n       {WinterAirCommand.Usage}\n       {OutlookCommand.Usage}";

    /// <returns>0 when the folder was written, 2 when the arguments or the inputs are at fault.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (arguments)
            {
                case [var id, var dataFolder, var outputFolder] when Drafts.TryGetValue(id, out var draft):
                    output.WriteLine(Make(draft(dataFolder), outputFolder));
                    return Done;
                case [PresetCommand.Name, var preset, var dataFolder, var outputFolder]:
                    output.WriteLine(PresetCommand.Run(preset, dataFolder, outputFolder));
                    return Done;
                case [WinterAirCommand.Name, var winter, var dataFolder, var outputFolder]:
                    output.WriteLine(WinterAirCommand.Run(winter, dataFolder, outputFolder));
                    return Done;
                case [OutlookCommand.Name, var dataFolder, var outputFolder]:
                    output.WriteLine(OutlookCommand.Run(dataFolder, outputFolder));
                    return Done;
                default:
                    errors.WriteLine(Usage);
                    return Faulty;
            }
        }
        catch (Exception fault) when (fault is InputFaultException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(fault.Message);
            return Faulty;
        }
    }

    private static string Make(ScenarioDraft draft, string outputFolder)
    {
        ScenarioFolder.Replace(
            outputFolder, [("scenario.yaml", ScenarioYaml.Of(draft)), .. ScenarioTables.Of(draft), ("README.md", ScenarioReadme.Of(draft))]);
        return $"{draft.Id}: {draft.Lines.Length} lines, {draft.Rules.Length} rules and {draft.Orders.Length} orders written to {outputFolder}";
    }
}
