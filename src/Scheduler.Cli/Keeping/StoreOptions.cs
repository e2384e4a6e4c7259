using System.CommandLine;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Store;

namespace Scheduler.Cli.Keeping;

/// <summary>Where the store is that a command works on: <c>--data</c>, the worker's data folder, or <c>--postgresql</c>.</summary>
internal sealed class StoreOptions
{
    /// <summary>A connection string has a password, which should not stand in a list of processes.</summary>
    public const string Variable = "SCHEDULER_POSTGRESQL";

    private const string StoreFile = "scheduler.db";

    private readonly Shell shell;
    private readonly Option<string> data;
    private readonly Option<string> postgres;

    public StoreOptions(Shell shell, Command command)
    {
        this.shell = shell;
        data = new Option<string>("--data") { Description = shell.Say("Help.Data"), HelpName = shell.Say("Unit.Folder"), DefaultValueFactory = _ => "data" };
        postgres = new Option<string>("--postgresql") { Description = shell.Say("Help.PostgreSql", Variable), HelpName = shell.Say("Unit.Connection") };
        command.Options.Add(data);
        command.Options.Add(postgres);
    }

    /// <summary>Opens the store; null after its absence was told, since a command that asks for a key would not look for it in a new, empty one.</summary>
    /// <param name="mayCreate">Whether a store that is not there yet is made.</param>
    public async Task<SchedulerStore?> OpenAsync(ParseResult parsed, bool mayCreate, CancellationToken cancelled)
    {
        if ((parsed.GetValue(postgres) ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } connection)
            return await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.PostgreSql, connection), shell.Time, cancelled).ConfigureAwait(false);
        var folder = parsed.GetValue(data)!;
        var file = Path.Combine(folder, StoreFile);
        if (!mayCreate && !File.Exists(file))
        {
            shell.Error.Line(shell.Say("Store.Missing", file));
            return null;
        }

        Directory.CreateDirectory(folder);
        return await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, file), shell.Time, cancelled).ConfigureAwait(false);
    }
}
