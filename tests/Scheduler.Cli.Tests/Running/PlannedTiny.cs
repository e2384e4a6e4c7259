namespace Scheduler.Cli.Tests.Running;

/// <summary>scenarios/tiny, planned once for all tests that need a plan.</summary>
public sealed class PlannedTiny : IAsyncLifetime
{
    internal static readonly string[] Command = ["plan", "tiny", "--work", "20", "--seed", "3", "--lang", "en"];

    internal TestFolder Folder { get; } = new();

    internal CliOutcome Outcome { get; private set; } = null!;

    /// <summary>Path of one of the files that were written.</summary>
    public string this[string file] => Path.Combine(Folder.Path, "out", "tiny-assumption-draft", file);

    public async Task InitializeAsync() => Outcome = await Folder.RunAsync(Command);

    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }
}
