namespace Scheduler.Files.Tests.Plans;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scheduler-plans-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public string Read(string file) => File.ReadAllText(this[file]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
