using System.Text;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>The command <c>winter-air</c>: makes the tables by which plans of a past winter are judged.</summary>
public static class WinterAirCommand
{
    public const string Name = "winter-air";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Usage => $"scenario-maker {Name} <{string.Join('|', PastWinters.All.Select(winter => winter.Id))}> <data folder> <output folder>";

    /// <returns>One line that says what was written.</returns>
    /// <exception cref="InputFaultException">An unknown winter, or data that lack something.</exception>
    public static string Run(string winterId, string dataFolder, string outputFolder)
    {
        var winter = PastWinters.Of(winterId);
        var files = ZhejiangWinter.Air(WinterData.Read(dataFolder), winter).ToArray();
        Directory.CreateDirectory(outputFolder);
        foreach (var (file, text) in files)
        {
            var target = Path.Combine(outputFolder, file);
            var fresh = $"{target}.new-{Environment.ProcessId}";
            File.WriteAllText(fresh, text, Utf8);
            File.Move(fresh, target, overwrite: true);
        }

        return $"{winter.Id}: {string.Join(", ", files.Select(file => file.File))} written to {outputFolder}";
    }
}
