using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>The command <c>preset-tables</c>: makes the tables of one preset.</summary>
public static class PresetCommand
{
    public const string Name = "preset-tables";

    public static string Usage => $"scenario-maker {Name} <{string.Join('|', PresetBook.All.Select(preset => preset.Id))}> <data folder> <output folder>";

    /// <returns>One line that says what was written.</returns>
    /// <exception cref="InputFaultException">An unknown preset, or data that lack something.</exception>
    public static string Run(string presetId, string dataFolder, string outputFolder)
    {
        var preset = PresetBook.All.FirstOrDefault(preset => preset.Id == presetId)
            ?? throw new InputFaultException(
                $"{Name}: unknown preset '{presetId}'; known are {string.Join(", ", PresetBook.All.Select(preset => preset.Id))}.");
        var draft = PresetDraft.From(preset, PresetData.Read(dataFolder));
        PresetFolder.Put(outputFolder, PresetTables.Of(draft));
        return $"{preset.Id}: {draft.Lines.Length} lines, {draft.Cities.Length} cities and {draft.Facts.Length} facts written to {outputFolder}";
    }
}
