namespace Scheduler.Backtest.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backtest-test-");

    public string Path => folder.FullName;

    public string Sub(params string[] parts) => System.IO.Path.Combine([folder.FullName, .. parts]);

    public void Dispose() => folder.Delete(recursive: true);
}
