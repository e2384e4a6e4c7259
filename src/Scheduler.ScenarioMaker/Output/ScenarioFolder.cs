using System.Text;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>Puts a whole folder in place at once: nobody ever sees half a scenario.</summary>
public static class ScenarioFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="folder">The scenario's folder; an older scenario there is replaced as a whole.</param>
    /// <param name="files">File name → text.</param>
    /// <exception cref="InputFaultException">The folder holds something else than a scenario.</exception>
    public static void Replace(string folder, IEnumerable<(string File, string Text)> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var occupied = Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any();
        if (File.Exists(target) || (occupied && !File.Exists(Path.Combine(target, "scenario.yaml"))))
            throw new InputFaultException($"{folder}: holds no scenario.yaml, so it is not overwritten. Give a scenario's folder, an empty one or a new one.");

        var made = $"{target}.new-{Environment.ProcessId}";
        var old = $"{target}.old-{Environment.ProcessId}";
        Directory.CreateDirectory(made);
        foreach (var (file, text) in files) File.WriteAllText(Path.Combine(made, file), text, Utf8);

        if (Directory.Exists(target)) Directory.Move(target, old);
        Directory.Move(made, target);
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
    }
}
