using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Output;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker;

/// <summary>The command: makes a scenario folder, or the tables of a preset, from a data folder.</summary>
public static class ScenarioMakerApp
{
    public const int Done = 0;
    public const int Faulty = 2;

    private static string Usage => $"usage: scenario-maker {Zhejiang2027.Id} <data folder> <output folder>\n       {PresetCommand.Usage}";

    /// <returns>0 when the folder was written, 2 when the arguments or the inputs are at fault.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (arguments)
            {
                case [Zhejiang2027.Id, var dataFolder, var outputFolder]:
                    output.WriteLine(MakeZhejiang(dataFolder, outputFolder));
                    return Done;
                case [PresetCommand.Name, var preset, var dataFolder, var outputFolder]:
                    output.WriteLine(PresetCommand.Run(preset, dataFolder, outputFolder));
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

    private static string MakeZhejiang(string dataFolder, string outputFolder)
    {
        var draft = Zhejiang2027.From(DataFolder.Read(dataFolder));
        ScenarioFolder.Replace(
            outputFolder, [("scenario.yaml", ScenarioYaml.Of(draft)), .. ScenarioTables.Of(draft), ("README.md", ScenarioReadme.Of(draft))]);
        return $"{draft.Id}: {draft.Lines.Length} lines, {draft.Rules.Length} rules and {draft.Orders.Length} orders written to {outputFolder}";
    }
}
