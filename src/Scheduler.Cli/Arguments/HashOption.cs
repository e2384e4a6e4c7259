using System.CommandLine;
using System.CommandLine.Parsing;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>An option that takes a SHA-256 in lower-case hexadecimal; null when it is not given.</summary>
internal sealed class HashOption : Option<string?>
{
    private const int Digits = 64;

    private readonly Shell shell;

    public HashOption(Shell shell, string name, string description)
        : base(name)
    {
        this.shell = shell;
        Description = shell.Say(description);
        HelpName = shell.Say("Unit.Hash");
        CustomParser = Read;
    }

    private string? Read(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        if (token.Value.Length == Digits && token.Value.All(char.IsAsciiHexDigitLower)) return token.Value;
        result.AddError(ArgumentFault.Text(shell, "Hash", Name, token.Value, Digits));
        return null;
    }
}
