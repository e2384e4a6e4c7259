using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>An option that takes whole numbers between two ends with commas between them, no two equal; null when it is not given.</summary>
internal sealed class NumberListOption : Option<ImmutableArray<int>?>
{
    private readonly Shell shell;
    private readonly int least;
    private readonly int most;
    private readonly int longest;

    public NumberListOption(Shell shell, string name, string description, string unit, int least, int most, int longest)
        : base(name)
    {
        (this.shell, this.least, this.most, this.longest) = (shell, least, most, longest);
        Description = shell.Say(description);
        HelpName = shell.Say(unit);
        CustomParser = Read;
    }

    private ImmutableArray<int>? Read(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        var numbers = token.Value.Split(',').Select(Number).ToList();
        if (numbers.Count <= longest && numbers.All(number => number >= least && number <= most) && numbers.Distinct().Count() == numbers.Count)
            return [.. numbers.OfType<int>()];
        result.AddError(ArgumentFault.Text(shell, "Numbers", Name, token.Value, least, most, longest));
        return null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
