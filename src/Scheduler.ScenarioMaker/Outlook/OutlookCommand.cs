using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Output;
using Scheduler.ScenarioMaker.Presets;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>The command <c>zhejiang-2027-outlooks</c>: makes the folder of outlooks of zhejiang-2027.</summary>
public static class OutlookCommand
{
    public const string Name = "zhejiang-2027-outlooks";

    public static string Usage => $"scenario-maker {Name} <data folder> <output folder>";

    /// <returns>One line that says what was written.</returns>
    /// <exception cref="InputFaultException">Data that lack something.</exception>
    public static string Run(string dataFolder, string outputFolder)
    {
        var outlooks = ZhejiangOutlooks.From(DataFolder.Read(dataFolder));
        PresetFolder.Put(outputFolder, [("outlooks.yaml", Head(outlooks)), .. outlooks.Select(outlook => (outlook.File, ScenarioTables.Outlook(outlook.Rows)))]);
        return $"{Name}: {outlooks.Length} outlooks written to {outputFolder}";
    }

    private static string Head(ImmutableArray<OutlookVariant> outlooks)
    {
        var yaml = new StringBuilder();
        Line($"# dotnet run --project src/Scheduler.ScenarioMaker -- {Name} <data folder> scenarios/outlooks/zhejiang-2027");
        Line("version: 1");
        Line($"tailPercent: {Number(ZhejiangOutlooks.TailPercent)}");
        Line($"tailWeightPercent: {Number(ZhejiangOutlooks.TailWeightPercent)}");
        Line("outlooks:");
        foreach (var outlook in outlooks)
            Line($"  - {Yaml.Map(("id", outlook.Id), ("name", Yaml.Text(outlook.Name)), ("weight", Number(outlook.Weight)), ("file", outlook.File))}");
        Line("provenance:");
        foreach (var entry in ZhejiangOutlooks.Provenance)
        {
            Line($"  - zh: {Yaml.Text(entry.Zh)}");
            Line($"    en: {Yaml.Text(entry.En)}");
        }

        return yaml.ToString();

        void Line(string text) => yaml.Append(text).Append('\n');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
