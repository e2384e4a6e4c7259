using System.Collections.Immutable;
using System.CommandLine;
using Scheduler.Cli.Arguments;
using Scheduler.Cli.Importing;
using Scheduler.Cli.Surroundings;
using Scheduler.Import;

namespace Scheduler.Cli.Commands;

/// <summary><c>scheduler import</c>: takes tables as people keep them, and asks about every guess.</summary>
internal sealed class ImportCommand : Command
{
    private static readonly ImmutableArray<(string Word, ImportKind Value)> Kinds =
        [("lines", ImportKind.Lines), ("grades", ImportKind.Grades), ("plan", ImportKind.Plan), ("debts", ImportKind.Debts)];

    private readonly PathArgument file;
    private readonly ChoiceOption<ImportKind> kind;
    private readonly Option<string> sheet;
    private readonly Option<string> scenario;
    private readonly WholeNumberOption year;
    private readonly Option<string> names;
    private readonly Option<string> accept;
    private readonly Option<string> target;

    public ImportCommand(Shell shell)
        : base("import", shell.Say("Help.Import"))
    {
        Arguments.Add(file = PathArgument.Import(shell));
        Options.Add(kind = new ChoiceOption<ImportKind>(shell, "--kind", "Help.ImportKind", Kinds));
        Options.Add(sheet = new Option<string>("--sheet") { Description = shell.Say("Help.Sheet"), HelpName = shell.Say("Unit.Name") });
        Options.Add(scenario = new Option<string>("--scenario") { Description = shell.Say("Help.ImportScenario"), HelpName = shell.Say("Argument.Scenario.Name") });
        Options.Add(year = new WholeNumberOption(shell, "--year", "Help.Year", "Unit.Number", 1903, 2099));
        Options.Add(names = new Option<string>("--names") { Description = shell.Say("Help.Names"), HelpName = shell.Say("Unit.File") });
        Options.Add(accept = new Option<string>("--accept") { Description = shell.Say("Help.Accept"), HelpName = shell.Say("Unit.File") });
        Options.Add(target = new Option<string>("--out") { Description = shell.Say("Help.ImportOut"), HelpName = shell.Say("Unit.Folder") });
        SetAction(parsed => new ImportRun(shell).Run(new(
            parsed.GetRequiredValue(file),
            parsed.GetValue(kind),
            parsed.GetValue(sheet),
            parsed.GetValue(scenario),
            parsed.GetValue(year),
            parsed.GetValue(names),
            parsed.GetValue(accept),
            parsed.GetValue(target))));
    }
}
