using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Keeping;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Reports;
using Scheduler.Store.Auditing;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler audit verify</c>: whether the chain of what was done is whole, and what is kept is what it tells of.</summary>
internal sealed class AuditCommand : Command
{
    public AuditCommand(Shell shell)
        : base("audit", shell.Say("Help.Audit"))
    {
        var command = new Command("verify", shell.Say("Help.Audit.Verify"));
        var expect = new HashOption(shell, "--expect", "Help.Expect");
        command.Options.Add(expect);
        var place = new StoreOptions(shell, command);
        command.SetAction(async (parsed, cancelled) =>
        {
            if (await place.OpenAsync(parsed, mayCreate: false, cancelled).ConfigureAwait(false) is not { } store) return ExitCode.BadInput;
            await using (store.ConfigureAwait(false))
            {
                var verdict = await store.Audit.VerifyAsync(parsed.GetValue(expect), cancelled).ConfigureAwait(false);
                foreach (var fault in verdict.Faults) shell.Error.Line(shell.Say($"Audit.{fault.Kind}", Show.Number(fault.Seq), fault.Subject, Numbers(fault)));
                if (!verdict.Faults.IsEmpty) return ExitCode.Rejected;
                shell.Out.Line(shell.Say(
                    "Audit.Whole", Show.Number(verdict.Rows), verdict.End.Length == 0 ? Show.Dash : verdict.End, Show.Number(verdict.Entries), Show.Number(verdict.Scenarios),
                    Show.Number(verdict.Proposals)));
                return ExitCode.Done;
            }
        });
        Subcommands.Add(command);
    }

    private static string Numbers(AuditFault fault) => fault.First == fault.Last ? Show.Number(fault.First) : $"{Show.Number(fault.First)}–{Show.Number(fault.Last)}";
}
