using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Output;

namespace Scheduler.ScenarioMaker;

/// <summary>The command: makes a scenario folder from a data folder.</summary>
public static class ScenarioMakerApp
{
    public const int Done = 0;
    public const int Faulty = 2;

    private const string Usage = $"usage: scenario-maker {Zhejiang2027.Id} <data folder> <output folder>";

    /// <returns>0 when the folder was written, 2 when the arguments or the inputs are at fault.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is not [Zhejiang2027.Id, var dataFolder, var outputFolder])
        {
            errors.WriteLine(Usage);
            return Faulty;
        }

        try
        {
            var draft = Zhejiang2027.From(DataFolder.Read(dataFolder));
            ScenarioFolder.Replace(
                outputFolder, [("scenario.yaml", ScenarioYaml.Of(draft)), .. ScenarioTables.Of(draft), ("README.md", ScenarioReadme.Of(draft))]);
            output.WriteLine($"{draft.Id}: {draft.Lines.Length} lines, {draft.Rules.Length} rules and {draft.Orders.Length} orders written to {outputFolder}");
            return Done;
        }
        catch (Exception fault) when (fault is InputFaultException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(fault.Message);
            return Faulty;
        }
    }
}
