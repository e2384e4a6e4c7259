using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>One patch of a what-if in words such as <c>grade line=L3 grade=A</c>: its kind and its members, as a file of patches has them. May be given often; the value
/// is the list of patches as JSON.</summary>
internal sealed class SetOption : Option<byte[]>
{
    private readonly Shell shell;

    public SetOption(Shell shell)
        : base("--set")
    {
        this.shell = shell;
        Description = shell.Say("Help.Set");
        HelpName = shell.Say("Unit.Patch");
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
        CustomParser = Read;
    }

    // Each patch on a row of its own, so that the row of a fault is the number of the option.
    private byte[] Read(ArgumentResult result)
    {
        var rows = result.Tokens.Select(token => Patch(token.Value, result)).ToList();
        return Encoding.UTF8.GetBytes($"[{string.Join(",\n", rows)}]");
    }

    private string Patch(string typed, ArgumentResult result)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || words[0].Contains('=', StringComparison.Ordinal) || words.Skip(1).Any(word => word.IndexOf('=') < 1))
        {
            result.AddError(ArgumentFault.Text(shell, "Set", Name, typed));
            return "{}";
        }

        var members = words.Skip(1).Select(word => word.Split('=', 2)).Select(parts => $"{JsonSerializer.Serialize(parts[0])}:{Value(parts[1])}");
        return $"{{{string.Join(',', members.Prepend($"\"kind\":{JsonSerializer.Serialize(words[0])}"))}}}";
    }

    // Ids are texts, even where they look like numbers when quoted.
    private static string Value(string text) => text switch
    {
        "true" or "false" => text,
        ['"', .., '"'] => JsonSerializer.Serialize(text[1..^1]),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(text),
    };
}
