using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Files.Reference;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler rules</c>: the rule reference, whole or one section.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Shell shell)
        : base("rules", shell.Say("Help.Rules"))
    {
        var kind = new Option<string>("--kind") { Description = shell.Say("Help.Kind"), HelpName = shell.Say("Unit.Kind") };
        kind.CompletionSources.Add([.. RuleReference.Kinds]);
        Options.Add(kind);
        SetAction(parsed => Run(shell, parsed.GetValue(kind)));
    }

    private static int Run(Shell shell, string? kind)
    {
        if (kind is not null && !RuleReference.Kinds.Contains(kind))
        {
            shell.Error.Line(ArgumentFault.Text(shell, "KindUnknown", "--kind", kind, string.Join(", ", RuleReference.Kinds)));
            return ExitCode.BadInput;
        }

        // The text ends its last line itself, so that the output can be kept as docs/rules.*.md.
        var text = kind is null ? RuleReference.Page(shell.Language) : RuleReference.Section(kind, shell.Language);
        shell.Out.Line(text.TrimEnd('\n'));
        return ExitCode.Done;
    }
}
