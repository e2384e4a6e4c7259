using Scheduler.Domain.Text;
using Spectre.Console;

namespace Scheduler.Cli.Surroundings;

/// <summary>What a command sees of the world around it.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and faults.</param>
/// <param name="Language">Language of everything that is said.</param>
/// <param name="Time">The clock.</param>
/// <param name="CommandLine">The command as typed, for the record.</param>
/// <param name="ShowsTraces">Whether failures are shown with their stack trace.</param>
internal sealed record Shell(
    IAnsiConsole Out, IAnsiConsole Error, Language Language, TimeProvider Time, string CommandLine, bool ShowsTraces)
{
    /// <summary>A text of the commands in the language of this run.</summary>
    public string Say(string key, params object[] arguments) => CliText.Catalog.Format(key, arguments).In(Language);
}
