using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>An option that takes one of a few words; null when it is not given.</summary>
internal sealed class ChoiceOption<T> : Option<T?>
    where T : struct
{
    private readonly Shell shell;
    private readonly ImmutableArray<(string Word, T Value)> words;

    public ChoiceOption(Shell shell, string name, string description, ImmutableArray<(string Word, T Value)> words)
        : base(name)
    {
        (this.shell, this.words) = (shell, words);
        Description = shell.Say(description);
        HelpName = string.Join('|', Words);
        CompletionSources.Add([.. Words]);
        CustomParser = Read;
    }

    private IEnumerable<string> Words => words.Select(choice => choice.Word);

    private T? Read(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;
        foreach (var (word, value) in words)
        {
            if (word == token.Value) return value;
        }

        result.AddError(ArgumentFault.Text(shell, "Choice", Name, token.Value, string.Join(", ", Words)));
        return null;
    }
}
