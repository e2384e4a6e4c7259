using System.CommandLine;
using Scheduler.Cli.Keeping;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler audit verify</c>: whether the chain of what was done is whole.</summary>
internal sealed class AuditCommand : Command
{
    public AuditCommand(Shell shell)
        : base("audit", shell.Say("Help.Audit"))
    {
        var command = new Command("verify", shell.Say("Help.Audit.Verify"));
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            if (await place.OpenAsync(parsed, mayCreate: false, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                var (rows, faults) = await store.Audit.VerifyAsync(cancelled).ConfigureAwait(false);
                foreach (var fault in faults) shell.Error.Line(shell.Say($"Audit.{fault.Kind}", Show.Number(fault.Seq)));
                if (!faults.IsEmpty) return ExitCode.Rejected;
                var (_, hash) = await store.Audit.EndAsync(cancelled).ConfigureAwait(false);
                shell.Out.Line(shell.Say("Audit.Whole", Show.Number(rows), hash.Length == 0 ? Show.Dash : hash));
                return ExitCode.Done;
            }
        });
        Subcommands.Add(command);
    }
}
