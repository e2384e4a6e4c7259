using System.Text;
using Scheduler.ScenarioMaker.Output;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Puts the made files into a preset's folder and touches no other: scenario.yaml beside them is somebody's work.</summary>
public static class PresetFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Each file is replaced as a whole; a facts.csv that is no longer made goes away.</summary>
    public static void Put(string folder, IEnumerable<(string File, string Text)> files)
    {
        var made = files.ToArray();
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in made)
        {
            var target = Path.Combine(folder, file);
            var fresh = $"{target}.new-{Environment.ProcessId}";
            File.WriteAllText(fresh, text, Utf8);
            File.Move(fresh, target, overwrite: true);
        }

        if (made.All(file => file.File != FactTable.File)) File.Delete(Path.Combine(folder, FactTable.File));
    }
}
