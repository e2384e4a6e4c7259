using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Scheduler.Cli.Surroundings;

namespace Scheduler.Cli.Arguments;

/// <summary>Says what is wrong with the arguments in our own words and languages.</summary>
internal static class ParseFaults
{
    public static IReadOnlyList<string> Of(Shell shell, ParseResult parsed)
    {
        // Whoever asks for help need not have given the rest.
        if (parsed.Errors.Count == 0 || parsed.Action is HelpAction) return [];

        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Select(token => Unknown(shell, command, token)).ToList();
        if (unknown.Count > 0) return unknown;
        if (command.Subcommands.Count > 0) return [ArgumentFault.Text(shell, "NoCommand", "scheduler", null, Names(command.Subcommands))];
        return [.. parsed.Errors.Select(error => Text(shell, command, error)).Distinct()];
    }

    private static string Text(Shell shell, Command command, ParseError error)
    {
        var tokens = error.SymbolResult?.Tokens ?? [];
        return (error.SymbolResult, tokens.Count) switch
        {
            (OptionResult option, 0) => ArgumentFault.Text(shell, "NoValue", option.Option.Name, null, option.Option.HelpName ?? ""),
            (OptionResult option, > 1) => ArgumentFault.Text(shell, "Twice", option.Option.Name, string.Join(", ", tokens.Select(token => token.Value))),
            (ArgumentResult argument, 0) => ArgumentFault.Text(
                shell, "Missing", $"<{argument.Argument.Name}>", null, argument.Argument.Description ?? "", command.Name),
            _ => error.Message,
        };
    }

    private static string Unknown(Shell shell, Command command, string token)
    {
        if (command.Subcommands.Count > 0 && !token.StartsWith('-'))
            return ArgumentFault.Text(shell, "UnknownCommand", "scheduler", token, Names(command.Subcommands));
        var options = command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append(LanguageChoice.Option);
        return token.StartsWith('-')
            ? ArgumentFault.Text(shell, "UnknownOption", command.Name, token, string.Join(", ", options), command.Name)
            : ArgumentFault.Text(shell, "TooMany", command.Name, token, Places(command), command.Name);
    }

    private static string Names(IEnumerable<Command> commands) => string.Join(", ", commands.Select(command => command.Name));

    private static string Places(Command command) => command.Arguments.Count == 0
        ? "–"
        : string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>"));
}
