using System.CommandLine;
using Scheduler.Cli.Keeping;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler store</c>: looks after what the worker keeps.</summary>
internal sealed class StoreCommand : Command
{
    public StoreCommand(Shell shell)
        : base("store", shell.Say("Help.Store"))
    {
        var command = new Command("backup", shell.Say("Help.Store.Backup"));
        var file = new Argument<string>(shell.Say("Argument.BackupFile")) { Description = shell.Say("Help.BackupFile") };
        command.Arguments.Add(file);
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            var target = parsed.GetRequiredValue(file);
            if (File.Exists(target))
            {
                shell.Error.Line(shell.Say("Store.BackupExists", target));
                return ExitCode.BadInput;
            }

            if (await place.OpenAsync(parsed, mayCreate: false, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                if (store.IsShared)
                {
                    shell.Error.Line(shell.Say("Store.BackupShared"));
                    return ExitCode.BadInput;
                }

                await store.BackUpAsync(target, cancelled).ConfigureAwait(false);
                shell.Out.Line(shell.Say("Store.BackedUp", target));
                return ExitCode.Done;
            }
        });
        Subcommands.Add(command);
    }
}
