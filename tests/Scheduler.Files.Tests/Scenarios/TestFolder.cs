using System.Text;
using Scheduler.Files.Scenarios;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>A scenario folder in the temporary directory that is removed again.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder(IEnumerable<KeyValuePair<string, string>>? files = null)
    {
        Path = Directory.CreateTempSubdirectory("scheduler-scenario-").FullName;
        foreach (var (name, text) in files ?? SampleScenario.Files) Write(name, text);
    }

    public string Path { get; }

    public ScenarioReadResult Read() => ScenarioReader.Read(Path);

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public TestFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TestFolder Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public TestFolder Delete(string name)
    {
        File.Delete(PathOf(name));
        return this;
    }

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public TestFolder Change(string name, string old, string with)
    {
        var text = File.ReadAllText(PathOf(name));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold '{old}'.");
        Assert.True(text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"{name} holds '{old}' twice.");
        return Write(name, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>The line, 1 = first, at which a text first stands.</summary>
    public int RowOf(string name, string text)
    {
        var content = File.ReadAllText(PathOf(name));
        var at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold '{text}'.");
        return content.AsSpan(0, at).Count('\n') + 1;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
