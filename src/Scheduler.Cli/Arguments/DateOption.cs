using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>An option that takes a date; null when it is not given.</summary>
internal sealed class DateOption : Option<LocalDate?>
{
    private readonly Shell shell;

    public DateOption(Shell shell, string name, string description)
        : base(name)
    {
        this.shell = shell;
        Description = shell.Say(description);
        HelpName = shell.Say("Unit.Date");
        CustomParser = Read;
    }

    private LocalDate? Read(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        var parsed = LocalDatePattern.Iso.Parse(token.Value);
        if (parsed.Success) return parsed.Value;
        result.AddError(ArgumentFault.Text(shell, "Date", Name, token.Value));
        return null;
    }
}
