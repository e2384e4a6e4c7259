using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Keeping;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Reports;
using Scheduler.Store;
using Scheduler.Store.Keys;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler key</c>: makes, lists and revokes keys to the worker's API.</summary>
internal sealed class KeyCommand : Command
{
    /// <summary>Who sits at the machine stands so in the audit.</summary>
    private static readonly Actor Console = new($"console ({Environment.UserName})");

    public KeyCommand(Shell shell)
        : base("key", shell.Say("Help.Key"))
    {
        Subcommands.Add(Make(shell));
        Subcommands.Add(List(shell));
        Subcommands.Add(Revoke(shell));
    }

    private static Command Make(Shell shell)
    {
        var command = new Command("make", shell.Say("Help.Key.Make"));
        var name = new Argument<string>(shell.Say("Argument.KeyName")) { Description = shell.Say("Help.KeyName") };
        var role = new ChoiceOption<KeyRole>(
            shell,
            "--role",
            "Help.KeyRole",
            [("viewer", KeyRole.Viewer), ("planner", KeyRole.Planner), ("approver", KeyRole.Approver), ("admin", KeyRole.Admin)])
        {
            Required = true,
        };
        command.Arguments.Add(name);
        command.Options.Add(role);
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            if (await place.OpenAsync(parsed, mayCreate: true, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                var (key, text) = await store.Keys.MakeAsync(parsed.GetRequiredValue(name), parsed.GetValue(role)!.Value, Console, cancelled).ConfigureAwait(false);
                shell.Error.Line(shell.Say("Key.Made", key.Id));
                shell.Out.Line(text);
                return ExitCode.Done;
            }
        });
        return command;
    }

    private static Command List(Shell shell)
    {
        var command = new Command("list", shell.Say("Help.Key.List"));
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            if (await place.OpenAsync(parsed, mayCreate: false, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                var table = ConsoleTable.Of(shell, "Table.Key", "Table.KeyName", "Table.KeyRole", "Table.MadeAt", "Table.RevokedAt");
                foreach (var key in await store.Keys.ListAsync(cancelled).ConfigureAwait(false))
                    table.Row(key.Id, key.Name, key.Role.ToString().ToLowerInvariant(), key.MadeAt.ToString(), key.RevokedAt?.ToString() ?? Show.Dash);
                shell.Out.Write(table);
                return ExitCode.Done;
            }
        });
        return command;
    }

    private static Command Revoke(Shell shell)
    {
        var command = new Command("revoke", shell.Say("Help.Key.Revoke"));
        var id = new Argument<string>(shell.Say("Argument.KeyId")) { Description = shell.Say("Help.KeyId") };
        command.Arguments.Add(id);
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            if (await place.OpenAsync(parsed, mayCreate: false, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                if (await store.Keys.RevokeAsync(parsed.GetRequiredValue(id), Console, cancelled).ConfigureAwait(false))
                {
                    shell.Out.Line(shell.Say("Key.Revoked", parsed.GetRequiredValue(id)));
                    return ExitCode.Done;
                }

                shell.Error.Line(shell.Say("Key.Unknown", parsed.GetRequiredValue(id)));
                return ExitCode.BadInput;
            }
        });
        return command;
    }
}
