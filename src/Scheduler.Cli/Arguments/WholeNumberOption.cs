using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>An option that takes a whole number between two ends; null when it is not given.</summary>
internal sealed class WholeNumberOption : Option<int?>
{
    private readonly Shell shell;
    private readonly int least;
    private readonly int most;

    public WholeNumberOption(Shell shell, string name, string description, string unit, int least, int most)
        : base(name)
    {
        (this.shell, this.least, this.most) = (shell, least, most);
        Description = shell.Say(description);
        HelpName = shell.Say(unit);
        CustomParser = Read;
    }

    private int? Read(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        if (int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least && value <= most)
        {
            return value;
        }

        result.AddError(ArgumentFault.Text(shell, "Number", Name, token.Value, least, most));
        return null;
    }
}
