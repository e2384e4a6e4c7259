using System.Text;

namespace Scheduler.Cli.Tests.Running;

/// <summary>A folder of its own for one test, with a copy of scenarios/tiny in <c>tiny</c>.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        Directory.CreateDirectory(this["tiny"]);
        foreach (var file in Directory.GetFiles(RepositoryRoot.Of("scenarios", "tiny")))
            File.Copy(file, this[System.IO.Path.Combine("tiny", System.IO.Path.GetFileName(file))]);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("scheduler-cli-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Names of everything in the folder but the scenario.</summary>
    public IEnumerable<string> Others => Directory.GetFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Where(name => name != "tiny");

    public Task<CliOutcome> RunAsync(params string[] arguments) => CliProcess.RunAsync(Path, arguments);

    /// <summary>Replaces a text that stands in a file of the scenario.</summary>
    public TestFolder Change(string file, string old, string with)
    {
        var text = File.ReadAllText(Tiny(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Tiny(file), text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    public TestFolder Append(string file, string row)
    {
        File.AppendAllText(Tiny(file), row + "\n");
        return this;
    }

    public TestFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public TestFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Tiny(file), bytes);
        return this;
    }

    public TestFolder Delete(string file)
    {
        File.Delete(Tiny(file));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Tiny(string file) => this[System.IO.Path.Combine("tiny", file)];
}
